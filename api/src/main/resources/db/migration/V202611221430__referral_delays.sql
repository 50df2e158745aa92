-- By when each side is expected to do its part, where a territory wants other delays than the network's own.
create table referral_delays (
  territory_code           text primary key references territory,
  version                  integer not null check (version >= 0),
  answer_days              integer  not null,
  answer_days_urgent       integer  not null,
  silent_days              integer  not null,
  silent_days_urgent       integer  not null,
  coordinator_days         integer  not null,
  coordinator_days_urgent  integer  not null,
  expire_days              integer  not null,
  first_contact_days       integer  not null,
  no_contact_days          integer  not null,
  mute_days                integer  not null,
  ask_after_days           integer  not null,
  changed_at               timestamptz not null,
  changed_by               uuid not null references member,
  check (0 < answer_days and answer_days < silent_days and silent_days < coordinator_days),
  check (0 < answer_days_urgent and answer_days_urgent < silent_days_urgent and silent_days_urgent < coordinator_days_urgent),
  check (0 < first_contact_days and first_contact_days < no_contact_days)
);
comment on table referral_delays is 'working days, but for expire, mute and ask_after, which are calendar days; no row: the network''s own delays';

grant select, insert, update on referral_delays to passerelle_app;
