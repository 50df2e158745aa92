-- A month's coverage as it stood when the month ended: capacities and stops change, and nobody could reckon it again.
create table coverage_month (
  territory_code    text not null references territory,
  month             date not null check (extract(day from month) = 1),
  orientation_type  text not null,
  coverage          jsonb not null,
  reckoned_at       timestamptz not null,
  primary key (territory_code, month, orientation_type)
);
comment on column coverage_month.coverage is 'as the contract''s Coverage, with the usual settings; communes and places only, nothing about anybody';

grant select, insert, update on coverage_month to passerelle_app;
