-- A place that is full may name who takes over meanwhile, as one that is away does.
alter table place add column full_taken_over_by uuid references place;
comment on column place.full_taken_over_by is 'where to go until saturated_until; none: nobody is named';
create index place_full_taken_over_by_idx on place (full_taken_over_by) where full_taken_over_by is not null;
