-- Where a territory's reference comes from and when it was loaded; retired INSEE codes resolve to today's commune.
alter table commune
  add column epci_code   text check (epci_code ~ '^[0-9]{9}$'),
  add column replaced_by text references commune check (replaced_by <> insee_code);
comment on column commune.epci_code is 'SIREN of the EPCI';
comment on column commune.replaced_by is 'today''s commune, when this one became part of it; kept because places and referrals still name it';
create index commune_replaced_by_idx on commune (replaced_by) where replaced_by is not null;

-- For those who import: names are compared whole, by the thousand.
create index commune_whole_name_idx on commune (search_name);

create table commune_former_code (
  former_code text primary key check (former_code ~ '^[0-9][0-9AB][0-9]{3}$'),
  insee_code  text not null references commune,
  check (former_code <> insee_code)
);
create index commune_former_code_insee_code_idx on commune_former_code (insee_code);

alter table commune_indicator
  add column source  text,
  add column vintage smallint check (vintage between 1990 and 2100);
comment on column commune_indicator.vintage is 'the year the value describes';

create table territory_load (
  id             uuid primary key,
  territory_code text        not null check (territory_code ~ '^([0-9]{2,3}|2[AB])$'),
  status         text        not null check (status in ('RUNNING', 'DONE', 'FAILED')),
  step           text        not null check (step in ('WAITING', 'READING', 'WRITING', 'ENDED')),
  started_at     timestamptz not null,
  progress_at    timestamptz not null,
  ended_at       timestamptz,
  source         text        not null,
  vintage        text,
  report         jsonb,
  refusal        text,
  refusal_items  text[],
  check ((status = 'RUNNING') = (ended_at is null)),
  check ((status = 'DONE') = (report is not null)),
  check ((status = 'FAILED') = (refusal is not null))
);
comment on column territory_load.progress_at is 'a load that has not moved for a while was interrupted';
create unique index territory_load_running_idx on territory_load (territory_code) where status = 'RUNNING';
create index territory_load_latest_idx on territory_load (territory_code, started_at desc);

grant select, insert, update, delete on commune_former_code to passerelle_app;
grant select, insert, update on territory_load to passerelle_app;
