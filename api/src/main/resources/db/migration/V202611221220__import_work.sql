-- Applying and undoing go on in the background: how far they are, whether their server still lives, why nothing was done.
alter table import_run
  add column work_step    text check (work_step in ('WAITING', 'CHECKING', 'WRITING')),
  add column work_done    integer not null default 0,
  add column work_total   integer not null default 0,
  add column nothing_done text check (nothing_done in ('OUTDATED', 'INTERRUPTED', 'INTERNAL')),
  add column alive_at     timestamptz not null default now();
update import_run set status = 'READY', nothing_done = 'INTERRUPTED' where status = 'APPLYING';
alter table import_run
  drop constraint import_run_status_check,
  add constraint import_run_status_check check (status in ('RECEIVED', 'READING', 'READY', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE', 'FAILED', 'DISCARDED')),
  add constraint import_run_work_check check ((status in ('APPLYING', 'UNDOING')) = (work_step is not null));
comment on column import_run.work_done is 'rows or places that the present step has behind it';
comment on column import_run.nothing_done is 'why applying or undoing it last ended without any change; none: it did not';
comment on column import_run.alive_at is 'when the server that has it in hand last said so; once work began, an advisory lock says it instead';
