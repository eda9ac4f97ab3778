-- The days on which the rolled-up plan is in force, so that the public can tell it across councils without
-- reaching the plans themselves. Filled by the database from the plan in the same transaction.
alter table plan_rollup add column period_from date;
alter table plan_rollup add column period_to date;

create function date_plan_rollup() returns trigger language plpgsql as $$
begin
  select p.period_from, least(p.period_to, coalesce(p.closed_on, p.period_to))
    into new.period_from, new.period_to
    from plan p where p.council_id = new.council_id and p.id = new.plan_id;
  return new;
end $$;
create trigger plan_rollup_dated before insert or update on plan_rollup for each row execute function date_plan_rollup();

-- A plan that is closed before its period is over is no longer in force.
create function redate_plan_rollup() returns trigger language plpgsql as $$
begin
  update plan_rollup set day = day where council_id = new.council_id and plan_id = new.id;
  return null;
end $$;
create trigger plan_redates_rollup after update of period_from, period_to, closed_on on plan for each row execute function redate_plan_rollup();
