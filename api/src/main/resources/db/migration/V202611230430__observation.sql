-- What blocks online is noted in three choices and a month. No column could say who noted it, for which team, about whom or on which day.
create table observation (
  id             uuid primary key,
  territory_code text not null references territory,
  month          date not null check (extract(day from month) = 1),
  body           text not null,
  step           text not null,
  human          text not null
);
create index observation_territory_idx on observation (territory_code, month);
comment on column observation.id is 'at random, made by whoever noted it: nothing can be read from it, and a second tap counts once';

grant select, insert, delete on observation to passerelle_app;
