-- What each row of an import would do, and what the coordinator said of it.
create table import_row (
  id              uuid primary key,
  run_id          uuid not null references import_run,
  row_no          integer not null,
  outcome         text not null check (outcome in ('CREATED', 'UPDATED', 'UNCHANGED', 'POSSIBLE_DUPLICATE', 'REJECTED', 'OUTSIDE', 'ABSENT')),
  origin_key      text not null,
  name            text,
  place_id        uuid,
  card            jsonb,
  base            jsonb,
  place_digest    bytea,
  changes         jsonb not null default '[]',
  differing       boolean not null default false,
  notes           jsonb not null default '[]',
  rules           text[] not null default '{}',
  candidates      jsonb not null default '[]',
  reopens         boolean not null default false,
  outdated        boolean not null default false,
  choice          text check (choice in ('MERGE', 'KEEP_APART', 'REJECT', 'CLOSE', 'KEEP_OPEN')),
  choice_place_id uuid,
  decided_by      uuid,
  decided_at      timestamptz,
  unique (run_id, row_no),
  check ((choice is null) = (decided_at is null))
);
comment on column import_row.place_id is 'the place it feeds; for CREATED the id that the place will have';
comment on column import_row.base is 'what the source said last; none: it never fed this place';
comment on column import_row.place_digest is 'of the place''s card when it was compared: applying refuses when it is another by then';
create index import_row_outcome_idx on import_row (run_id, outcome, row_no);
grant select, insert, update, delete on import_row to passerelle_app;
