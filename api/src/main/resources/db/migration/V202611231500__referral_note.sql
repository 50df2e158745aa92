-- A few words that go with a referral to a place whose staff are bound by secrecy: sealed, and gone with the referral's end. The row stays: the person may know that there was a note.
create table referral_note (
  referral_id  uuid primary key references referral on delete cascade,
  text_key     bytea,
  text_content bytea,
  check ((text_key is null) = (text_content is null))
);
alter table referral_note enable row level security;
alter table referral_note force row level security;
-- Whoever sees the referral sees that there is a note; the team that sends writes it, with the sending; either side's end empties it.
create policy referral_note_read on referral_note for select to passerelle_app
  using (exists (select 1 from referral r where r.id = referral_id));
create policy referral_note_write on referral_note for insert to passerelle_app
  with check (exists (select 1 from referral r where r.id = referral_id and r.sender_team_id = acting_team()));
create policy referral_note_forget on referral_note for update to passerelle_app
  using (exists (select 1 from referral r where r.id = referral_id))
  with check (text_key is null);
grant select, insert, update (text_key, text_content) on referral_note to passerelle_app;
