-- An adopted plan can only be closed: its title, period, decision and days stay as they were decided.
create function refuse_change_of_decided_plan() returns trigger language plpgsql as $$
begin
  if old.stage <> 'draft' and (
    (old.title, old.period_from, old.period_to, old.decision, old.adopted_on, old.composition_on)
      is distinct from
    (new.title, new.period_from, new.period_to, new.decision, new.adopted_on, new.composition_on)
    or (old.stage <> new.stage and (old.stage, new.stage) <> ('adopted', 'closed'))
    or (old.closed_on is not null and old.closed_on is distinct from new.closed_on)) then
    raise exception 'the plan is adopted and its text is immutable' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger plan_decided_is_final before update on plan for each row execute function refuse_change_of_decided_plan();

-- Which parties contribute is part of the adopted text.
create function refuse_change_of_adopted_measure() returns trigger language plpgsql as $$
declare
  part record := case when tg_op = 'DELETE' then old else new end;
  stage_now text;
begin
  select p.stage into stage_now
  from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id
  where m.council_id = part.council_id and m.id = part.measure_id;
  if stage_now <> 'draft' then
    raise exception 'the plan is adopted and its text is immutable' using errcode = '23001';
  end if;
  return part;
end $$;
create trigger measure_contributor_draft_only before insert or update or delete on measure_contributor
  for each row execute function refuse_change_of_adopted_measure();
