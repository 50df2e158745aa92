-- The database before Flyway: extensions, which want a superuser, and who may do what. Run by a superuser inside the
-- database "passerelle"; running it again changes nothing.

CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS cube;
CREATE EXTENSION IF NOT EXISTS earthdistance;

ALTER SCHEMA public OWNER TO passerelle_owner;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

-- No other role of the cluster may even connect.
REVOKE ALL ON DATABASE passerelle FROM PUBLIC;
GRANT CONNECT ON DATABASE passerelle TO passerelle_app, passerelle_job, passerelle_auditor;
