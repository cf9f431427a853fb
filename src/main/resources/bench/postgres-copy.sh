#!/bin/bash
# Copies a CSV file into a table of a PostgreSQL server of its own; prints the milliseconds of each copy.
# usage: postgres-copy.sh BIN FILE RUNS TABLE_STATEMENT
set -euo pipefail
bin="$1" file="$2" runs="$3" table="$4"
folder="$(mktemp -d)"
as() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
[ "$(id -u)" != 0 ] || chown postgres "$folder"
trap 'as "$bin/pg_ctl" -D "$folder/data" -m immediate stop >/dev/null 2>&1 || true; rm -rf "$folder"' EXIT
as "$bin/initdb" -D "$folder/data" -E UTF8 >/dev/null 2>&1
as "$bin/pg_ctl" -D "$folder/data" -w -o "-k $folder -c listen_addresses=''" -l "$folder/log" start >/dev/null
sql() { as "$bin/psql" -h "$folder" -d postgres -v ON_ERROR_STOP=1 -q "$@"; }
for _ in $(seq "$runs"); do
  sql -c "drop table if exists copied" -c "$table" 2>/dev/null
  sql -c '\timing on' -c "\\copy copied from pstdin csv header" <"$file" | sed -n 's/^Time: \([0-9.]*\) ms.*/\1/p'
done
