-- The rest of the rules of days, beside those of `dated_rules`.

-- Who answers for a measure on a day: the last hand-over's receiver, or the party adopted with the plan; null when it has none.
create function answering_on(of_council text, of_measure uuid, adopted uuid, day date default 'infinity')
returns table (holding_id uuid)
language sql stable parallel safe
begin atomic
  select coalesce(
    (select v.to_holding_id from hand_over v
     where v.council_id = of_council and v.measure_id = of_measure and v.on_date <= day
     order by v.on_date desc, v.recorded_at desc limit 1), adopted);
end;

-- A plan that is adopted by the day and whose period has begun, whether or not it is over or closed since.
create function begun_by(adopted_on date, period_from date, day date) returns boolean
language sql immutable parallel safe return adopted_on <= day and period_from <= day;

-- A plan that is adopted by the day and begins after it.
create function to_come_on(adopted_on date, period_from date, closed_on date, day date) returns boolean
language sql immutable parallel safe
return adopted_on <= day and day < period_from and (closed_on is null or day < closed_on);
