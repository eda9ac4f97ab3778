-- Whether its letters have gone out is the council's to know: it promised them. Not to whom or what they say.
grant select (id, council_id, queued_at, sent_at, attempts) on letter to samsyn_council;
create policy letter_council_select on letter for select to samsyn_council
  using (council_id = (select nullif(current_setting('app.council', true), '')));
