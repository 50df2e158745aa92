-- An organisation's own software is told of its teams' referrals by signed calls: where, what, and how each try went; ids and statuses only.
create table webhook_endpoint (
  id              uuid primary key,
  organisation_id uuid not null references organisation,
  url             text not null check (url ~ '^https?://' and length(url) <= 500),
  wrapped_key     bytea not null,
  secret          bytea not null,
  created_at      timestamptz not null,
  created_by      uuid not null references member,
  disabled_at     timestamptz,
  disabled_why    text check (disabled_why in ('BY_MANAGER', 'GONE')),
  check ((disabled_at is null) = (disabled_why is null))
);
comment on column webhook_endpoint.secret is 'what calls are signed with, sealed with the installation''s master key';
create unique index webhook_endpoint_once_idx on webhook_endpoint (organisation_id, url) where disabled_at is null;
create index webhook_endpoint_organisation_idx on webhook_endpoint (organisation_id);
grant select, insert, update (disabled_at, disabled_why) on webhook_endpoint to passerelle_app;
grant select, update (disabled_at, disabled_why) on webhook_endpoint to passerelle_job;

create table webhook_message (
  id           uuid primary key,
  endpoint_id  uuid not null references webhook_endpoint,
  event_id     uuid not null unique,
  team_id      uuid references team,
  type         text not null check (type ~ '^[a-z]+([.][a-z_]+)?$'),
  referral_id  uuid references referral on delete cascade,
  status       text,
  happened_at  timestamptz not null,
  check ((referral_id is null) = (status is null))
);
comment on column webhook_message.event_id is 'the outbox event that is to deliver it; sent again, another one';
comment on column webhook_message.team_id is 'for which team it happened: the trail of its delivery is that team''s';
create index webhook_message_referral_idx on webhook_message (referral_id);
create index webhook_message_endpoint_idx on webhook_message (endpoint_id);
create index webhook_message_happened_idx on webhook_message (happened_at);

alter table webhook_message enable row level security;
alter table webhook_message force row level security;
-- Whoever moves a referral leaves the message; which referral it is about, the application never reads again.
create policy webhook_message_leave on webhook_message for insert to passerelle_app
  with check (team_id is not distinct from acting_team()
              and (referral_id is null or exists (select 1 from referral r where r.id = referral_id)));
create policy webhook_message_find on webhook_message for select to passerelle_app using (true);
create policy webhook_message_resend on webhook_message for update to passerelle_app using (true) with check (true);
create policy webhook_message_deliver on webhook_message for all to passerelle_job using (true) with check (true);
grant select (id), insert, update (event_id) on webhook_message to passerelle_app;
grant select, delete on webhook_message to passerelle_job;

create table webhook_delivery (
  id           uuid primary key,
  endpoint_id  uuid not null references webhook_endpoint,
  message_id   uuid not null references webhook_message on delete cascade,
  type         text not null,
  attempt      integer not null check (attempt > 0),
  tried_at     timestamptz not null,
  answer_code  integer,
  failure      text check (failure ~ '^[A-Z_]{1,60}$'),
  took_ms      integer not null check (took_ms >= 0),
  check ((answer_code is null) <> (failure is null))
);
comment on table webhook_delivery is 'kept 30 days, without the referral: a manager sees that a call went out, not about whom';
create index webhook_delivery_endpoint_idx on webhook_delivery (endpoint_id, id desc);
create index webhook_delivery_message_idx on webhook_delivery (message_id);
grant select on webhook_delivery to passerelle_app;
grant select, insert on webhook_delivery to passerelle_job;
