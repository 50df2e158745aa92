-- Nearest first by an index, without PostGIS: each point also as a place in space (km from the earth's middle), which a GiST index orders by distance.
create function on_earth(latitude double precision, longitude double precision) returns cube
  language sql immutable parallel safe
  as $$ select public.cube(array[6371 * cos(radians(latitude)) * cos(radians(longitude)),
                                 6371 * cos(radians(latitude)) * sin(radians(longitude)),
                                 6371 * sin(radians(latitude))]) $$;

alter table commune add column earth cube generated always as (public.on_earth(latitude, longitude)) stored;
create index commune_earth_idx on commune using gist (earth);

alter table place add column earth cube generated always as (public.on_earth(latitude, longitude)) stored;
create index place_earth_idx on place using gist (earth);
comment on column place.earth is 'straight-line km; up to 100 km it differs from the great circle by less than 2 m';
