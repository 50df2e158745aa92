-- Whether a source's row is a place or not, said once by a coordinator and held for later imports.
create table duplicate_decision (
  source_id   uuid not null references directory_source,
  origin_key  text not null,
  place_id    uuid references place on delete cascade,
  other_key   text,
  verdict     text not null check (verdict in ('MERGE', 'KEEP_APART')),
  decided_by  uuid,
  decided_at  timestamptz not null,
  unique nulls not distinct (source_id, origin_key, place_id, other_key),
  check ((place_id is null) <> (other_key is null))
);
comment on column duplicate_decision.other_key is 'instead of a place: another row of the same source, whose place was not there yet';
grant select, insert, update, delete on duplicate_decision to passerelle_app;
