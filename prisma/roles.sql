-- Roles that Samsyn needs, run once by a superuser (repeating it does no harm).
-- The programs `npm start` and `build/create-roles.js` run it and set the passwords of the four logins.
--
-- samsyn_owner    owns the tables and runs migrations; the program itself never signs in as it
-- samsyn_login    the program's login: owns nothing, holds no table privileges, takes one audience role per transaction
-- samsyn_counter  the login for what the public reads: takes samsyn_public and nothing else, and writes nothing
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
  foreach name in array array['samsyn_owner', 'samsyn_login', 'samsyn_counter', 'samsyn_session'] loop
    if not exists (select 1 from pg_roles where rolname = name) then
      execute format('create role %I login noinherit nosuperuser nobypassrls', name);
    end if;
  end loop;
end $$;

-- It is a member of nothing but, as the database's owner, of pg_database_owner, through which it owns the schema
alter role samsyn_owner inherit;

-- samsyn_login may take samsyn_public as well, for processes of a release that has no login of its own for the public.
grant samsyn_public, samsyn_council, samsyn_region, samsyn_system to samsyn_login;
grant samsyn_public to samsyn_counter;

alter role samsyn_login set statement_timeout = '10s';
alter role samsyn_login set lock_timeout = '5s';
alter role samsyn_login set idle_in_transaction_session_timeout = '15s';
alter role samsyn_counter set statement_timeout = '10s';
alter role samsyn_counter set lock_timeout = '5s';
alter role samsyn_counter set idle_in_transaction_session_timeout = '15s';
alter role samsyn_counter set default_transaction_read_only = on;
alter role samsyn_session set statement_timeout = '10s';
alter role samsyn_session set lock_timeout = '5s';
alter role samsyn_session set idle_in_transaction_session_timeout = '15s';
alter role samsyn_session set search_path = identity, public;
