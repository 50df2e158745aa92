-- A referral made by phone or on paper: its place has no member, so the sending team says what the place said; no row of it is ever the place's.
alter table referral
  add column handed_over_by text check (handed_over_by in ('PHONE', 'PAPER', 'IN_PERSON')),
  add column handed_over_on date,
  add constraint referral_handed_over_is_dated check ((handed_over_by is null) = (handed_over_on is null)),
  add constraint referral_handed_over_has_no_receiver check (handed_over_by is null or receiver_team_id is null);
comment on column referral.handed_over_by is 'how the sender told the place; none: it was sent in the application';
do $$
declare
  named text;
begin
  select conname into strict named from pg_constraint
   where conrelid = 'referral'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%receiver_team_id IS NOT NULL%';
  execute format('alter table referral drop constraint %I', named);
end
$$;
alter table referral add constraint referral_is_complete_once_sent
  check (status = 'DRAFT' or (place_id is not null and (receiver_team_id is not null or handed_over_by is not null)
                              and sent_at is not null and agreement_how is not null and agreement_given_on is not null
                              and agreement_place_id = place_id and contact_channel is not null));
grant update (handed_over_by, handed_over_on) on referral to passerelle_app;
grant select (handed_over_by) on referral to passerelle_job;

drop policy contact_trace_record on contact_trace;
create policy contact_trace_record on contact_trace for insert to passerelle_app
  with check (exists (select 1 from referral r where r.id = referral_id
                         and (r.receiver_team_id = acting_team()
                              or (r.handed_over_by is not null and r.sender_team_id = acting_team()))));

-- Where nobody could answer here, silence is not the place's.
create or replace function silent_referrals_at(place uuid, step text) returns bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*)
      from referral r
     where r.place_id = place
       and r.status = 'SENT'
       and r.handed_over_by is null
       and exists (select 1 from referral_timer t
                    where t.referral_id = r.id and t.kind = step and t.since >= r.sent_at and t.taken_at is not null)
  $$;

-- What the sender reports is counted apart from what places answer themselves.
drop function referral_counts(text);
create function referral_counts(territory text) returns table (status text, reported boolean, referrals bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select r.status, r.handed_over_by is not null, count(*)
      from referral r
     where r.territory_code = territory
       and territory = coordinated_territory()
       and r.status not in ('DRAFT', 'ENTERED_IN_ERROR')
     group by 1, 2
  $$;
revoke all on function referral_counts(text) from public;
grant execute on function referral_counts(text) to passerelle_app;
