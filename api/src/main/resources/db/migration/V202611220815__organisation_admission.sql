-- An organisation asks to be part of the network; the coordinator of its territory admits or refuses it.
create table organisation_admission (
  id              uuid primary key,
  territory_code  text not null references territory,
  commune_code    text not null references commune,
  name            text not null check (length(name) between 2 and 120),
  kind            text not null,
  siret           text check (siret ~ '^[0-9]{14}$'),
  why             text not null check (length(why) between 1 and 300),
  contact_id      uuid not null references member,
  team_name       text not null check (length(team_name) between 2 and 80),
  role            text check (role in ('REFERRER', 'MEDIATOR')),
  status          text not null check (status in ('ASKED', 'ADMITTED', 'REFUSED', 'WITHDRAWN')),
  reason          text,
  asked_at        timestamptz not null,
  decided_by      uuid references member,
  decided_at      timestamptz,
  organisation_id uuid references organisation,
  check ((status = 'ASKED') = (decided_at is null)),
  check ((status in ('ADMITTED', 'REFUSED')) = (decided_by is not null)),
  check ((status = 'ADMITTED') = (organisation_id is not null)),
  check ((status = 'REFUSED') = (reason is not null))
);
comment on column organisation_admission.role is 'the contact becomes manager, and with a role a member of the first team besides';
create index organisation_admission_asked_idx on organisation_admission (territory_code) where status = 'ASKED';
create index organisation_admission_contact_idx on organisation_admission (contact_id);

grant select, insert on organisation_admission to passerelle_app;
grant update (status, reason, decided_by, decided_at, organisation_id) on organisation_admission to passerelle_app;
