-- What each source last said of a place: the base of the three-way merge. Several sources may feed one place.
create table place_origin (
  source_id   uuid not null references directory_source,
  origin_key  text not null,
  place_id    uuid not null references place,
  card        jsonb not null,
  digest      bytea not null,
  run_id      uuid not null references import_run,
  seen_at     timestamptz not null,
  absence     text check (absence in ('KEPT', 'CLOSED')),
  primary key (source_id, origin_key)
);
comment on column place_origin.origin_key is 'what the source calls the place';
comment on column place_origin.digest is 'of the card: an unchanged row is known by it without reading the card';
comment on column place_origin.absence is 'what was decided when the source no longer named it';
create index place_origin_place_idx on place_origin (place_id);
grant select, insert, update, delete on place_origin to passerelle_app;
grant delete on place to passerelle_app;
