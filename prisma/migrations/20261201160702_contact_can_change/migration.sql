-- Whom to turn to is personal data (GDPR art. 5.1 d): it is corrected and taken away also when the plan is adopted or closed.
create or replace function refuse_change_of_measures_text() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  part record := case when tg_op = 'DELETE' then old else new end;
  beside constant text[] := '{version,contact,reminders_paused_until,reminders_paused_why}';
  contact constant text[] := '{version,contact}';
  stage_now text;
begin
  select stage into stage_now from plan where council_id = part.council_id and id = part.plan_id;
  if tg_op = 'UPDATE' and stage_now = 'adopted' and to_jsonb(new) - beside = to_jsonb(old) - beside then
    return new;
  end if;
  if tg_op = 'UPDATE' and stage_now = 'closed' and to_jsonb(new) - contact = to_jsonb(old) - contact then
    return new;
  end if;
  if stage_now <> 'draft' then
    raise exception 'the plan is adopted and its text is immutable' using errcode = '23001';
  end if;
  return part;
end $$;
