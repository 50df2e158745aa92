-- How soon a place usually answers and how many it helped lately: figures that the referral room works out and leaves here. What is too small to show is not kept.
create table place_activity (
  place_id        uuid primary key references place,
  usual_days      integer check (usual_days >= 0),
  helped          integer check (helped >= 10 and helped % 5 = 0),
  computed_on     date not null
);
comment on column place_activity.usual_days is 'median working days before an answer over 90 days; null under 11 answered referrals';
comment on column place_activity.helped is 'closed with help given, over the last three whole months, rounded to 5; null under 11';

grant select, insert, update, delete on place_activity to passerelle_app;
