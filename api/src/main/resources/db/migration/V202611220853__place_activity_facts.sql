-- The job that works out a place's figures reads dates and outcomes of all teams' referrals, never a person, a need or a worker.
grant select (place_id, answered_at, ended_at, outcome) on referral to passerelle_job;
