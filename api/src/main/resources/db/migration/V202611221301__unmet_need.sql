-- Nobody was found for somebody: counted by commune, help and month, so that no event, moment or person is in it.
create table unmet_need (
  commune_code      text not null references commune,
  orientation_type  text not null,
  month             date not null check (extract(day from month) = 1),
  needs             integer not null check (needs > 0),
  primary key (commune_code, orientation_type, month)
);
comment on table unmet_need is 'shown to nobody below the thresholds of published counts';
grant select, insert, update on unmet_need to passerelle_app;
