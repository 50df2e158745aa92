-- The cluster before Flyway: four login roles. Run by a superuser from the database "postgres"; running it again
-- changes nothing but the passwords. The database itself (owner passerelle_owner) is created by the caller next,
-- because CREATE DATABASE takes no condition; then database.sql runs inside it.
--
-- Written for psql, with its variables owner_password, app_password, job_password, auditor_password; a caller without
-- psql (deploy/local) puts quoted literals in their place.

-- passerelle_owner owns the database and runs the migrations; passerelle_app serves requests under row-level security;
-- passerelle_job runs reminders and retention; passerelle_auditor reads the audit trail.
DO $$
DECLARE
    wanted text;
BEGIN
    FOREACH wanted IN ARRAY ARRAY['passerelle_owner', 'passerelle_app', 'passerelle_job', 'passerelle_auditor'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I', wanted);
        END IF;
        EXECUTE format('ALTER ROLE %I LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION', wanted);
    END LOOP;
END
$$;

ALTER ROLE passerelle_owner PASSWORD :'owner_password';
ALTER ROLE passerelle_app PASSWORD :'app_password';
ALTER ROLE passerelle_job PASSWORD :'job_password';
ALTER ROLE passerelle_auditor PASSWORD :'auditor_password';
