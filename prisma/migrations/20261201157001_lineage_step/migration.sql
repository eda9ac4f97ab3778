-- What became of each part between two plans: one lineage alone can't say that measures were merged or split.
create table "lineage_step" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "plan_from" UUID,
    "lineage_from" UUID,
    "plan_to" UUID NOT NULL,
    "lineage_to" UUID,
    "reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "lineage_step_pkey" PRIMARY KEY ("council_id", "id")
);
create unique index "lineage_step_once" on "lineage_step"("council_id", "plan_to", "part", "lineage_from", "lineage_to");
create index "lineage_step_council_id_plan_from_idx" on "lineage_step"("council_id", "plan_from");
alter table "lineage_step" add constraint "lineage_step_council_id_plan_from_fkey" foreign key ("council_id", "plan_from") references "plan"("council_id", "id") on delete restrict on update cascade;
alter table "lineage_step" add constraint "lineage_step_council_id_plan_to_fkey" foreign key ("council_id", "plan_to") references "plan"("council_id", "id") on delete cascade on update cascade;
alter table lineage_step add constraint lineage_step_part_known check (part in ('area', 'goal', 'measure'));
alter table lineage_step add constraint lineage_step_kind_known check (kind in ('keep', 'change', 'merge', 'split', 'end', 'new'));
alter table lineage_step add constraint lineage_step_whole check (
  (plan_from is null) = (lineage_from is null)
  and (kind = 'new') = (lineage_from is null) and (kind = 'end') = (lineage_to is null)
  and (kind not in ('keep', 'change') or lineage_from = lineage_to));

-- A plan that begins with an earlier one keeps the lineages of what it took over: the last plan before it that has them.
-- Forced row security hides the rows from their owner and is lifted within this transaction only.
alter table plan no force row level security;
alter table priority_area no force row level security;
alter table goal no force row level security;
alter table measure no force row level security;

with part as (
  select 'area' as part, council_id, plan_id, lineage_id from priority_area
  union all select 'goal', council_id, plan_id, lineage_id from goal
  union all select 'measure', council_id, plan_id, lineage_id from measure
)
insert into lineage_step (council_id, id, part, kind, plan_from, lineage_from, plan_to, lineage_to)
select n.council_id, gen_random_uuid(), n.part, 'keep', e.plan_id, e.lineage_id, n.plan_id, n.lineage_id
from part n
join plan p on p.council_id = n.council_id and p.id = n.plan_id
cross join lateral (
  select o.plan_id, o.lineage_id from part o join plan earlier on earlier.council_id = o.council_id and earlier.id = o.plan_id
  where o.council_id = n.council_id and o.part = n.part and o.lineage_id = n.lineage_id
    and earlier.period_from < p.period_from
  order by earlier.period_from desc, o.plan_id limit 1) e;

alter table plan force row level security;
alter table priority_area force row level security;
alter table goal force row level security;
alter table measure force row level security;

-- A step belongs to the text that it leads to, and is as final.
create function refuse_change_of_step() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
declare
  step record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (select 1 from plan where council_id = step.council_id and id = step.plan_to and stage <> 'draft') then
    raise exception 'the plan is adopted and its steps are final' using errcode = '23001';
  end if;
  return step;
end $$;
create trigger lineage_step_draft_only before insert or update or delete on lineage_step
  for each row execute function refuse_change_of_step();
create trigger lineage_step_held after insert on lineage_step referencing new table as added
  for each statement execute function hold_within('1500', 'plan_to', 'true');

call guard_council_table('lineage_step', council_may => 'select, insert, delete');
