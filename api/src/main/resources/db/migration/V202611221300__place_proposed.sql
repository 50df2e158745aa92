-- Places as good as each other take turns at being proposed first: when each last was, and nothing about who asked or for whom.
create table place_proposed (
  place_id          uuid primary key references place on delete cascade,
  last_proposed_at  timestamptz not null
);
grant select, insert, update on place_proposed to passerelle_app;
