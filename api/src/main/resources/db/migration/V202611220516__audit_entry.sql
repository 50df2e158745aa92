-- Every read and write of a referral leaves one line here, in the same transaction; nobody, the application included, can change or remove one.
create table audit_entry (
  id           uuid primary key,
  happened_at  timestamptz not null,
  actor_kind   text not null check (actor_kind in ('MEMBER', 'SYSTEM', 'PERSON')),
  member_id    uuid references member,
  team_id      uuid references team,
  action       text not null,
  purpose      text not null,
  referral_ids uuid[] not null,
  detail       jsonb not null default '{}',
  request_id   text,
  check ((actor_kind = 'MEMBER') = (member_id is not null))
);
comment on column audit_entry.detail is 'codes and dates only; never a name, a contact or a free text';
create index audit_entry_referral_idx on audit_entry using gin (referral_ids);
create index audit_entry_happened_idx on audit_entry (happened_at);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_write on audit_entry for insert to passerelle_app
  with check (team_id is not distinct from acting_team());
-- The history of a referral is shown to those who see the referral.
create policy audit_entry_read on audit_entry for select to passerelle_app
  using (exists (select 1 from referral r where r.id = any (referral_ids)));
create policy audit_entry_verify on audit_entry for select to passerelle_auditor using (true);
create policy audit_entry_write_by_timer on audit_entry for insert to passerelle_job with check (actor_kind = 'SYSTEM');
grant select, insert on audit_entry to passerelle_app;
grant insert on audit_entry to passerelle_job;
grant select on audit_entry to passerelle_auditor;
