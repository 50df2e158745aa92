-- Whatever changes who may do what leaves one line, in the same transaction; no role that serves can change or remove one.
create table account_entry (
  id              uuid primary key,
  happened_at     timestamptz not null,
  actor_id        uuid not null references member,
  action          text not null,
  about_member_id uuid references member,
  organisation_id uuid references organisation,
  team_id         uuid references team,
  territory_code  text references territory,
  subject_id      uuid,
  detail          text check (detail ~ '^[A-Z_]{1,40}$'),
  request_id      text
);
comment on table account_entry is 'ids and codes only; never a name, a contact, a code of an invitation or a free text';
comment on column account_entry.subject_id is 'the invitation, request, absence or admission this is about';
create index account_entry_organisation_idx on account_entry (organisation_id, happened_at);
create index account_entry_about_idx on account_entry (about_member_id, happened_at);

grant select, insert on account_entry to passerelle_app;
grant select on account_entry to passerelle_auditor;
