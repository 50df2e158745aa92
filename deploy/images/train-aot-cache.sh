#!/bin/bash
# Makes the API's AOT cache while its image is built: train-aot-cache.sh <folder of the application> <cache to write>
#
# The cache holds the classes as a real run loaded and linked them, so this is a real run: a throwaway PostgreSQL with
# the production roles, the production profile with throwaway secrets, a few requests, an orderly end. It needs
# PostgreSQL's programs and psql on the path, the very Java that will run the image, and a user who is not root.
set -euo pipefail

application=$1
cache=$2
sql=${PASSERELLE_SQL:?the folder deploy/postgres}
work=$(mktemp -d)
export PASSERELLE_SECRETS=$work/secrets PGHOST=$work PGPORT=54329 PGDATA=$work/data

api=
finish() {
  [ -z "$api" ] || kill -9 "$api" 2>/dev/null || true
  pg_ctl -m immediate -w stop >/dev/null 2>&1 || true
  rm -rf "$work"
}
trap finish EXIT

mkdir "$PASSERELLE_SECRETS"
for role in owner app job auditor; do
  head -c 32 /dev/urandom | base64 -w 0 >"$PASSERELLE_SECRETS/postgres_$role"
done
initdb --username=postgres --auth-local=trust --auth-host=scram-sha-256 --encoding=UTF8 --locale=C --no-sync >/dev/null
pg_ctl -w -l "$work/postgres.log" \
  -o "-c listen_addresses=127.0.0.1 -c unix_socket_directories=$work -c fsync=off" start >/dev/null
sh "$sql/init.sh"

random() { head -c "$1" /dev/urandom | base64 -w 0; }
QUARKUS_DATASOURCE_PASSWORD=$(cat "$PASSERELLE_SECRETS/postgres_app")
QUARKUS_DATASOURCE_JOB_PASSWORD=$(cat "$PASSERELLE_SECRETS/postgres_job")
QUARKUS_FLYWAY_PASSWORD=$(cat "$PASSERELLE_SECRETS/postgres_owner")
QUARKUS_OIDC_CREDENTIALS_SECRET=$(random 24)
QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET=$(random 24)
QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET=$(random 24)
PASSERELLE_SECRECY_MASTER_KEY=$(random 32)
export QUARKUS_DATASOURCE_PASSWORD QUARKUS_DATASOURCE_JOB_PASSWORD QUARKUS_FLYWAY_PASSWORD \
  QUARKUS_OIDC_CREDENTIALS_SECRET QUARKUS_OIDC_TOKEN_STATE_MANAGER_ENCRYPTION_SECRET \
  QUARKUS_OIDC_AUTHENTICATION_STATE_SECRET PASSERELLE_SECRECY_MASTER_KEY
export QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_HTTP_PORT=${PASSERELLE_TRAINING_PORT:-58080}
export QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:$PGPORT/passerelle
export QUARKUS_DATASOURCE_JOB_JDBC_URL=$QUARKUS_DATASOURCE_JDBC_URL
# No identity server to ask: its addresses are given and its keys are fetched when a token comes, which none does.
export QUARKUS_OIDC_AUTH_SERVER_URL=https://identity.invalid/realms/passerelle QUARKUS_OIDC_DISCOVERY_ENABLED=false
export QUARKUS_OIDC_AUTHORIZATION_PATH=protocol/openid-connect/auth QUARKUS_OIDC_TOKEN_PATH=protocol/openid-connect/token
export QUARKUS_OIDC_JWKS_PATH=protocol/openid-connect/certs QUARKUS_OIDC_JWKS_RESOLVE_EARLY=false
export QUARKUS_OIDC_END_SESSION_PATH=protocol/openid-connect/logout PASSERELLE_WEB_URL=https://passerelle.invalid

# The garbage collector is the image's: cached objects are laid out for it.
# shellcheck disable=SC2086 # a list of options
java ${PASSERELLE_JAVA_OPTIONS:?} -XX:AOTCacheOutput="$cache" -jar "$application/quarkus-run.jar" &
api=$!

# ask <path> prints the status of the answer
ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$QUARKUS_HTTP_PORT" || return
  printf 'GET %s HTTP/1.1\r\nHost: passerelle.invalid\r\nAccept: */*\r\nConnection: close\r\n\r\n' "$1" >&3
  read -r _ status _ <&3
  cat <&3 >/dev/null
  exec 3>&-
  printf '%s' "$status"
}

for _ in $(seq 120); do
  kill -0 "$api" 2>/dev/null || { echo "train-aot-cache: the API ended before it was ready" >&2; exit 1; }
  [ "$(ask /q/health/ready 2>/dev/null)" = 200 ] && ready=yes && break
  sleep 0.5
done
[ "${ready:-}" = yes ] || { echo "train-aot-cache: the API was not ready after 60 s" >&2; exit 1; }

for path in /q/health /q/metrics /api/v1/openapi /api/v1/me /api/v1/about /api/v1/communes /api/v1/places /api/v1/session/login /nowhere; do
  echo "train-aot-cache: $path $(ask "$path")"
done

kill "$api"
wait "$api" || true # 143: ended by a signal, as asked
api=
[ -s "$cache" ] || { echo "train-aot-cache: no cache was written" >&2; exit 1; }
