-- Until which day nobody is reminded of a measure, and why. It is no part of what was adopted, so it may change afterwards.
alter table measure add column reminders_paused_until date, add column reminders_paused_why text not null default '',
  add constraint measure_paused_with_reason check ((reminders_paused_until is null) = (reminders_paused_why = ''));

create function refuse_change_of_measures_text() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  part record := case when tg_op = 'DELETE' then old else new end;
  beside constant text[] := '{version,reminders_paused_until,reminders_paused_why}';
  stage_now text;
begin
  select stage into stage_now from plan where council_id = part.council_id and id = part.plan_id;
  if stage_now = 'adopted' and tg_op = 'UPDATE' then
    if to_jsonb(new) - beside = to_jsonb(old) - beside then
      return new;
    end if;
  end if;
  if stage_now <> 'draft' then
    raise exception 'the plan is adopted and its text is immutable' using errcode = '23001';
  end if;
  return part;
end $$;
drop trigger measure_draft_only on measure;
create trigger measure_draft_only before insert or update or delete on measure
  for each row execute function refuse_change_of_measures_text();
