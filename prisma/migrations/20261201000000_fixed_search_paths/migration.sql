-- A rule that a trigger keeps reads the tables that it was written for: a temporary table of the same name, which comes
-- first in an ordinary search path, can't stand in for them.
alter function refuse_change_of_adopted_plan() set search_path = pg_catalog, public, pg_temp;
alter function refuse_change_of_published_statement() set search_path = pg_catalog, public, pg_temp;
alter function refuse_second_withdrawal() set search_path = pg_catalog, public, pg_temp;
alter function date_plan_rollup() set search_path = pg_catalog, public, pg_temp;
alter function redate_plan_rollup() set search_path = pg_catalog, public, pg_temp;
alter function refuse_change_of_decided_plan() set search_path = pg_catalog, public, pg_temp;
alter function refuse_change_of_adopted_measure() set search_path = pg_catalog, public, pg_temp;
