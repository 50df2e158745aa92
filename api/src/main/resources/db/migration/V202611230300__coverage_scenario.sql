-- What a coordinator thinks of doing is kept to be compared and shown: places, communes and numbers of people a week, nothing about anybody.
create table coverage_scenario (
  id                uuid primary key,
  territory_code    text not null references territory,
  name              text not null check (length(name) between 1 and 120),
  orientation_type  text not null,
  changes           jsonb not null,
  shared            boolean not null default false,
  version           integer not null default 0,
  created_at        timestamptz not null,
  changed_at        timestamptz not null
);
create index coverage_scenario_territory_idx on coverage_scenario (territory_code, changed_at);
comment on column coverage_scenario.shared is 'everybody who is signed in and has the address may read it';

grant select, insert, update, delete on coverage_scenario to passerelle_app;
