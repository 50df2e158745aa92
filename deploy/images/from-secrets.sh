#!/bin/sh
# Entry point of the API and Keycloak images. A variable NAME_FILE=/run/secrets/… becomes NAME=<first line of the file>;
# then the command runs, with every argument as given. An empty file counts as a secret that is not set. Shell built-ins
# only: Keycloak's image has little else.
set -euf

old_ifs=$IFS
IFS='
'
for line in $(export -p); do
  name=${line#export }
  name=${name#declare -x }
  name=${name%%=*}
  case $name in
    *[!A-Z0-9_]* | [0-9]*) continue ;;
    # "-": a line of somebody's multi-line value may look like a variable.
    ?*_FILE) eval "file=\${$name-}" ;;
    *) continue ;;
  esac
  case $file in
    # PASSERELLE_SECRETS moves the folder where there is no /run/secrets (a trial outside a container).
    /run/secrets/*) file=${PASSERELLE_SECRETS:-/run/secrets}/${file#/run/secrets/} ;;
    *) continue ;;
  esac
  [ -r "$file" ] || { echo "from-secrets: $file (for ${name%_FILE}) is missing, or not for this user to read" >&2; exit 1; }
  secret=
  IFS= read -r secret <"$file" || true
  unset "$name"
  [ -z "$secret" ] || export "${name%_FILE}=$secret"
done
IFS=$old_ifs
unset old_ifs line name file secret

exec "$@"
