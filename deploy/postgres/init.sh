#!/bin/sh
# For the postgres image (/docker-entrypoint-initdb.d): roles, database, extensions. Passwords come from files, one per
# role, in ${PASSERELLE_SECRETS:-/run/secrets}: postgres_owner, postgres_app, postgres_job, postgres_auditor.
set -eu

here="${PASSERELLE_SQL:-$(dirname "$0")/passerelle}"
secrets="${PASSERELLE_SECRETS:-/run/secrets}"
superuser="${POSTGRES_USER:-postgres}"

for role in owner app job auditor; do
  [ -s "$secrets/postgres_$role" ] || { echo "init.sh: $secrets/postgres_$role is missing or empty" >&2; exit 1; }
done

# \set with backquotes keeps the passwords out of the process list.
psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet -U "$superuser" -d postgres <<SQL
\set owner_password \`cat '$secrets/postgres_owner'\`
\set app_password \`cat '$secrets/postgres_app'\`
\set job_password \`cat '$secrets/postgres_job'\`
\set auditor_password \`cat '$secrets/postgres_auditor'\`
\i $here/roles.sql
SELECT \$\$CREATE DATABASE passerelle OWNER passerelle_owner TEMPLATE template0 ENCODING 'UTF8'
        LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'\$\$
 WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = 'passerelle') \gexec
SQL
psql -v ON_ERROR_STOP=1 --no-psqlrc --quiet -U "$superuser" -d passerelle -f "$here/database.sql"
