-- Whether a party said something itself or the convenor did on its behalf is part of what is said, and public with it;
-- who the person was stays inside the council. The database tells it from the role, whichever release writes the row.
alter table status_report add column said_by text not null default 'party';
alter table status_report add constraint status_report_said_by_known check (said_by in ('party', 'convenor'));
alter table stand add column withdrawn_said_by text;
alter table stand add constraint stand_withdrawn_said_by_known check (withdrawn_said_by in ('party', 'convenor'));

create function say_who_reports() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.said_by := case when new.reporter_role = 'convenor' then 'convenor' else 'party' end;
  return new;
end $$;
create trigger status_report_said_by before insert on status_report for each row execute function say_who_reports();

create function say_who_withdraws() returns trigger language plpgsql set search_path = pg_catalog, public, pg_temp as $$
begin
  new.withdrawn_said_by := case
    when new.withdrawn_at is null then null
    when new.withdrawn_role = 'convenor' then 'convenor'
    else 'party'
  end;
  return new;
end $$;
create trigger stand_withdrawn_said_by before insert or update on stand
  for each row execute function say_who_withdraws();

grant select (said_by) on status_report to samsyn_public, samsyn_region;
grant select (withdrawn_said_by) on stand to samsyn_public, samsyn_region;

-- What is there already. Forced row security hides the rows from their owner, and a withdrawal is never altered: both are
-- lifted within this transaction only.
alter table status_report no force row level security;
alter table stand no force row level security;
alter table measure no force row level security;
alter table plan_rollup no force row level security;
alter table stand disable trigger stand_withdrawn_once;

update status_report set said_by = 'convenor' where reporter_role = 'convenor';
update stand set withdrawn_said_by = 'party' where withdrawn_at is not null;

update plan_rollup r set summary = r.summary || jsonb_build_object('onBehalf', (
  select coalesce(jsonb_agg(last.day::text order by last.day), '[]')
  from measure m
  join lateral (
    select (s.reported_at at time zone 'Europe/Stockholm')::date as day, s.state, s.said_by from status_report s
    where s.council_id = m.council_id and s.measure_id = m.id
      and (s.reported_at at time zone 'Europe/Stockholm')::date <= r.day
    order by s.reported_at desc, s.id desc limit 1) last on true
  where m.council_id = r.council_id and m.plan_id = r.plan_id and last.state <> 'done' and last.said_by = 'convenor'));

alter table stand enable trigger stand_withdrawn_once;
alter table status_report force row level security;
alter table stand force row level security;
alter table measure force row level security;
alter table plan_rollup force row level security;
