-- What falls due by itself, kept as data beside each referral: changed with its status, taken once, gone with the referral.
create table referral_timer (
  id              uuid primary key,
  referral_id     uuid not null references referral on delete cascade,
  sender_team_id  uuid not null references team,
  kind            text not null check (kind in ('PLAN', 'REMIND_PLACE', 'TELL_SENDER_AND_MANAGER', 'TELL_COORDINATOR', 'EXPIRE',
                                                'REMIND_FIRST_CONTACT', 'TELL_NOT_REACHED', 'REVIEW_HOLD', 'MUTE', 'EXPIRE_MUTE',
                                                'ASK_PERSON')),
  since           timestamptz not null,
  due_at          timestamptz not null,
  taken_at        timestamptz,
  skipped         boolean not null default false,
  leased_until    timestamptz,
  unique (referral_id, kind, since),
  check (taken_at is not null or not skipped)
);
comment on column referral_timer.since is 'what it counts from: a second hold of one referral has a second timer';
comment on column referral_timer.skipped is 'overdue together with a further step, which spoke for it';
create index referral_timer_due_idx on referral_timer (due_at) where taken_at is null;

alter table referral_timer enable row level security;
alter table referral_timer force row level security;
-- Whoever sees the referral keeps its timers; what time has done stays.
create policy referral_timer_read on referral_timer for select to passerelle_app
  using (exists (select 1 from referral r where r.id = referral_id));
create policy referral_timer_plan on referral_timer for insert to passerelle_app
  with check (exists (select 1 from referral r where r.id = referral_id and r.sender_team_id = referral_timer.sender_team_id));
create policy referral_timer_change on referral_timer for update to passerelle_app
  using (taken_at is null and exists (select 1 from referral r where r.id = referral_id))
  with check (exists (select 1 from referral r where r.id = referral_id));
create policy referral_timer_drop on referral_timer for delete to passerelle_app
  using (taken_at is null and exists (select 1 from referral r where r.id = referral_id));
create policy referral_timer_due on referral_timer for all to passerelle_job using (true) with check (true);
grant select, insert, delete, update (due_at, taken_at, skipped) on referral_timer to passerelle_app;
grant select, update (leased_until) on referral_timer to passerelle_job;

-- A coordinator changes delays and sees no referral: the owner marks those under way, to be worked out anew.
create policy referral_timer_anew on referral_timer for all to passerelle_owner using (true) with check (true);
create function plan_timers_anew(territory text, now timestamptz) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    insert into referral_timer (id, referral_id, sender_team_id, kind, since, due_at)
    select uuidv7(), r.id, r.sender_team_id, 'PLAN', now, now
      from referral r
     where r.territory_code = territory
       and territory = coordinated_territory()
       and r.status in ('SENT', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD')
    on conflict do nothing
  $$;
revoke all on function plan_timers_anew(text, timestamptz) from public;
grant execute on function plan_timers_anew(text, timestamptz) to passerelle_app;

-- Referrals that were under way before there were timers.
insert into referral_timer (id, referral_id, sender_team_id, kind, since, due_at)
select uuidv7(), id, sender_team_id, 'PLAN', status_since, now()
  from referral where status in ('SENT', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD');
