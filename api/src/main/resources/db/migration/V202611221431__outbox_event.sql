-- What must follow from a change, written in the change's own transaction: a code and ids, no content. Done means gone.
create table outbox_event (
  id            uuid primary key,
  seq           bigint generated always as identity unique,
  kind          text not null check (kind ~ '^[A-Z_]{1,60}$'),
  key           uuid not null,
  team_id       uuid references team,
  created_at    timestamptz not null,
  next_try_at   timestamptz not null,
  leased_until  timestamptz,
  attempts      integer not null default 0,
  failure       text check (failure ~ '^[A-Za-z0-9$]{0,100}$'),
  dead_at       timestamptz
);
comment on column outbox_event.key is 'whom or what it is about: events with one key are handled in the order of seq, one at a time';
comment on column outbox_event.team_id is 'for which team it happened: the follow-up acts for that team too';
comment on column outbox_event.failure is 'the class of the last failure; a message could hold anything';
create index outbox_event_due_idx on outbox_event (next_try_at, seq) where dead_at is null;
create index outbox_event_order_idx on outbox_event (key, seq) where dead_at is null;
create index outbox_event_dead_idx on outbox_event (dead_at) where dead_at is not null;

alter table outbox_event enable row level security;
alter table outbox_event force row level security;
-- The application puts events in and never sees one again; the job role hands them out.
create policy outbox_event_publish on outbox_event for insert to passerelle_app
  with check (team_id is not distinct from acting_team());
create policy outbox_event_work on outbox_event for all to passerelle_job using (true) with check (true);
grant insert on outbox_event to passerelle_app;
grant select, insert, delete, update (next_try_at, leased_until, attempts, failure, dead_at) on outbox_event to passerelle_job;
