-- What happened in a month that is over is counted once, finer than anything that is published: only the job role sees it, and it goes when its quarter is published.
create table counted_month (
  month       date primary key check (extract(day from month) = 1),
  counted_at  timestamptz not null
);
comment on table counted_month is 'the oldest one only says after which month counting began';

create table event_count (
  territory_code    text not null references territory,
  month             date not null references counted_month,
  measure           text not null,
  epci_code         text,
  orientation_type  text not null,
  place_kind        text not null,
  organisation_id   uuid references organisation,
  events            integer not null check (events > 0)
);
comment on column event_count.month is 'in which it happened';
comment on column event_count.epci_code is 'of the person''s commune when it was counted';
comment on column event_count.organisation_id is 'that ran the place when it was counted';
create index event_count_month_idx on event_count (month);

grant select, insert on counted_month to passerelle_job;
grant select, insert, delete on event_count to passerelle_job;

-- The job that counts reads why a place declined beside what it reads already, and is told the EPCI of the person's commune: still never a person, a need, a commune or a worker.
grant select (decline_reason) on referral to passerelle_job;
create function epci_of_referral(referral uuid) returns text
  language sql stable security definer set search_path = public, pg_temp
  as $$ select c.epci_code from referral r join commune c on c.insee_code = r.commune_code where r.id = referral $$;
revoke all on function epci_of_referral(uuid) from public;
grant execute on function epci_of_referral(uuid) to passerelle_job;

grant select (kinds, team_id) on place to passerelle_job;
grant select (id, organisation_id) on team to passerelle_job;
grant select (insee_code, territory_code, epci_code, epci_name, replaced_by) on commune to passerelle_job;
grant select on territory, unmet_need to passerelle_job;
