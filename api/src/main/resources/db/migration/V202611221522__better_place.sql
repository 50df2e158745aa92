-- A place that says no may name another of the directory; the sender decides with the person.
alter table referral add column better_place_id uuid references place;
create index referral_better_place_idx on referral (better_place_id) where better_place_id is not null;
grant update (better_place_id) on referral to passerelle_app;
