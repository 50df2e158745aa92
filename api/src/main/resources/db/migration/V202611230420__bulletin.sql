-- What whoever works in a territory should know: how a human is reached at each administration, whom to ask, what is coming. Nobody who is helped.
create table bulletin_entry (
  id                uuid primary key,
  territory_code    text not null references territory,
  kind              text not null check (kind in ('REFERENT', 'MEETING', 'TRAINING', 'DEMATERIALISATION')),
  title             text not null check (length(title) between 1 and 120),
  body              text,
  organisation      text,
  contact_name      text,
  phone             text,
  mail              text,
  takes_place_on    date,
  begins_at         text,
  ends_at           text,
  takes_place_where text,
  link              text,
  words             text,
  alternative       text,
  version           integer not null default 0,
  changed_at        timestamptz not null
);
create index bulletin_entry_territory_idx on bulletin_entry (territory_code, kind, takes_place_on);
comment on column bulletin_entry.contact_name is 'a professional in their function, never somebody who is helped';

create table human_contact (
  id             uuid primary key,
  territory_code text not null references territory,
  body           text not null,
  phone          text,
  counter        text,
  appointment    text,
  verified_on    date,
  version        integer not null default 0,
  unique (territory_code, body)
);

grant select, insert, update, delete on bulletin_entry to passerelle_app;
grant select, insert, update on human_contact to passerelle_app;
grant select (kind, takes_place_on), delete on bulletin_entry to passerelle_job;
