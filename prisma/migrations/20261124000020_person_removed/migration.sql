-- A person entered by mistake is not kept. The keys from mandates and invitations hold back anyone who has either.
grant delete on person to samsyn_council;
create policy person_council_delete on person for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
