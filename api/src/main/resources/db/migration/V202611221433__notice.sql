-- What a member is told of a referral: a kind and ids, no content. Seen by that member alone, whatever their teams.

-- For which member the current transaction acts; unset for the system, and wherever no member's own rows are concerned.
create function acting_member() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('passerelle.acting_member', true), '')::uuid $$;

create table notice (
  id           uuid primary key,
  event_id     uuid not null,
  member_id    uuid not null references member,
  team_id      uuid references team,
  referral_id  uuid references referral on delete cascade,
  kind         text not null check (kind ~ '^[A-Z_]{1,60}$'),
  place_id     uuid references place,
  many         integer check (many > 0),
  hours_of     uuid references place,
  created_at   timestamptz not null,
  read_at      timestamptz,
  mail_at      timestamptz,
  mail_id      uuid,
  unique (event_id, member_id),
  check ((team_id is null) = (referral_id is null)),
  check ((many is null) = (referral_id is not null)),
  check (mail_id is null or mail_at is not null)
);
comment on column notice.event_id is 'what happened: one event is told once to one member';
comment on column notice.team_id is 'as a member of which team; none for a manager or coordinator, who get a place and a count';
comment on column notice.hours_of is 'the place in whose opening hours it may go by mail; none: office hours';
comment on column notice.mail_at is 'when it may go by mail; none: it does not';
comment on column notice.mail_id is 'the mail it went into, together with others';
create index notice_member_idx on notice (member_id, id desc);
create index notice_unread_idx on notice (member_id) where read_at is null;
create index notice_mail_due_idx on notice (mail_at) where mail_id is null and mail_at is not null;
create index notice_in_mail_idx on notice (mail_id) where mail_id is not null;
create index notice_referral_idx on notice (referral_id);
create index notice_place_idx on notice (place_id);

alter table notice enable row level security;
alter table notice force row level security;
create policy notice_read on notice for select to passerelle_app using (member_id = acting_member());
-- Only the system tells somebody something: a member's own transactions name that member.
create policy notice_tell on notice for insert to passerelle_app with check (acting_member() is null);
create policy notice_mark on notice for update to passerelle_app
  using (member_id = acting_member()) with check (member_id = acting_member());
create policy notice_post on notice for all to passerelle_job using (true) with check (true);
grant select, insert, update (read_at, mail_at, mail_id) on notice to passerelle_app;
grant select (id, member_id, team_id, hours_of, mail_at, mail_id, created_at), update (mail_id), delete on notice to passerelle_job;

-- By which of three ways a member wants each kind of notice by mail; in the application they are always there.
create table notification_choice (
  member_id  uuid not null references member,
  topic      text not null check (topic in ('NEW_REFERRAL', 'PROGRESS', 'REMINDER', 'ALERT')),
  mail       text not null check (mail in ('NOW', 'DAILY', 'NONE')),
  primary key (member_id, topic)
);
grant select, insert, update on notification_choice to passerelle_app;

-- How many referrals at a place have waited past a step: a number, for a manager or a coordinator who sees no referral.
create function silent_referrals_at(place uuid, step text) returns bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*)
      from referral r
     where r.place_id = place
       and r.status = 'SENT'
       and exists (select 1 from referral_timer t
                    where t.referral_id = r.id and t.kind = step and t.since >= r.sent_at and t.taken_at is not null)
  $$;
revoke all on function silent_referrals_at(uuid, text) from public;
grant execute on function silent_referrals_at(uuid, text) to passerelle_app;
