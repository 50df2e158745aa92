-- A place carries every field of the standard « lieux de médiation numérique » v1.0.2, and what a social worker asks besides.
-- No release has shipped yet, so one step renames instead of expanding first and contracting later.
alter table place rename column presentation to summary;
alter table place
  add column pivot              text check (pivot ~ '^[a-zA-Z0-9]{9,14}$'),
  add column address_complement text,
  add column other_phones       text[] not null default '{}',
  add column emails             text[] not null default '{}',
  add column websites           text[] not null default '{}',
  add column description        text,
  add column itinerance         text[] not null default '{}',
  add column parent_structure   text,
  add column training_labels    text[] not null default '{}',
  add column other_labels       text[] not null default '{}',
  add column accessibility_url  text,
  add column booking_url        text,
  add column who_to_ask_for     text,
  add column what_to_bring      text,
  add column does_not_do        text,
  add column located            text not null default 'GIVEN' check (located in ('GIVEN', 'COMMUNE')),
  add column closed_on          date,
  add column version            integer not null default 0;
update place set emails     = array_remove(array[email], null),
                 websites   = array_remove(array[website], null),
                 itinerance = case when travelling then array['Itinérant'] else array['Fixe'] end;
alter table place drop column email, drop column website, drop column travelling;

comment on column place.pivot is 'SIRET, or RNA number of an association without one';
comment on column place.summary is 'at most 280 characters in the standard; longer ones of a source are kept whole';
comment on column place.located is 'COMMUNE: no usable point was given, the commune''s own stands in for it';
comment on column place.closed_on is 'the place no longer exists from this day on; its row stays because referrals name it';
comment on column place.version is 'goes up with every change, for If-Match';
