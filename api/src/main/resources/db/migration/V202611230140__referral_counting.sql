-- A server that never counted and one that counted nothing look alike in the tally: when it was last counted is kept beside it, so that no reader takes the first for the second.
create table referral_counting (
  only_row   boolean primary key default true check (only_row),
  counted_at timestamptz not null
);

grant select on referral_counting to passerelle_app;
grant select, insert, update on referral_counting to passerelle_job;
