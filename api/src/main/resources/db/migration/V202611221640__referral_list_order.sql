-- A place's ended and running referrals are read latest first, page after page: without this they were all sorted for each page.
create index referral_receiver_latest_idx on referral (receiver_team_id, status_since desc);
