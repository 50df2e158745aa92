-- Statistics are counts, for ever, while a referral is erased after three months: what it adds to each count is kept, never the referral, and no two counts are linked.
create table referral_tally (
  place_id          uuid not null references place,
  organisation_id   uuid references organisation,
  territory_code    text not null references territory,
  month             date not null check (extract(day from month) = 1),
  orientation_type  text not null,
  measure           text not null check (measure in ('SENT', 'REPORTED', 'HELPED', 'NOT_HELPED', 'DECLINED', 'EXPIRED', 'CANCELLED',
                                                     'FIRST_READING', 'ANSWER', 'FIRST_CONTACT', 'END',
                                                     'NEVER_READ', 'NEVER_ANSWERED', 'NEVER_MET')),
  days              integer check (days >= 0),
  erased            boolean not null,
  referrals         integer not null check (referrals > 0),
  unique nulls not distinct (place_id, month, orientation_type, measure, days, erased, territory_code, organisation_id),
  check ((days is not null) = (measure in ('FIRST_READING', 'ANSWER', 'FIRST_CONTACT', 'END')))
);
comment on column referral_tally.month is 'of sending';
comment on column referral_tally.organisation_id is 'that ran the place when it was counted';
comment on column referral_tally.days is 'French working days, for delays only';
comment on column referral_tally.erased is 'no referral is left behind it: added to, never counted again';
create index referral_tally_organisation_idx on referral_tally (organisation_id, month);
create index referral_tally_territory_idx on referral_tally (territory_code, month);

grant select on referral_tally to passerelle_app;
grant select, insert, update, delete on referral_tally to passerelle_job;

-- The job that counts reads dates, ends and places of all teams' referrals, never a person, a need, a commune or a worker.
grant select (territory_code, orientation_type, first_contact_on) on referral to passerelle_job;
grant select (starts_at) on referral_appointment to passerelle_job;
grant select (id, organisation_id) on place to passerelle_job;
