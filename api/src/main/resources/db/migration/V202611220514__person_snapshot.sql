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
create policy person_snapshot_erase on person_snapshot for delete to passerelle_app
  using (owner_team_id = acting_team());

grant select, insert, delete on person_snapshot to passerelle_app;

-- Either side may end the sharing, nobody may change anything else. A row that its updater may no longer see afterwards
-- cannot be updated under a row rule, so the owner does it for the two teams concerned.
create policy person_snapshot_take_back on person_snapshot for all to passerelle_owner using (true) with check (true);
create function take_back_snapshot(snapshot uuid) returns void
  language sql volatile security definer set search_path = public, pg_temp
  as $$
    update person_snapshot set shared_with_team_id = null
     where id = snapshot and acting_team() in (owner_team_id, shared_with_team_id)
  $$;
revoke all on function take_back_snapshot(uuid) from public;
grant execute on function take_back_snapshot(uuid) to passerelle_app;
