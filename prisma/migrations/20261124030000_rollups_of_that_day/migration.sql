-- What the region reads of published statements, counted anew: the answers of the parties of the day of publication, as
-- the statement's own page counts them, and no longer those of parties that had left before it. A day on which only such
-- a party took its answer back is no step.
-- Forced row security hides the rows from their owner: it is lifted within this transaction only.
alter table statement no force row level security;
alter table stand no force row level security;
alter table stand_rollup no force row level security;
alter table statement_rollup no force row level security;

delete from stand_rollup;
insert into stand_rollup (council_id, statement_id, day, stands)
with published as (
  select council_id, id as statement_id, fingerprint, composition,
         (published_at at time zone 'Europe/Stockholm')::date as day
  from statement where published_at is not null),
party as (
  select distinct council_id, statement_id, (seat ->> 'organisationId')::uuid as organisation_id
  from published cross join lateral jsonb_array_elements(composition -> 'seats') seat),
answer as (
  select distinct on (a.council_id, a.statement_id, a.organisation_id) a.council_id, a.statement_id, a.kind,
         (a.withdrawn_at at time zone 'Europe/Stockholm')::date as withdrawn_on
  from stand a
  join published p on p.council_id = a.council_id and p.statement_id = a.statement_id and p.fingerprint = a.fingerprint
  join party on party.council_id = a.council_id and party.statement_id = a.statement_id
    and party.organisation_id = a.organisation_id
  order by a.council_id, a.statement_id, a.organisation_id, a.given_at desc, a.id desc),
step as (
  select council_id, statement_id, day from published
  union
  select p.council_id, p.statement_id, a.withdrawn_on
  from published p join answer a using (council_id, statement_id) where a.withdrawn_on > p.day)
select council_id, statement_id, day, coalesce((
         select jsonb_object_agg(kind, parties) from (
           select case when a.withdrawn_on <= step.day then 'withdrawn' else a.kind end as kind, count(*) as parties
           from answer a where a.council_id = step.council_id and a.statement_id = step.statement_id
           group by 1) counted), '{}')
from step;

-- A council's statements from those counts: each as it was last counted on or before the day.
delete from statement_rollup;
insert into statement_rollup (council_id, day, summary)
with published as (
  select council_id, id as statement_id, (published_at at time zone 'Europe/Stockholm')::date as published_on
  from statement where published_at is not null),
step as (select distinct council_id, day from stand_rollup),
counted as (
  select step.council_id, step.day, p.published_on, last.stands
  from step
  join published p on p.council_id = step.council_id and p.published_on <= step.day
  cross join lateral (
    select r.stands from stand_rollup r
    where r.council_id = p.council_id and r.statement_id = p.statement_id and r.day <= step.day
    order by r.day desc limit 1) last),
by_year as (
  select council_id, day, extract(year from published_on)::text as year, max(published_on) as last_published_on,
         count(*) as published,
         count(*) filter (where stands ? 'dissents') as with_dissent,
         count(*) filter (where stands ? 'behind-with-reservation') as with_reservation,
         count(*) filter (where stands ? 'withdrawn') as with_withdrawal
  from counted group by council_id, day, extract(year from published_on))
select council_id, day, jsonb_build_object(
         'total', sum(published),
         'lastPublishedOn', max(last_published_on),
         'years', jsonb_object_agg(year, jsonb_build_object(
           'published', published, 'withDissent', with_dissent, 'withReservation', with_reservation,
           'withWithdrawal', with_withdrawal)))
from by_year group by council_id, day;

alter table statement force row level security;
alter table stand force row level security;
alter table stand_rollup force row level security;
alter table statement_rollup force row level security;
