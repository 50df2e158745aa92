-- A code that lets one person in, said or copied by somebody who may let them in; no e-mail is needed and none is trusted.
create table invitation (
  id              uuid primary key,
  role            text not null check (role in ('REFERRER', 'MEDIATOR', 'ORGANISATION_MANAGER', 'COORDINATOR')),
  organisation_id uuid references organisation,
  team_id         uuid references team,
  territory_code  text references territory,
  label           text not null check (length(label) between 1 and 80),
  code_mac        bytea not null unique,
  creation_key    text not null check (length(creation_key) between 8 and 128),
  invited_by      uuid not null references member,
  created_at      timestamptz not null,
  expires_at      timestamptz not null,
  used_by         uuid references member,
  used_at         timestamptz,
  withdrawn_by    uuid references member,
  withdrawn_at    timestamptz,
  unique (invited_by, creation_key),
  check ((role in ('REFERRER', 'MEDIATOR')) = (team_id is not null)),
  check ((role = 'COORDINATOR') = (territory_code is not null)),
  check ((role = 'COORDINATOR') = (organisation_id is null)),
  check ((used_by is null) = (used_at is null)),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check (used_at is null or withdrawn_at is null)
);
comment on column invitation.label is 'for whom it was made, as the inviter calls them; shown to them before they accept';
comment on column invitation.code_mac is 'keyed fingerprint of the code; the code itself is kept nowhere';
create index invitation_organisation_idx on invitation (organisation_id);

grant select, insert on invitation to passerelle_app;
grant update (used_by, used_at, withdrawn_by, withdrawn_at) on invitation to passerelle_app;
