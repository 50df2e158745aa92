-- How each place was before an import and after it, so that the import can be undone.
create table import_change (
  run_id        uuid not null references import_run,
  place_id      uuid not null,
  before        jsonb,
  after         jsonb not null,
  closed_before date,
  closed_after  date,
  primary key (run_id, place_id)
);
comment on column import_change.before is 'none: the import created the place';
grant select, insert, update on import_change to passerelle_app;
