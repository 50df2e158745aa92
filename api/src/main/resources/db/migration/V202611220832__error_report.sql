-- What somebody found wrong about a place (« Signaler une erreur »), for whoever keeps it true.
create table error_report (
  id            uuid primary key,
  place_id      uuid not null references place,
  wrong         text not null check (wrong in ('PHONE', 'ADDRESS', 'HOURS', 'CLOSED', 'SERVICES', 'FULL', 'OTHER')),
  note          text check (length(note) <= 280),
  reported_at   timestamptz not null,
  reported_by   uuid not null,
  outcome       text check (outcome in ('FIXED', 'NOT_AN_ERROR')),
  closed_at     timestamptz,
  closed_by     uuid,
  check ((outcome is null) = (closed_at is null))
);
comment on column error_report.note is 'about the place; a text that looks like data about a person is refused before it gets here';
create index error_report_place_idx on error_report (place_id) where outcome is null;
create index error_report_reporter_idx on error_report (reported_by, reported_at);

grant select, insert, update on error_report to passerelle_app;
