-- Both sides' lists stay as fast however many referrals other teams have: the latest first at the place, and what waits by its
-- status at the sender. Without the second one PostgreSQL read every team's referrals of a status through another index.
create index referral_receiver_latest_idx on referral (receiver_team_id, status_since desc);
create index referral_sender_status_idx on referral (sender_team_id, status, sent_at);
