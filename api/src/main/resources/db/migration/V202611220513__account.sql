-- Who may do what: read on each request, so that a removal takes effect at once. Identity itself lives in Keycloak.
create table member (
  id           uuid primary key,
  subject      text unique,
  display_name text not null,
  email        text
);
comment on column member.subject is 'the identity server''s stable subject; none until the person has signed in for the first time';

create table membership (
  id        uuid primary key,
  member_id uuid not null references member,
  team_id   uuid not null references team,
  role      text not null check (role in ('REFERRER', 'MEDIATOR')),
  ended_on  date,
  unique (member_id, team_id, role)
);
create index membership_member_idx on membership (member_id);
create index membership_team_idx on membership (team_id);

-- Roles that belong to no team: they can never see a referral, because every row rule asks for a team.
create table appointment_to_office (
  id              uuid primary key,
  member_id       uuid not null references member,
  role            text not null check (role in ('ORGANISATION_MANAGER', 'COORDINATOR', 'PLATFORM_ADMIN', 'AUDITOR')),
  territory_code  text references territory,
  organisation_id uuid references organisation,
  check ((role = 'COORDINATOR') = (territory_code is not null)),
  check ((role in ('ORGANISATION_MANAGER', 'AUDITOR')) = (organisation_id is not null))
);
create index appointment_to_office_member_idx on appointment_to_office (member_id);

grant select, insert, update on member, membership, appointment_to_office to passerelle_app;
