-- What was changed at a place, by whom and when: for its managers to read back, and so that an import never undoes a correction made by hand.
create table place_entry (
  id          uuid primary key,
  place_id    uuid not null references place,
  happened_at timestamptz not null,
  member_id   uuid,
  carer       text not null check (carer in ('MANAGER', 'MEDIATOR', 'COORDINATOR')),
  action      text not null,
  changes     jsonb not null
);
comment on table place_entry is 'append-only: the application may add and read, nothing else';
comment on column place_entry.changes is 'field, before, after; of e-mail addresses only that they changed, because one may be a person''s';
create index place_entry_place_idx on place_entry (place_id, happened_at);

grant select, insert on place_entry to passerelle_app;
