-- A council, a plan, a measure or the registry holds no more than so many rows of a kind, so that what reads all of them
-- reads no more than that. Arguments: most, what they are counted within (an expression), and which of them count.
create function hold_within() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  too_many boolean;
begin
  execute format(
    'select exists (select from (select distinct %1$s as place from added) of_new
       where (select count(*) from %2$s where %1$s = of_new.place and %3$s) > $1)',
    tg_argv[1], tg_relid::regclass, tg_argv[2]) into too_many using tg_argv[0]::bigint;
  if too_many then
    raise exception 'held_within: % has no room for more', tg_table_name using errcode = '54000';
  end if;
  return null;
end $$;

create trigger seat_held after insert on seat referencing new table as added
  for each statement execute function hold_within('4000', 'council_id', 'true');
create trigger seat_holding_held after insert on seat_holding referencing new table as added
  for each statement execute function hold_within('8000', 'council_id', 'true');
create trigger representation_held after insert on representation referencing new table as added
  for each statement execute function hold_within('16000', 'council_id', 'true');
create trigger person_held after insert on person referencing new table as added
  for each statement execute function hold_within('8000', 'council_id', 'true');
create trigger organisation_held after insert on organisation referencing new table as added
  for each statement execute function hold_within('10000', 'true', 'true');
create trigger organisation_name_held after insert on organisation_name referencing new table as added
  for each statement execute function hold_within('20000', 'true', 'true');
create trigger plan_held after insert on plan referencing new table as added
  for each statement execute function hold_within('100', 'council_id', 'true');
create trigger plan_version_held after insert on plan_version referencing new table as added
  for each statement execute function hold_within('50', 'plan_id', 'true');
create trigger priority_area_held after insert on priority_area referencing new table as added
  for each statement execute function hold_within('50', 'plan_id', 'true');
create trigger goal_held after insert on goal referencing new table as added
  for each statement execute function hold_within('200', 'plan_id', 'true');
create trigger measure_held after insert on measure referencing new table as added
  for each statement execute function hold_within('500', 'plan_id', 'true');
create trigger measure_contributor_held after insert on measure_contributor referencing new table as added
  for each statement execute function hold_within('200', 'measure_id', 'true');
create trigger statement_held after insert on statement referencing new table as added
  for each statement execute function hold_within('100', 'council_id', $$stage in ('draft', 'open-for-stands', 'adopted')$$);
create trigger stand_held after insert on stand referencing new table as added
  for each statement execute function hold_within('30', '(statement_id, holding_id)', 'true');
create trigger role_grant_held after insert on identity.role_grant referencing new table as added
  for each statement execute function hold_within('100', 'account_id', 'true');
