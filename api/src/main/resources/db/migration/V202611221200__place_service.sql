-- What a place offers, service by service, as data.inclusion describes it, in the order in which its source names them.
create table place_service (
  id          uuid primary key,
  place_id    uuid not null references place,
  position    integer not null check (position >= 0),
  themes      text[] not null,
  card        jsonb not null,
  unique (place_id, position)
);
comment on column place_service.themes is 'thematiques of the card, to look for';
create index place_service_themes_idx on place_service using gin (themes);
grant select, insert, delete on place_service to passerelle_app;
