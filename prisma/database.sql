-- What is true of each of Samsyn's databases, run in it by a superuser (repeating it does no harm): nobody but the
-- logins comes in, and they leave nothing beside the tables, neither temporary ones nor large objects.
do $$
begin
  execute format('revoke all on database %I from public', current_database());
  execute format(
    'grant connect on database %I to samsyn_owner, samsyn_login, samsyn_counter, samsyn_session', current_database());
end $$;
revoke execute on function
  lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea), lo_open(oid, integer), lowrite(integer, bytea),
  lo_put(oid, bigint, bytea), lo_truncate(integer, integer), lo_truncate64(integer, bigint), lo_unlink(oid)
  from public;
