-- What places are looked for by: names as people type them, and lists of codes.
create function searchable_text(typed text) returns text
  language sql immutable parallel safe
  as $$ select regexp_replace(regexp_replace(btrim(regexp_replace(
                 lower(public.unaccent('public.unaccent'::regdictionary, typed)), '[^a-z0-9]+', ' ', 'g')),
                 '\mste\M', 'sainte', 'g'), '\mst\M', 'saint', 'g') $$;
comment on function searchable_text is 'lower case without accents, hyphens or apostrophes, « st » and « ste » spelled out; immutable because the dictionary is named';

alter table place add column search_name text generated always as (public.searchable_text(name)) stored;
create index place_search_name_idx on place using gin (search_name gin_trgm_ops);
create index place_codes_idx on place using gin (services, special_care, kinds, publics, programmes, languages, equipment);
create index place_territory_name_idx on place (territory_code, name, id);
drop index place_territory_idx;

-- The standard has no word for help at the person's home.
alter table place add column at_home boolean not null default false;
comment on column place.at_home is 'somebody comes to the person''s home';
