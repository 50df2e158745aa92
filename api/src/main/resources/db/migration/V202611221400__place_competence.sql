-- Which communes a public counter is competent for: who lives elsewhere is sent on from it.
alter table place add column competent_for text[] not null default '{}';
comment on column place.competent_for is 'INSEE codes of the communes that the counter is competent for; empty when nobody has said';
create index place_competent_for_idx on place using gin (competent_for);
