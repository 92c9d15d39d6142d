#!/bin/sh
# Creates the roles of docs/operations.md when the server of deploy/compose.yml starts for the first time.
set -eu
psql --set ON_ERROR_STOP=1 --username postgres --set owner="$OWNER_PASSWORD" --set app="$APP_PASSWORD" <<'SQL'
create role rattledrum_owner login createrole password :'owner';
create database rattledrum owner rattledrum_owner;
create role rattledrum_app nologin;
grant rattledrum_app to rattledrum_owner with admin option;
create role rattledrum login password :'app' in role rattledrum_app;
alter role rattledrum set role = rattledrum_app;
alter role rattledrum set statement_timeout = 3000;
alter role rattledrum set lock_timeout = 1000;
SQL
