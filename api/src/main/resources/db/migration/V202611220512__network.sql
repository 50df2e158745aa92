-- Who helps whom and where: organisations, their teams (the confidentiality boundary) and the places. A public directory, no row rules.
create table organisation (
  id                uuid primary key,
  territory_code    text not null references territory,
  name              text not null,
  kind              text not null,
  siret             text check (siret ~ '^[0-9]{14}$'),
  bound_by_secrecy  boolean not null default false
);
create index organisation_territory_idx on organisation (territory_code);

create table team (
  id              uuid primary key,
  organisation_id uuid not null references organisation,
  name            text not null,
  public_label    text
);
comment on column team.public_label is 'shown instead of the name to receivers, on slips and in statistics, when the name alone would reveal something about a person';
create index team_organisation_idx on team (organisation_id);

create table place (
  id                uuid primary key,
  territory_code    text not null references territory,
  organisation_id   uuid references organisation,
  team_id           uuid references team,
  name              text not null,
  kinds             text[] not null,
  commune_code      text not null references commune,
  address           text not null,
  postcode          text not null check (postcode ~ '^[0-9]{5}$'),
  longitude         double precision not null,
  latitude          double precision not null,
  services          text[] not null,
  publics           text[] not null,
  special_care      text[] not null,
  fees              text[] not null,
  programmes        text[] not null,
  access_modes      text[] not null,
  support_modes     text[] not null,
  languages         text[] not null,
  equipment         text[] not null,
  step_free         boolean,
  travelling        boolean not null default false,
  opening_hours     text,
  phone             text,
  email             text,
  website           text,
  presentation      text,
  verified_on       date not null,
  saturated_until   date,
  source            text not null
);
comment on column place.team_id is 'the team that answers here; none means that the place is known but cannot receive a referral in the application';
comment on column place.opening_hours is 'OSM opening_hours syntax';
create index place_territory_idx on place (territory_code);
create index place_team_idx on place (team_id);
create index place_commune_idx on place (commune_code);

create table place_capacity (
  place_id         uuid not null references place,
  orientation_type text not null,
  per_week         integer not null check (per_week >= 0),
  primary key (place_id, orientation_type)
);

create table place_absence (
  id        uuid primary key,
  place_id  uuid not null references place,
  first_day date not null,
  last_day  date not null check (last_day >= first_day)
);
create index place_absence_place_idx on place_absence (place_id);

grant select, insert, update on organisation, team, place, place_capacity, place_absence to passerelle_app;
grant delete on place_capacity, place_absence to passerelle_app;
