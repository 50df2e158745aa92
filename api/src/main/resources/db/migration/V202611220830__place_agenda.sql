-- What happens at a place and when: why it is away and who takes over, the days of those who come there, a bus's stops.
alter table place_absence
  add column reason     text not null default 'HOLIDAYS'
    check (reason in ('HOLIDAYS', 'STAFF_AWAY', 'TRAINING', 'WORKS', 'EVENT')),
  add column taken_over_by uuid references place;
alter table place_absence alter column reason drop default;
comment on column place_absence.reason is 'about the place, never about one person: no code says that somebody is ill';

create table place_session (
  id               uuid primary key,
  place_id         uuid not null references place,
  first_day        date not null,
  last_day         date,
  every_weeks      smallint not null check (every_weeks between 1 and 12),
  starts_at        time not null,
  ends_at          time not null check (ends_at > starts_at),
  team_id          uuid references team,
  held_by          text,
  by_appointment   boolean not null,
  check (last_day is null or last_day >= first_day),
  check (team_id is not null or held_by is not null)
);
comment on table place_session is 'drop-in sessions (permanences): on the weekday of first_day, every so many weeks, until last_day; a single one has last_day = first_day';
comment on column place_session.team_id is 'who holds it, also when the place belongs to another organisation';
comment on column place_session.held_by is 'who holds it when no team of the network does: a body or a function, not a person';
create index place_session_place_idx on place_session (place_id);

create table place_stop (
  id           uuid primary key,
  place_id     uuid not null references place,
  day          date not null,
  starts_at    time not null,
  ends_at      time not null check (ends_at > starts_at),
  commune_code text not null references commune,
  spot         text not null,
  longitude    double precision not null,
  latitude     double precision not null
);
comment on table place_stop is 'where a travelling place is, day by day';
create index place_stop_place_day_idx on place_stop (place_id, day);

grant select, insert, update, delete on place_session, place_stop to passerelle_app;
grant update on place_absence to passerelle_app;
