-- The rules of days, each said once for all statements. They are written as expressions, which the planner puts into the
-- statement that calls them, and are bound to what they name when they are made.

-- Half-open: the day of `valid_to` is the first that does not count.
create function valid_on(valid_from date, valid_to date, day date) returns boolean
language sql immutable parallel safe return valid_from <= day and (valid_to is null or day < valid_to);

-- The day in Sweden of a moment, and the moment at which a day in Sweden ends.
create function day_of(moment timestamptz) returns date
language sql immutable parallel safe return (moment at time zone 'Europe/Stockholm')::date;
create function end_of(day date) returns timestamptz
language sql immutable parallel safe return (day + 1)::timestamp at time zone 'Europe/Stockholm';

-- A plan that is adopted by the day, whose period holds it, and that is not closed by then.
create function in_force_on(adopted_on date, period_from date, period_to date, closed_on date, day date) returns boolean
language sql immutable parallel safe
return adopted_on <= day and valid_on(period_from, period_to, day) and (closed_on is null or day < closed_on);

-- The last word on a measure before a moment; no row when nothing has been said.
create function last_word(of_council text, of_measure uuid, before timestamptz default 'infinity')
returns table (id uuid, state text, progress integer, hindrance text, help_needed text, party_name text, said_by text, reported_at timestamptz)
language sql stable parallel safe
begin atomic
  select r.id, r.state, r.progress, r.hindrance, r.help_needed, r.party_name, r.said_by, r.reported_at
  from status_report r
  where r.council_id = of_council and r.measure_id = of_measure and r.reported_at < before
  order by r.reported_at desc, r.id desc limit 1;
end;

-- Who speaks for whom on a day: the mandate, the party's time on the seat and the seat are all valid then.
create function speakers_on(day date)
returns table (council_id text, representation_id uuid, person_id uuid, kind text, holding_id uuid, organisation_id uuid, seat_kind text)
language sql stable parallel safe
begin atomic
  select r.council_id, r.id, r.person_id, r.kind, h.id, h.organisation_id, s.kind
  from representation r
  join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
  join seat s on s.council_id = h.council_id and s.id = h.seat_id
  where valid_on(r.valid_from, r.valid_to, day) and valid_on(h.valid_from, h.valid_to, day)
    and valid_on(s.valid_from, s.valid_to, day);
end;
