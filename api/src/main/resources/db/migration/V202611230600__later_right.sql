-- What a decision brought after the end: only the sending team learns it, and only the code and the day are kept.
alter table referral add column later_right text check (later_right in ('RIGHT_OPENED', 'RIGHT_KEPT'));
alter table referral add column later_right_on date;
alter table referral add constraint referral_later_right_whole check ((later_right is null) = (later_right_on is null));
grant update (later_right, later_right_on) on referral to passerelle_app;
