-- The referral and its dated facts, visible to the sending team and, once sent, to the receiving team; to nobody else.
create table referral (
  id                    uuid primary key,
  reference             text not null unique check (reference ~ '^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{4}$'),
  territory_code        text not null references territory,
  status                text not null check (status in ('DRAFT', 'SENT', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD', 'CLOSED', 'DECLINED', 'EXPIRED', 'CANCELLED', 'ENTERED_IN_ERROR')),
  revision              integer not null check (revision >= 1),
  sender_team_id        uuid not null references team,
  created_by            uuid not null references member,
  place_id              uuid references place,
  receiver_team_id      uuid references team,
  orientation_type      text not null,
  override_reason       text,
  needs                 text[] not null check (cardinality(needs) <= 3),
  commune_code          text not null references commune,
  urgent                boolean not null,
  procedure_body        text,
  contact_channel       text check (contact_channel in ('PHONE', 'SMS', 'EMAIL', 'VIA_REFERRER', 'NONE')),
  snapshot_id           uuid references person_snapshot,
  agreement_how         text check (agreement_how in ('ORAL', 'WRITTEN', 'BY_PHONE')),
  agreement_given_on    date,
  agreement_place_id    uuid references place,
  previous_referral_id  uuid references referral,
  previous_link         text check (previous_link in ('AGAIN', 'ONWARD')),
  created_at            timestamptz not null,
  sent_at               timestamptz,
  first_read_at         timestamptz,
  answered_at           timestamptz,
  first_contact_on      date,
  status_since          timestamptz not null,
  ended_at              timestamptz,
  proposed_slot         timestamptz,
  decline_reason        text,
  hold_reason           text,
  review_on             date,
  cancel_reason         text,
  outcome               text,
  onward_referral_id    uuid references referral,
  error_reason          text,
  reason_text           text check (length(reason_text) <= 140),
  check (status = 'DRAFT' or (place_id is not null and receiver_team_id is not null and sent_at is not null
                              and agreement_how is not null and agreement_given_on is not null
                              and agreement_place_id = place_id and contact_channel is not null)),
  check ((status = 'DECLINED') <= (decline_reason is not null)),
  check ((status = 'ON_HOLD') <= (hold_reason is not null and review_on is not null)),
  check ((status = 'CANCELLED') <= (cancel_reason is not null)),
  check ((status = 'CLOSED') <= (outcome is not null)),
  check ((status = 'ENTERED_IN_ERROR') <= (error_reason is not null)),
  check ((status in ('CLOSED', 'DECLINED', 'EXPIRED', 'CANCELLED')) <= (ended_at is not null)),
  check ((previous_referral_id is null) = (previous_link is null))
);
comment on column referral.revision is 'the ETag; grows with each status command, not with first reading, claims or attempts';
create index referral_sender_idx on referral (sender_team_id, status_since desc);
create index referral_receiver_idx on referral (receiver_team_id, status, sent_at);
create index referral_territory_idx on referral (territory_code, status);
create index referral_previous_idx on referral (previous_referral_id) where previous_referral_id is not null;
create index referral_place_idx on referral (place_id);

alter table referral enable row level security;
alter table referral force row level security;

create policy referral_read on referral for select to passerelle_app
  using (sender_team_id = acting_team() or (receiver_team_id = acting_team() and status <> 'DRAFT'));
create policy referral_create on referral for insert to passerelle_app
  with check (sender_team_id = acting_team() and status = 'DRAFT');
create policy referral_change on referral for update to passerelle_app
  using (sender_team_id = acting_team() or (receiver_team_id = acting_team() and status <> 'DRAFT'))
  with check (sender_team_id = acting_team() or (receiver_team_id = acting_team() and status <> 'DRAFT'));
-- Who sent what for whom, and from what it follows, is written once: the place can never make a referral its own.
grant select, insert on referral to passerelle_app;
grant update (status, revision, place_id, receiver_team_id, contact_channel, snapshot_id, agreement_how, agreement_given_on,
              agreement_place_id, sent_at, first_read_at, answered_at, first_contact_on, status_since, ended_at, proposed_slot,
              decline_reason, hold_reason, review_on, cancel_reason, outcome, onward_referral_id, error_reason, reason_text)
  on referral to passerelle_app;

-- The job role finds what time has caught up with, by dates alone; the command itself then runs as the application, for the sending team.
create policy referral_due on referral for select to passerelle_job using (true);
grant select (id, sender_team_id, status, urgent, created_at, sent_at, status_since, review_on, first_read_at) on referral to passerelle_job;
-- What was never sent is nobody's but the sender's, and is forgotten after a day.
create policy referral_forget_draft on referral for delete to passerelle_job using (status = 'DRAFT');
grant delete on referral to passerelle_job;

create table contact_trace (
  id          uuid primary key,
  referral_id uuid not null references referral,
  kind        text not null check (kind in ('ATTEMPT', 'SESSION')),
  channel     text check (channel in ('PHONE', 'SMS', 'EMAIL', 'IN_PERSON')),
  reached     boolean,
  happened_on date not null,
  recorded_at timestamptz not null,
  recorded_by uuid not null references member,
  check ((kind = 'ATTEMPT') = (channel is not null and reached is not null))
);
create index contact_trace_referral_idx on contact_trace (referral_id);

alter table contact_trace enable row level security;
alter table contact_trace force row level security;
-- Whoever sees the referral sees its traces: the inner query is filtered by the referral's own policy.
create policy contact_trace_read on contact_trace for select to passerelle_app
  using (exists (select 1 from referral r where r.id = referral_id));
create policy contact_trace_record on contact_trace for insert to passerelle_app
  with check (exists (select 1 from referral r where r.id = referral_id and r.receiver_team_id = acting_team()));
grant select, insert on contact_trace to passerelle_app;

-- A coordinator gets counts and nothing else: the function reads for the owner, the caller never reaches a row.
create policy referral_count on referral for select to passerelle_owner using (true);
create function referral_counts(territory text) returns table (status text, referrals bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.status, count(*)
      from referral r
     where r.territory_code = territory
       and territory = coordinated_territory()
       and r.status not in ('DRAFT', 'ENTERED_IN_ERROR')
     group by r.status
  $$;
revoke all on function referral_counts(text) from public;
grant execute on function referral_counts(text) to passerelle_app;
