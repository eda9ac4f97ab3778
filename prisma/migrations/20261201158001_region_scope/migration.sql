-- The region's own scope: its staff write there, in a chain of its own, with form tokens of its own. It still writes
-- nothing that is a council's.
grant select, insert on audit_entry to samsyn_region;
create policy audit_entry_region_select on audit_entry for select to samsyn_region using (council_id = '_region');
create policy audit_entry_region_insert on audit_entry for insert to samsyn_region with check (council_id = '_region');
grant select on audit_head to samsyn_region;
create policy audit_head_region_select on audit_head for select to samsyn_region using (council_id = '_region');
grant select, insert, update on form_token to samsyn_region;
create policy form_token_region_select on form_token for select to samsyn_region using (council_id = '_region');
create policy form_token_region_insert on form_token for insert to samsyn_region with check (council_id = '_region');
create policy form_token_region_update on form_token for update to samsyn_region using (council_id = '_region') with check (council_id = '_region');
