-- A part of a plan is one thing, by its lineage, and its text has versions, each with the days on which it holds. The first
-- is written when the plan is adopted. Numbers are worked out anew in a draft; those of an adopted plan are never reused.
create table "part_version" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "part" TEXT NOT NULL,
    "lineage_id" UUID NOT NULL,
    "number" TEXT,
    "content" JSONB NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "part_version_pkey" PRIMARY KEY ("council_id", "id")
);
create index "part_version_council_id_plan_id_idx" on "part_version"("council_id", "plan_id");
alter table "part_version" add constraint "part_version_council_id_plan_id_fkey" foreign key ("council_id", "plan_id") references "plan"("council_id", "id") on delete restrict on update cascade;
alter table part_version add constraint part_version_part_known check (part in ('area', 'goal', 'measure'));
alter table part_version add constraint part_version_days check (valid_to is null or valid_from < valid_to);
alter table part_version add constraint part_version_numbered check ((part = 'goal') = (number is null));
alter table part_version add constraint part_version_no_overlap
  exclude using gist (council_id with =, plan_id with =, part with =, lineage_id with =, daterange(valid_from, valid_to, '[)') with &&);
-- A number that a part has had in the plan is no other part's, however long ago that one went.
alter table part_version add constraint part_version_number_kept
  exclude using gist (council_id with =, plan_id with =, part with =, number with =, lineage_id with <>);

-- What is adopted already, from its kept text. Forced row security hides the rows from their owner and is lifted within this
-- transaction only.
alter table plan_version no force row level security;
with adopted as (
  select distinct on (council_id, plan_id) council_id, plan_id, content, adopted_on
  from plan_version order by council_id, plan_id, no desc
), area as (
  select p.council_id, p.plan_id, p.adopted_on, one as text, one ->> 'lineageId' as lineage
  from adopted p, jsonb_array_elements(p.content -> 'areas') one
), part as (
  select council_id, plan_id, adopted_on, 'area' as part, text ->> 'lineageId' as lineage, text ->> 'number' as number,
         text - '{number,lineageId,goals,measures}'::text[] as content
  from area
  union all
  select council_id, plan_id, adopted_on, 'goal', goal ->> 'lineageId', null,
         goal - 'lineageId' || jsonb_build_object('area', lineage)
  from area, jsonb_array_elements(text -> 'goals') goal
  union all
  select council_id, plan_id, adopted_on, 'measure', measure ->> 'lineageId', measure ->> 'number',
         measure - '{number,lineageId}'::text[]
           || jsonb_build_object('area', lineage, 'goal', text -> 'goals' -> ((measure ->> 'goal')::int - 1) -> 'lineageId')
  from area, jsonb_array_elements(text -> 'measures') measure
)
insert into part_version (council_id, id, plan_id, part, lineage_id, number, content, valid_from)
select council_id, gen_random_uuid(), plan_id, part, lineage::uuid, number, content, adopted_on from part;
alter table plan_version force row level security;

-- A version is final; one that holds can be ended, once.
create function refuse_change_of_part_version() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if tg_op = 'UPDATE' and old.valid_to is null
      and (to_jsonb(old) - 'valid_to') = (to_jsonb(new) - 'valid_to') then
    return new;
  end if;
  raise exception 'the version is adopted and immutable' using errcode = '23001';
end $$;
create trigger part_version_is_final before update or delete on part_version
  for each row execute function refuse_change_of_part_version();
create trigger part_version_held after insert on part_version referencing new table as added
  for each statement execute function hold_within('2000', 'plan_id', 'true');

call guard_council_table('part_version', council_may => 'select, insert',
  public_when => 'exists (select 1 from plan p where p.council_id = part_version.council_id and p.id = plan_id and p.adopted_on is not null)');
