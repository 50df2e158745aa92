-- What opens the person's page without an account, and what the person said of it. Both live and die with the referral.
create table person_code (
  referral_id uuid primary key references referral on delete cascade,
  mac         bytea not null unique,
  made_at     timestamptz not null,
  made_by     uuid not null references member
);
comment on column person_code.mac is 'keyed; the code itself is kept nowhere';

alter table person_code enable row level security;
alter table person_code force row level security;
create policy person_code_give on person_code for all to passerelle_app
  using (exists (select 1 from referral r where r.id = referral_id and r.sender_team_id = acting_team()))
  with check (exists (select 1 from referral r where r.id = referral_id and r.sender_team_id = acting_team()));
grant select, insert on person_code to passerelle_app;
grant update (mac, made_at, made_by) on person_code to passerelle_app;

-- Nobody is acting yet when a code arrives: the owner looks it up, and hands out which referral and for which team.
create policy person_code_open on person_code for select to passerelle_owner using (true);
create function referral_of_code(code_mac bytea) returns table (referral_id uuid, sender_team_id uuid)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.id, r.sender_team_id from person_code c join referral r on r.id = c.referral_id where c.mac = code_mac
  $$;
revoke all on function referral_of_code(bytea) from public;
grant execute on function referral_of_code(bytea) to passerelle_app;

create table person_feedback (
  referral_id uuid primary key references referral on delete cascade,
  answer      text not null check (answer in ('HELPED', 'PARTLY_HELPED', 'NOT_HELPED', 'NO_NEWS', 'DID_NOT_GO')),
  given_on    date not null,
  given_by    text not null check (given_by in ('PERSON', 'REFERRER'))
);
alter table person_feedback enable row level security;
alter table person_feedback force row level security;
-- The place never reads what was said of it by one person.
create policy person_feedback_keep on person_feedback for all to passerelle_app
  using (exists (select 1 from referral r where r.id = referral_id and r.sender_team_id = acting_team()))
  with check (exists (select 1 from referral r where r.id = referral_id and r.sender_team_id = acting_team()));
grant select, insert, update on person_feedback to passerelle_app;
