-- Who would like to join which team, and which manager decided: a membership begins by this and never by an e-mail's ending.
create table join_request (
  id            uuid primary key,
  member_id     uuid not null references member,
  team_id       uuid not null references team,
  role          text not null check (role in ('REFERRER', 'MEDIATOR')),
  invitation_id uuid unique references invitation,
  status        text not null check (status in ('ASKED', 'APPROVED', 'REFUSED', 'WITHDRAWN')),
  asked_at      timestamptz not null,
  decided_by    uuid references member,
  decided_at    timestamptz,
  check ((status = 'ASKED') = (decided_at is null)),
  check ((status in ('APPROVED', 'REFUSED')) = (decided_by is not null))
);
comment on column join_request.invitation_id is 'approved beforehand by whoever made that invitation';
create unique index join_request_asked_once_idx on join_request (member_id, team_id) where status = 'ASKED';
create index join_request_team_idx on join_request (team_id) where status = 'ASKED';

grant select, insert on join_request to passerelle_app;
grant update (status, decided_by, decided_at) on join_request to passerelle_app;
