-- How many referrals wait at a team's places: a number, for whoever is about to leave nobody there to answer them.
create function open_referrals_of_team(team uuid) returns bigint
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select count(*)
      from referral r
     where r.receiver_team_id = team
       and r.status in ('SENT', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD')
  $$;
revoke all on function open_referrals_of_team(uuid) from public;
grant execute on function open_referrals_of_team(uuid) to passerelle_app;
