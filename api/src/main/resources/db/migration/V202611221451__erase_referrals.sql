-- What is kept of a person ends by itself: the job role erases a referral with everything that hangs on it, without reading what it erases.
alter table contact_trace drop constraint contact_trace_referral_id_fkey,
  add constraint contact_trace_referral_id_fkey foreign key (referral_id) references referral on delete cascade;
alter table referral drop constraint referral_previous_referral_id_fkey,
  add constraint referral_previous_referral_id_fkey foreign key (previous_referral_id) references referral on delete set null;
alter table referral drop constraint referral_onward_referral_id_fkey,
  add constraint referral_onward_referral_id_fkey foreign key (onward_referral_id) references referral on delete set null;
create index referral_onward_idx on referral (onward_referral_id) where onward_referral_id is not null;
create index referral_snapshot_idx on referral (snapshot_id) where snapshot_id is not null;
-- That something came before stays true after the earlier referral is erased.
do $$
declare
  named text;
begin
  select conname into strict named from pg_constraint
   where conrelid = 'referral'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%previous_link IS NULL%';
  execute format('alter table referral drop constraint %I', named);
end
$$;
alter table referral add constraint referral_link_has_kind check (previous_referral_id is null or previous_link is not null);

create policy referral_erase on referral for delete to passerelle_job using (status <> 'DRAFT');
grant select (ended_at, snapshot_id) on referral to passerelle_job;
create policy contact_trace_last on contact_trace for select to passerelle_job using (true);
grant select (referral_id, recorded_at) on contact_trace to passerelle_job;
create policy person_snapshot_forget on person_snapshot for all to passerelle_job using (true) with check (false);
grant select (id), delete on person_snapshot to passerelle_job;
