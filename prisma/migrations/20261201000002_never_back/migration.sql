-- Numbers that people quote are taken one by one and never again.
create function refuse_number_taken_before() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if new.last <= old.last or (new.council_id, new.series, new.year) <> (old.council_id, old.series, old.year) then
    raise exception 'the series only goes on' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger number_sequence_goes_on before update on number_sequence
  for each row execute function refuse_number_taken_before();

-- What came of a form is what whoever sends it again is told: it is written once.
create function refuse_second_outcome() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  if old.outcome is not null or (new.council_id, new.token, new.act) <> (old.council_id, old.token, old.act) then
    raise exception 'the form has its outcome' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger form_token_outcome_once before update on form_token
  for each row execute function refuse_second_outcome();
