-- Roles that Samsyn needs, run once by a superuser (repeating it does no harm).
-- The programs `npm start` and `build/create-roles.js` run it and set the passwords of the three logins.
--
-- samsyn_owner    owns the tables and runs migrations; the program itself never signs in as it
-- samsyn_login    the program's login: owns nothing, holds no table privileges, takes one audience role per transaction
-- samsyn_session  the session module's login: reaches accounts and sessions, and nothing of the councils
do $$
declare
  name text;
begin
  foreach name in array array['samsyn_public', 'samsyn_council', 'samsyn_region', 'samsyn_system'] loop
    if not exists (select 1 from pg_roles where rolname = name) then
      execute format('create role %I nologin nosuperuser nobypassrls', name);
    end if;
  end loop;
  foreach name in array array['samsyn_owner', 'samsyn_login', 'samsyn_session'] loop
    if not exists (select 1 from pg_roles where rolname = name) then
      execute format('create role %I login noinherit nosuperuser nobypassrls', name);
    end if;
  end loop;
end $$;

-- It is a member of nothing but, as the database's owner, of pg_database_owner, through which it owns the schema
alter role samsyn_owner inherit;

grant samsyn_public, samsyn_council, samsyn_region, samsyn_system to samsyn_login;

alter role samsyn_login set statement_timeout = '10s';
alter role samsyn_login set lock_timeout = '5s';
alter role samsyn_login set idle_in_transaction_session_timeout = '15s';
alter role samsyn_session set statement_timeout = '10s';
alter role samsyn_session set lock_timeout = '5s';
alter role samsyn_session set idle_in_transaction_session_timeout = '15s';
alter role samsyn_session set search_path = identity, public;
