-- One file of a source on its way into the directory.
create table import_run (
  id               uuid primary key,
  source_id        uuid not null references directory_source,
  territory_code   text references territory,
  status           text not null check (status in ('RECEIVED', 'READING', 'READY', 'APPLYING', 'APPLIED', 'UNDONE', 'FAILED', 'DISCARDED')),
  format           text not null,
  file_name        text not null,
  sha256           text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  size             bigint not null,
  pulled           boolean not null,
  started_by       uuid,
  rows_read        integer not null default 0,
  rows_total       integer,
  rows_unkept      integer not null default 0,
  rules            jsonb not null default '[]',
  received_at      timestamptz not null,
  ready_at         timestamptz,
  applied_at       timestamptz,
  undone_at        timestamptz,
  failure          text,
  failure_detail   text,
  not_given_back   jsonb not null default '[]',
  check ((status = 'FAILED') = (failure is not null))
);
comment on column import_run.territory_code is 'whose places it may touch; none: those of every territory';
comment on column import_run.rows_unkept is 'rows without any change: counted, not kept one by one';
comment on column import_run.failure_detail is 'columns, a line, a path in the profile; never a value of a row';
create index import_run_territory_idx on import_run (territory_code, received_at desc);
create index import_run_source_idx on import_run (source_id);
grant select, insert, update on import_run to passerelle_app;
