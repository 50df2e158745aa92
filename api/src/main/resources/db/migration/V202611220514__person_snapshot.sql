-- What is kept of a person with one referral, sealed with a key of its own; row rules show it to the owning team and to the team it is shared with.
create table person_snapshot (
  id                  uuid primary key,
  owner_team_id       uuid not null references team,
  shared_with_team_id uuid references team,
  wrapped_key         bytea not null,
  content             bytea not null
);
comment on column person_snapshot.shared_with_team_id is 'emptied at decline, expiry or cancellation: the receiver then loses the snapshot at once';

alter table person_snapshot enable row level security;
alter table person_snapshot force row level security;

create policy person_snapshot_read on person_snapshot for select to passerelle_app
  using (owner_team_id = acting_team() or shared_with_team_id = acting_team());
create policy person_snapshot_seal on person_snapshot for insert to passerelle_app
  with check (owner_team_id = acting_team());
-- Both sides may end the sharing, only the owner may begin it.
create policy person_snapshot_share on person_snapshot for update to passerelle_app
  using (owner_team_id = acting_team() or shared_with_team_id = acting_team())
  with check (owner_team_id = acting_team() or shared_with_team_id is null);
create policy person_snapshot_erase on person_snapshot for delete to passerelle_app
  using (owner_team_id = acting_team());

grant select, insert, delete on person_snapshot to passerelle_app;
grant update (shared_with_team_id) on person_snapshot to passerelle_app;
