-- One short question at a time from each side to the other, by code; a few guarded words are sealed, and gone with the referral's end.
create table referral_question (
  id             uuid primary key,
  referral_id    uuid not null references referral on delete cascade,
  side           text not null check (side in ('SENDER', 'RECEIVER')),
  code           text not null check (code ~ '^[A-Z_]{1,40}$'),
  text_key       bytea,
  text_content   bytea,
  asked_at       timestamptz not null,
  asked_by       uuid not null references member,
  answer         text check (answer ~ '^[A-Z_]{1,40}$'),
  answer_key     bytea,
  answer_content bytea,
  answered_at    timestamptz,
  answered_by    uuid references member,
  check ((text_key is null) = (text_content is null)),
  check ((answer_key is null) = (answer_content is null)),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);
comment on column referral_question.side is 'who asked; the other side answers';
create index referral_question_referral_idx on referral_question (referral_id, asked_at);
create unique index referral_question_one_open on referral_question (referral_id, side) where answer is null;

alter table referral_question enable row level security;
alter table referral_question force row level security;
-- Whoever sees the referral sees its questions; each side asks for itself alone.
create policy referral_question_read on referral_question for select to passerelle_app
  using (exists (select 1 from referral r where r.id = referral_id));
create policy referral_question_ask on referral_question for insert to passerelle_app
  with check (exists (select 1 from referral r where r.id = referral_id
                         and acting_team() = case side when 'SENDER' then r.sender_team_id else r.receiver_team_id end));
create policy referral_question_answer on referral_question for update to passerelle_app
  using (exists (select 1 from referral r where r.id = referral_id))
  with check (exists (select 1 from referral r where r.id = referral_id));
grant select, insert, update (text_key, text_content, answer, answer_key, answer_content, answered_at, answered_by)
  on referral_question to passerelle_app;
