-- The answer first given to an Idempotency-Key, sealed, so that a request sent twice is carried out once and answered twice.
create table idempotent_answer (
  team_id      uuid not null references team,
  key          text not null check (length(key) between 8 and 128),
  operation    text not null,
  body_mac     bytea not null,
  status       integer,
  etag         text,
  location     text,
  sealed_body  bytea,
  created_at   timestamptz not null,
  primary key (team_id, key)
);
create index idempotent_answer_created_idx on idempotent_answer (created_at);

alter table idempotent_answer enable row level security;
alter table idempotent_answer force row level security;
create policy idempotent_answer_team on idempotent_answer for all to passerelle_app
  using (team_id = acting_team()) with check (team_id = acting_team());
grant select, insert, update on idempotent_answer to passerelle_app;
-- Answers are forgotten after a day.
create policy idempotent_answer_forget on idempotent_answer for all to passerelle_job using (true);
grant select (created_at), delete on idempotent_answer to passerelle_job;
