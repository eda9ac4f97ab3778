-- Trace links join any two things of a council. What a link can begin or end at has a row of its own, so that both ends are
-- keys with the council in them: a statement, and an area of plans by its lineage. The tables of the things write it.
create table "trace_end" (
    "council_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,

    CONSTRAINT "trace_end_pkey" PRIMARY KEY ("council_id", "kind", "id")
);
alter table trace_end add constraint trace_end_kind_known check (kind in ('statement', 'area'));

create table "trace_link" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "from_kind" TEXT NOT NULL,
    "from_id" UUID NOT NULL,
    "to_kind" TEXT NOT NULL,
    "to_id" UUID NOT NULL,

    CONSTRAINT "trace_link_pkey" PRIMARY KEY ("council_id", "id")
);
create unique index "trace_link_once" on "trace_link"("council_id", "from_kind", "from_id", "to_kind", "to_id");
create index "trace_link_council_id_to_kind_to_id_idx" on "trace_link"("council_id", "to_kind", "to_id");
alter table "trace_link" add constraint "trace_link_council_id_from_kind_from_id_fkey" foreign key ("council_id", "from_kind", "from_id") references "trace_end"("council_id", "kind", "id") on delete restrict on update cascade;
alter table "trace_link" add constraint "trace_link_council_id_to_kind_to_id_fkey" foreign key ("council_id", "to_kind", "to_id") references "trace_end"("council_id", "kind", "id") on delete restrict on update cascade;
create index "priority_area_council_id_lineage_id_idx" on "priority_area"("council_id", "lineage_id");

-- Arguments: the kind of end, and the column that names it.
create function keep_trace_ends() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  execute format('insert into trace_end (council_id, kind, id) select distinct council_id, %L, %I from added
    on conflict do nothing', tg_argv[0], tg_argv[1]);
  return null;
end $$;
create trigger statement_trace_end after insert on statement referencing new table as added
  for each statement execute function keep_trace_ends('statement', 'id');
create trigger priority_area_trace_end after insert on priority_area referencing new table as added
  for each statement execute function keep_trace_ends('area', 'lineage_id');

-- What is there, and the area that each statement pointed at in one year's plan. Forced row security hides the rows from
-- their owner and is lifted within this transaction only.
alter table statement no force row level security;
alter table priority_area no force row level security;
insert into trace_end (council_id, kind, id)
  select council_id, 'statement', id from statement
  union select council_id, 'area', lineage_id from priority_area;
insert into trace_link (council_id, id, from_kind, from_id, to_kind, to_id)
  select s.council_id, gen_random_uuid(), 'statement', s.id, 'area', a.lineage_id
  from statement s join priority_area a on a.council_id = s.council_id and a.id = s.area_id;
alter table statement force row level security;
alter table priority_area force row level security;

-- Kept for the release before, which writes it; a draft's area can go though it stands there.
alter table statement drop constraint "statement_council_id_area_id_fkey";

create trigger trace_link_held after insert on trace_link referencing new table as added
  for each statement execute function hold_within('20', '(from_kind, from_id)', 'true');

call guard_council_table('trace_end', council_may => 'select, insert', kind => 'derived');
call guard_council_table('trace_link', council_may => 'select, insert, delete',
  public_when => '(from_kind, to_kind) = (''statement'', ''area'')
    and exists (select 1 from statement s where s.council_id = trace_link.council_id and s.id = from_id and s.published_at is not null)
    and exists (select 1 from priority_area a join plan p on p.council_id = a.council_id and p.id = a.plan_id
      where a.council_id = trace_link.council_id and a.lineage_id = to_id and p.adopted_on is not null)',
  public_columns => 'council_id, id, from_kind, from_id, to_kind, to_id');
