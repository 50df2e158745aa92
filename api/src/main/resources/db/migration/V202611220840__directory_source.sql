-- Where rows of the directory come from, how they are read, and how often they are fetched.
create table directory_source (
  id                uuid primary key,
  territory_code    text references territory,
  key               text not null check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(key) <= 60),
  name              text not null check (length(name) <= 120),
  format            text not null,
  profile           jsonb,
  url               text check (url ~ '^https?://'),
  pull_every        text check (pull_every in ('DAY', 'WEEK', 'MONTH')),
  next_pull_at      timestamptz,
  last_pull_at      timestamptz,
  last_pull_outcome text,
  last_etag         text,
  last_digest       text,
  unique nulls not distinct (territory_code, key),
  check ((pull_every is null) = (next_pull_at is null))
);
comment on column directory_source.territory_code is 'whose source it is; none: national, kept by the platform''s administrators';
comment on column directory_source.last_digest is 'SHA-256 of the file last fetched';
grant select, insert, update on directory_source to passerelle_app;
