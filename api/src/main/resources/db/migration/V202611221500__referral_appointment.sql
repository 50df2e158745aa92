-- Appointments of a referral are dated facts beside its status: booked once, and told once that they were held, missed or cancelled.
create table referral_appointment (
  id           uuid primary key,
  referral_id  uuid not null references referral on delete cascade,
  starts_at    timestamptz not null,
  minutes      integer not null check (minutes between 5 and 480),
  spot         text check (length(spot) between 1 and 60),
  state        text not null check (state in ('BOOKED', 'HELD', 'MISSED', 'CANCELLED')),
  booked_at    timestamptz not null,
  booked_by    uuid references member,
  told_at      timestamptz,
  told_by      uuid references member,
  check ((state = 'BOOKED') = (told_at is null)),
  check (told_by is null or told_at is not null)
);
comment on column referral_appointment.spot is 'where within the place, never about the person';
comment on column referral_appointment.booked_by is 'none: proposed on accepting, before there were appointments';
comment on column referral_appointment.told_by is 'none: it fell away with the referral, by time or by the person';
create index referral_appointment_referral_idx on referral_appointment (referral_id);

-- What was proposed on accepting until now is an appointment from now on; the column stays until no server reads it any more.
insert into referral_appointment (id, referral_id, starts_at, minutes, state, booked_at)
select uuidv7(), id, proposed_slot, 30, 'BOOKED', coalesce(answered_at, status_since)
  from referral where proposed_slot is not null and status in ('ACCEPTED', 'IN_PROGRESS', 'ON_HOLD');

alter table referral_appointment enable row level security;
alter table referral_appointment force row level security;
-- Whoever sees the referral sees its appointments: the inner query is filtered by the referral's own policy.
create policy referral_appointment_read on referral_appointment for select to passerelle_app
  using (exists (select 1 from referral r where r.id = referral_id));
-- The place books; the sender only says, on sending, what was agreed by phone before.
create policy referral_appointment_book on referral_appointment for insert to passerelle_app
  with check (state = 'BOOKED'
              and exists (select 1 from referral r
                           where r.id = referral_id
                             and (r.receiver_team_id = acting_team()
                                  or (r.sender_team_id = acting_team() and r.status in ('DRAFT', 'SENT')))));
-- The place tells; what ends the referral, whoever does, cancels what was still to come. What was told stays.
create policy referral_appointment_tell on referral_appointment for update to passerelle_app
  using (state = 'BOOKED' and exists (select 1 from referral r where r.id = referral_id))
  with check (exists (select 1 from referral r
                       where r.id = referral_id and (r.receiver_team_id = acting_team() or state = 'CANCELLED')));
grant select, insert, update (state, told_at, told_by) on referral_appointment to passerelle_app;

-- The job role erases a year after the last thing that somebody did: a booking and its end are such things.
create policy referral_appointment_last on referral_appointment for select to passerelle_job using (true);
grant select (referral_id, booked_at, told_at) on referral_appointment to passerelle_job;
