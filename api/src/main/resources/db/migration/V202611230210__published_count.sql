-- What is published of a quarter is written once and never changed: no role of the product may update or delete it.
create table published_quarter (
  quarter       date primary key check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10)),
  published_at  timestamptz not null
);
comment on column published_quarter.quarter is 'its first day';

create table published_count (
  territory_code  text not null references territory,
  quarter         date not null references published_quarter,
  measure         text not null,
  table_name      text not null check (table_name in ('MONTH', 'EPCI', 'ORIENTATION_TYPE', 'PLACE_KIND')),
  cell            text not null,
  rounded         integer check (rounded >= 10 and rounded % 5 = 0),
  epci_name       text,
  primary key (territory_code, quarter, measure, table_name, cell)
);
comment on column published_count.rounded is 'to the nearest five; none: hidden, and nothing says why';
comment on column published_count.epci_name is 'as it was called when this was published';

grant select on published_quarter, published_count to passerelle_app;
grant select, insert on published_quarter, published_count to passerelle_job;
