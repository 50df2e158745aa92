-- The four roles come from the cluster's bootstrap (deploy/postgres/roles.sql); without them every grant below would be a lie.
do $$
declare
  missing text;
begin
  select string_agg(name, ', ') into missing
    from unnest(array['passerelle_owner', 'passerelle_app', 'passerelle_job', 'passerelle_auditor']) as name
   where not exists (select 1 from pg_roles where rolname = name);
  if missing is not null then
    raise exception 'Missing database roles: %. Run deploy/postgres/roles.sql as a superuser first.', missing;
  end if;
  if exists (select 1 from pg_roles where rolname in ('passerelle_app', 'passerelle_job', 'passerelle_auditor') and (rolsuper or rolbypassrls)) then
    raise exception 'passerelle_app, passerelle_job and passerelle_auditor must be neither superuser nor BYPASSRLS.';
  end if;
end
$$;

grant usage on schema public to passerelle_app, passerelle_job, passerelle_auditor;

-- For which team the current transaction acts. Unset means nobody: every policy then shows nothing.
create function acting_team() returns uuid
  language sql stable parallel safe
  as $$ select nullif(current_setting('passerelle.acting_team', true), '')::uuid $$;

-- Which territory the current transaction coordinates; unset for everyone but a coordinator.
create function coordinated_territory() returns text
  language sql stable parallel safe
  as $$ select nullif(current_setting('passerelle.coordinated_territory', true), '') $$;
