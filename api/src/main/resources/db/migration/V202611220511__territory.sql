-- The ground everything stands on: départements, their communes, outlines and open indicators. No personal data, no row rules.
create table territory (
  code       text primary key check (code ~ '^([0-9]{2,3}|2[AB])$'),
  name       text    not null,
  fictional  boolean not null default false
);

create table commune (
  insee_code     text primary key check (insee_code ~ '^[0-9][0-9AB][0-9]{3}$'),
  territory_code text not null references territory,
  name           text not null,
  search_name    text not null,
  population     integer not null check (population >= 0),
  longitude      double precision not null check (longitude between -180 and 180),
  latitude       double precision not null check (latitude between -90 and 90),
  epci_name      text,
  postcodes      text[] not null,
  outline        jsonb
);
comment on column commune.search_name is 'name in lower case without accents, hyphens or apostrophes, « st » and « ste » spelled out';
comment on column commune.outline is 'GeoJSON geometry, Polygon or MultiPolygon, WGS84';

create index commune_territory_idx on commune (territory_code);
create index commune_search_name_idx on commune using gin (search_name gin_trgm_ops);
create index commune_postcodes_idx on commune using gin (postcodes);

-- A value under statistical secrecy is a state of its own, never zero.
create table commune_indicator (
  insee_code text not null references commune,
  indicator  text not null check (indicator in ('POVERTY_RATE', 'AGED_65_AND_OVER', 'LOW_DIPLOMA', 'SINGLE_HOUSEHOLDS', 'WITHOUT_FAST_BROADBAND', 'WITHOUT_4G', 'RURAL_REVITALISATION')),
  state      text not null check (state in ('KNOWN', 'SECRET', 'MISSING')),
  value      double precision,
  primary key (insee_code, indicator),
  check ((state = 'KNOWN') = (value is not null))
);

grant select, insert, update on territory, commune, commune_indicator to passerelle_app;
