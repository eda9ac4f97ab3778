-- Which parties were asked when the present text was locked. One that came in later was not, and has not failed to answer.
-- Empty where nothing was recorded: then every party on an ordinary seat counts as asked.
alter table statement add column asked uuid[] default array[]::uuid[];
grant select (asked) on statement to samsyn_public;

-- Texts that are open or adopted: those that held an ordinary seat on the day. Forced row security hides the rows from
-- their owner and is lifted within this transaction only; what is published stays as it was published.
alter table statement no force row level security;
alter table seat no force row level security;
alter table seat_holding no force row level security;

update statement s set asked = array(
  select distinct h.organisation_id from seat x
  join seat_holding h on h.council_id = x.council_id and h.seat_id = x.id
  where x.council_id = s.council_id and x.kind = 'ordinary'
    and x.valid_from <= (s.frozen_at at time zone 'Europe/Stockholm')::date
    and coalesce((s.frozen_at at time zone 'Europe/Stockholm')::date < x.valid_to, true)
    and h.valid_from <= (s.frozen_at at time zone 'Europe/Stockholm')::date
    and coalesce((s.frozen_at at time zone 'Europe/Stockholm')::date < h.valid_to, true))
where s.stage in ('open-for-stands', 'adopted') and s.frozen_at is not null;

alter table statement force row level security;
alter table seat force row level security;
alter table seat_holding force row level security;
