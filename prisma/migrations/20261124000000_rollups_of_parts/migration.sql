-- Every figure of the region's pages from a rollup row: who sits in a council, how a plan's priority areas go, and
-- what the parties have answered to each published statement.
create table "party_rollup" (
    "council_id" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,
    "co_opted" BOOLEAN NOT NULL,
    "perspectives" TEXT[],

    CONSTRAINT "party_rollup_pkey" PRIMARY KEY ("council_id","organisation_id","from_day")
);

create table "stand_rollup" (
    "council_id" TEXT NOT NULL,
    "statement_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "stands" JSONB NOT NULL,

    CONSTRAINT "stand_rollup_pkey" PRIMARY KEY ("council_id","statement_id","day")
);

-- The default lets the release before this one write its rows; the plan's next report fills the areas in.
alter table "plan_rollup" add column "areas" JSONB not null default '[]';

-- What is there already is counted once. Forced row security hides the rows from their owner: it is lifted within
-- this transaction only.
alter table seat no force row level security;
alter table seat_holding no force row level security;
alter table plan no force row level security;
alter table priority_area no force row level security;
alter table goal no force row level security;
alter table measure no force row level security;
alter table status_report no force row level security;
alter table statement no force row level security;
alter table stand no force row level security;
alter table plan_rollup no force row level security;

insert into party_rollup (council_id, organisation_id, from_day, to_day, co_opted, perspectives)
with place as (
  select h.council_id, h.organisation_id, s.kind, s.perspective, greatest(s.valid_from, h.valid_from) as from_day,
         least(coalesce(s.valid_to, 'infinity'), coalesce(h.valid_to, 'infinity')) as to_day
  from seat_holding h join seat s on s.council_id = h.council_id and s.id = h.seat_id
  where greatest(s.valid_from, h.valid_from)
      < least(coalesce(s.valid_to, 'infinity'), coalesce(h.valid_to, 'infinity'))),
piece as (
  select council_id, organisation_id, day as from_day,
         lead(day) over (partition by council_id, organisation_id order by day) as to_day
  from (select council_id, organisation_id, from_day as day from place
        union select council_id, organisation_id, to_day from place) ends),
state as (
  select piece.council_id, piece.organisation_id, piece.from_day, piece.to_day,
         bool_and(place.kind = 'co-opted') as co_opted,
         array_agg(distinct place.perspective collate "C" order by place.perspective collate "C") as perspectives
  from piece join place using (council_id, organisation_id)
  where place.from_day <= piece.from_day and piece.from_day < place.to_day
  group by piece.council_id, piece.organisation_id, piece.from_day, piece.to_day),
started as (
  select *, (lag(to_day) over w, lag(co_opted) over w, lag(perspectives) over w)
            is distinct from (from_day, co_opted, perspectives) as starts
  from state window w as (partition by council_id, organisation_id order by from_day)),
numbered as (
  select *, count(*) filter (where starts) over (partition by council_id, organisation_id order by from_day) as step
  from started)
select council_id, organisation_id, min(from_day), nullif(max(to_day), 'infinity'), bool_or(co_opted),
       (array_agg(perspectives_text order by from_day))[1]::text[]
from (select *, perspectives::text as perspectives_text from numbered) steps
group by council_id, organisation_id, step;

update plan_rollup r set areas = (
  select coalesce(jsonb_agg(jsonb_build_object(
           'id', a.id,
           'goals', (select count(*) from goal g where g.council_id = a.council_id and g.area_id = a.id),
           'counts', states.counts) order by a.position, a.id), '[]')
  from priority_area a
  cross join lateral (
    select jsonb_build_object(
             'done', count(*) filter (where state = 'done'),
             'on-track', count(*) filter (where state = 'on-track'),
             'delayed', count(*) filter (where state = 'delayed'),
             'hindered', count(*) filter (where state = 'hindered'),
             'not-started', count(*) filter (where state = 'not-started')) as counts
    from (
      select coalesce((
        select s.state from status_report s
        where s.council_id = m.council_id and s.measure_id = m.id
          and (s.reported_at at time zone 'Europe/Stockholm')::date <= r.day
        order by s.reported_at desc, s.id desc limit 1), 'not-started') as state
      from measure m where m.council_id = a.council_id and m.area_id = a.id) said) states
  where a.council_id = r.council_id and a.plan_id = r.plan_id);

insert into stand_rollup (council_id, statement_id, day, stands)
with answer as (
  select distinct on (a.council_id, a.statement_id, a.organisation_id) a.council_id, a.statement_id, a.kind,
         (a.withdrawn_at at time zone 'Europe/Stockholm')::date as withdrawn_on
  from stand a join statement s on s.council_id = a.council_id and s.id = a.statement_id
  where s.published_at is not null and a.fingerprint = s.fingerprint
  order by a.council_id, a.statement_id, a.organisation_id, a.given_at desc, a.id desc),
published as (
  select council_id, id as statement_id, (published_at at time zone 'Europe/Stockholm')::date as day
  from statement where published_at is not null),
step as (
  select * from published
  union
  select p.council_id, p.statement_id, a.withdrawn_on
  from published p join answer a using (council_id, statement_id) where a.withdrawn_on > p.day)
select council_id, statement_id, day, coalesce((
         select jsonb_object_agg(kind, parties) from (
           select case when a.withdrawn_on <= step.day then 'withdrawn' else a.kind end as kind, count(*) as parties
           from answer a where a.council_id = step.council_id and a.statement_id = step.statement_id
           group by 1) counted), '{}')
from step;

alter table seat force row level security;
alter table seat_holding force row level security;
alter table plan force row level security;
alter table priority_area force row level security;
alter table goal force row level security;
alter table measure force row level security;
alter table status_report force row level security;
alter table statement force row level security;
alter table stand force row level security;
alter table plan_rollup force row level security;

-- party_rollup: rewritten as a whole, hence no update.
alter table party_rollup enable row level security;
alter table party_rollup force row level security;
grant select on party_rollup to samsyn_council;
create policy party_rollup_council_select on party_rollup for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on party_rollup to samsyn_council;
create policy party_rollup_council_insert on party_rollup for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on party_rollup to samsyn_council;
create policy party_rollup_council_delete on party_rollup for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on party_rollup to samsyn_region;
create policy party_rollup_region_select on party_rollup for select to samsyn_region using (true);
grant select on party_rollup to samsyn_system;
create policy party_rollup_system_select on party_rollup for select to samsyn_system using (true);
grant insert on party_rollup to samsyn_system;
create policy party_rollup_system_insert on party_rollup for insert to samsyn_system with check (true);
grant update on party_rollup to samsyn_system;
create policy party_rollup_system_update on party_rollup for update to samsyn_system using (true) with check (true);
grant delete on party_rollup to samsyn_system;
create policy party_rollup_system_delete on party_rollup for delete to samsyn_system using (true);

-- stand_rollup: the region sees the rows of published statements only, which are all that there are.
alter table stand_rollup enable row level security;
alter table stand_rollup force row level security;
grant select on stand_rollup to samsyn_council;
create policy stand_rollup_council_select on stand_rollup for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on stand_rollup to samsyn_council;
create policy stand_rollup_council_insert on stand_rollup for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on stand_rollup to samsyn_council;
create policy stand_rollup_council_update on stand_rollup for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on stand_rollup to samsyn_region;
create policy stand_rollup_region_select on stand_rollup for select to samsyn_region using (exists (select 1 from statement s where s.council_id = stand_rollup.council_id and s.id = stand_rollup.statement_id));
grant select on stand_rollup to samsyn_system;
create policy stand_rollup_system_select on stand_rollup for select to samsyn_system using (true);
grant insert on stand_rollup to samsyn_system;
create policy stand_rollup_system_insert on stand_rollup for insert to samsyn_system with check (true);
grant update on stand_rollup to samsyn_system;
create policy stand_rollup_system_update on stand_rollup for update to samsyn_system using (true) with check (true);
grant delete on stand_rollup to samsyn_system;
create policy stand_rollup_system_delete on stand_rollup for delete to samsyn_system using (true);
