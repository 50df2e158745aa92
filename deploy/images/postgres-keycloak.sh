#!/bin/sh
# For the postgres image, after deploy/postgres/init.sh: Keycloak's own role and database in the same cluster. Its
# password comes from the file postgres_keycloak. Running it again changes nothing but the password.
set -eu

secrets="${PASSERELLE_SECRETS:-/run/secrets}"
[ -s "$secrets/postgres_keycloak" ] || { echo "postgres-keycloak.sh: $secrets/postgres_keycloak is missing or empty" >&2; exit 1; }

# \set with backquotes keeps the password out of the process list.
psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet -U "${POSTGRES_USER:-postgres}" -d postgres <<SQL
\set password \`cat '$secrets/postgres_keycloak'\`
SELECT 'CREATE ROLE keycloak' WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'keycloak') \gexec
ALTER ROLE keycloak LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD :'password';
SELECT \$\$CREATE DATABASE keycloak OWNER keycloak TEMPLATE template0 ENCODING 'UTF8'
        LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'\$\$
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'keycloak') \gexec
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
