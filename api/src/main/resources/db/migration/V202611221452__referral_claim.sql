-- Who of the place's team deals with a referral: a dated fact that the ETag leaves alone, so that nobody waits for a colleague's « Je m'en occupe ».
alter table referral
  add column claimed_by uuid references member,
  add column claimed_at timestamptz,
  add constraint referral_claim_is_dated check ((claimed_by is null) = (claimed_at is null));
grant update (claimed_by, claimed_at) on referral to passerelle_app;
create index referral_claimed_idx on referral (receiver_team_id, claimed_by) where claimed_by is not null and ended_at is null;
