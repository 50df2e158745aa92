-- When a member is away, and who answers meanwhile: no reason is asked and none is kept.
create table member_absence (
  id            uuid primary key,
  membership_id uuid not null references membership,
  first_day     date not null,
  last_day      date not null check (last_day >= first_day),
  taken_over_by uuid references member
);
create index member_absence_membership_idx on member_absence (membership_id);

grant select, insert, delete on member_absence to passerelle_app;
