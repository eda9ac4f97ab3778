-- Isolation: forced row level security, grants per audience, constraints that no program may go round.
-- Policies cast the setting, never the column, and read it once per query through a sub-select.
-- After a transaction the setting reads as an empty string, hence nullif.

create extension if not exists btree_gist;

-- Closed vocabularies are text with a check: native enums are not leak-proof below a policy.
alter table organisation add constraint organisation_sector_known check (sector in ('private', 'municipal', 'regional', 'state', 'civil'));
alter table organisation_name add constraint organisation_name_kind_known check (kind in ('former', 'alias'));
alter table seat add constraint seat_perspective_known check (perspective in ('employers', 'education', 'association-region', 'social-partners', 'agencies', 'civil-society'));
alter table seat add constraint seat_sector_known check (sector in ('private', 'municipal', 'regional', 'state', 'civil'));
alter table seat add constraint seat_kind_known check (kind in ('ordinary', 'co-opted'));
alter table representation add constraint representation_kind_known check (kind in ('ordinary', 'substitute'));
alter table plan add constraint plan_stage_known check (stage in ('draft', 'adopted', 'closed'));
alter table status_report add constraint status_report_state_known check (state in ('not-started', 'on-track', 'delayed', 'hindered', 'done'));
alter table status_report add constraint status_report_kind_known check (kind in ('changed', 'confirmed-unchanged'));
alter table statement add constraint statement_stage_known check (stage in ('draft', 'open-for-stands', 'adopted', 'published', 'withdrawn-draft'));
alter table stand add constraint stand_kind_known check (kind in ('behind', 'behind-with-reservation', 'abstains', 'dissents', 'awaits'));
alter table identity.role_grant add constraint role_grant_role_known check (role in ('convenor', 'observer', 'regional-analyst', 'regional-lead', 'operator'));
alter table identity.role_grant add constraint role_grant_council_fits check ((role in ('convenor', 'observer')) = (council_id is not null));
alter table identity.sign_in_link add constraint sign_in_link_purpose_known check (purpose in ('sign-in', 'invitation'));
alter table identity.account add constraint account_email_lower check (email = lower(email));

-- Intervals are half-open and never empty.
alter table seat add constraint seat_interval check (valid_to is null or valid_to > valid_from);
alter table seat_holding add constraint seat_holding_interval check (valid_to is null or valid_to > valid_from);
alter table representation add constraint representation_interval check (valid_to is null or valid_to > valid_from);
alter table plan add constraint plan_period check (period_to > period_from);
alter table measure add constraint measure_period check (period_to > period_from);
alter table status_report add constraint status_report_progress check (progress between 0 and 100);
alter table seat add constraint seat_co_opted_is_bounded check (kind = 'ordinary' or (purpose is not null and valid_to is not null));
alter table seat_holding add constraint seat_holding_no_overlap exclude using gist (council_id with =, seat_id with =, daterange(valid_from, valid_to, '[)') with &&);
alter table plan add constraint plan_adoption_whole check ((stage = 'draft') = (adopted_on is null) and (adopted_on is null) = (decision is null));
alter table statement add constraint statement_publication_whole check ((stage = 'published') = (published_at is not null) and (published_at is null) = (number_seq is null));

-- Adopted text is immutable: the parts of a plan change only while it is a draft.
create function refuse_change_of_adopted_plan() returns trigger language plpgsql as $$
declare
  part record := case when tg_op = 'DELETE' then old else new end;
  stage_now text;
begin
  select stage into stage_now from plan where council_id = part.council_id and id = part.plan_id;
  if stage_now <> 'draft' then
    raise exception 'the plan is adopted and its text is immutable' using errcode = '23001';
  end if;
  return part;
end $$;
create trigger priority_area_draft_only before insert or update or delete on priority_area for each row execute function refuse_change_of_adopted_plan();
create trigger goal_draft_only before insert or update or delete on goal for each row execute function refuse_change_of_adopted_plan();
create trigger measure_draft_only before insert or update or delete on measure for each row execute function refuse_change_of_adopted_plan();

-- A published statement is immutable; withdrawals are added on the stands.
create function refuse_change_of_published_statement() returns trigger language plpgsql as $$
begin
  if old.stage = 'published' then
    raise exception 'the statement is published and its text is immutable' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger statement_published_is_final before update on statement for each row execute function refuse_change_of_published_statement();

-- A stand's withdrawal is added once and never altered.
create function refuse_second_withdrawal() returns trigger language plpgsql as $$
begin
  if old.withdrawn_at is not null then
    raise exception 'the stand is already withdrawn' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger stand_withdrawn_once before update on stand for each row execute function refuse_second_withdrawal();

-- Schemas: nobody creates anything but the owner.
revoke all on schema public from public;
grant usage on schema public to samsyn_public, samsyn_council, samsyn_region, samsyn_system, samsyn_session;
revoke all on schema identity from public;
grant usage on schema identity to samsyn_session;
grant select, insert, update, delete on all tables in schema identity to samsyn_session;

-- Shared reference data: read by all, written by the system when tenants and reference files are read in.
grant select on council to samsyn_public, samsyn_council, samsyn_region, samsyn_system;
grant insert, update, delete on council to samsyn_system;
grant select on municipality to samsyn_public, samsyn_council, samsyn_region, samsyn_system;
grant insert, update, delete on municipality to samsyn_system;
grant select on ssyk_occupation to samsyn_public, samsyn_council, samsyn_region, samsyn_system;
grant insert, update, delete on ssyk_occupation to samsyn_system;
grant select on sni_industry to samsyn_public, samsyn_council, samsyn_region, samsyn_system;
grant insert, update, delete on sni_industry to samsyn_system;
grant select on strategy to samsyn_public, samsyn_council, samsyn_region, samsyn_system;
grant insert, update, delete on strategy to samsyn_system;
grant select on strategy_node to samsyn_public, samsyn_council, samsyn_region, samsyn_system;
grant insert, update, delete on strategy_node to samsyn_system;
grant select on category to samsyn_public, samsyn_council, samsyn_region, samsyn_system;
grant insert, update, delete on category to samsyn_system;

-- seat
alter table seat enable row level security;
alter table seat force row level security;
grant select (council_id, id, perspective, sector, kind, label, purpose, valid_from, valid_to) on seat to samsyn_public;
create policy seat_public_select on seat for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on seat to samsyn_council;
create policy seat_council_select on seat for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on seat to samsyn_council;
create policy seat_council_insert on seat for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on seat to samsyn_council;
create policy seat_council_update on seat for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on seat to samsyn_council;
create policy seat_council_delete on seat for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on seat to samsyn_region;
create policy seat_region_select on seat for select to samsyn_region using (true);
grant select on seat to samsyn_system;
create policy seat_system_select on seat for select to samsyn_system using (true);
grant insert on seat to samsyn_system;
create policy seat_system_insert on seat for insert to samsyn_system with check (true);
grant update on seat to samsyn_system;
create policy seat_system_update on seat for update to samsyn_system using (true) with check (true);
grant delete on seat to samsyn_system;
create policy seat_system_delete on seat for delete to samsyn_system using (true);

-- seat_holding
alter table seat_holding enable row level security;
alter table seat_holding force row level security;
grant select (council_id, id, seat_id, organisation_id, valid_from, valid_to) on seat_holding to samsyn_public;
create policy seat_holding_public_select on seat_holding for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on seat_holding to samsyn_council;
create policy seat_holding_council_select on seat_holding for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on seat_holding to samsyn_council;
create policy seat_holding_council_insert on seat_holding for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on seat_holding to samsyn_council;
create policy seat_holding_council_update on seat_holding for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on seat_holding to samsyn_council;
create policy seat_holding_council_delete on seat_holding for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on seat_holding to samsyn_region;
create policy seat_holding_region_select on seat_holding for select to samsyn_region using (true);
grant select on seat_holding to samsyn_system;
create policy seat_holding_system_select on seat_holding for select to samsyn_system using (true);
grant insert on seat_holding to samsyn_system;
create policy seat_holding_system_insert on seat_holding for insert to samsyn_system with check (true);
grant update on seat_holding to samsyn_system;
create policy seat_holding_system_update on seat_holding for update to samsyn_system using (true) with check (true);
grant delete on seat_holding to samsyn_system;
create policy seat_holding_system_delete on seat_holding for delete to samsyn_system using (true);

-- person
alter table person enable row level security;
alter table person force row level security;
grant select (council_id, id, name) on person to samsyn_public;
create policy person_public_select on person for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and shown_in_public);
grant select on person to samsyn_council;
create policy person_council_select on person for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on person to samsyn_council;
create policy person_council_insert on person for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on person to samsyn_council;
create policy person_council_update on person for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on person to samsyn_system;
create policy person_system_select on person for select to samsyn_system using (true);
grant insert on person to samsyn_system;
create policy person_system_insert on person for insert to samsyn_system with check (true);
grant update on person to samsyn_system;
create policy person_system_update on person for update to samsyn_system using (true) with check (true);
grant delete on person to samsyn_system;
create policy person_system_delete on person for delete to samsyn_system using (true);

-- representation
alter table representation enable row level security;
alter table representation force row level security;
grant select (council_id, id, holding_id, person_id, kind, valid_from, valid_to) on representation to samsyn_public;
create policy representation_public_select on representation for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and exists (select 1 from person p where p.council_id = representation.council_id and p.id = representation.person_id));
grant select on representation to samsyn_council;
create policy representation_council_select on representation for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on representation to samsyn_council;
create policy representation_council_insert on representation for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on representation to samsyn_council;
create policy representation_council_update on representation for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on representation to samsyn_council;
create policy representation_council_delete on representation for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on representation to samsyn_system;
create policy representation_system_select on representation for select to samsyn_system using (true);
grant insert on representation to samsyn_system;
create policy representation_system_insert on representation for insert to samsyn_system with check (true);
grant update on representation to samsyn_system;
create policy representation_system_update on representation for update to samsyn_system using (true) with check (true);
grant delete on representation to samsyn_system;
create policy representation_system_delete on representation for delete to samsyn_system using (true);

-- invitation
alter table invitation enable row level security;
alter table invitation force row level security;
grant select on invitation to samsyn_council;
create policy invitation_council_select on invitation for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on invitation to samsyn_council;
create policy invitation_council_insert on invitation for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on invitation to samsyn_council;
create policy invitation_council_update on invitation for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on invitation to samsyn_system;
create policy invitation_system_select on invitation for select to samsyn_system using (true);
grant insert on invitation to samsyn_system;
create policy invitation_system_insert on invitation for insert to samsyn_system with check (true);
grant update on invitation to samsyn_system;
create policy invitation_system_update on invitation for update to samsyn_system using (true) with check (true);
grant delete on invitation to samsyn_system;
create policy invitation_system_delete on invitation for delete to samsyn_system using (true);

-- party_import
alter table party_import enable row level security;
alter table party_import force row level security;
grant select on party_import to samsyn_council;
create policy party_import_council_select on party_import for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on party_import to samsyn_council;
create policy party_import_council_insert on party_import for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on party_import to samsyn_council;
create policy party_import_council_update on party_import for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on party_import to samsyn_system;
create policy party_import_system_select on party_import for select to samsyn_system using (true);
grant insert on party_import to samsyn_system;
create policy party_import_system_insert on party_import for insert to samsyn_system with check (true);
grant update on party_import to samsyn_system;
create policy party_import_system_update on party_import for update to samsyn_system using (true) with check (true);
grant delete on party_import to samsyn_system;
create policy party_import_system_delete on party_import for delete to samsyn_system using (true);

-- organisation
alter table organisation enable row level security;
alter table organisation force row level security;
grant select (id, number, name, sector, municipality_code, successor_id, invented) on organisation to samsyn_public;
create policy organisation_public_select on organisation for select to samsyn_public using (true);
grant select on organisation to samsyn_council;
create policy organisation_council_select on organisation for select to samsyn_council using (true);
grant select on organisation to samsyn_region;
create policy organisation_region_select on organisation for select to samsyn_region using (true);
grant insert on organisation to samsyn_council;
create policy organisation_council_insert on organisation for insert to samsyn_council with check (registered_by = (select nullif(current_setting('app.council', true), '')));
grant update on organisation to samsyn_council;
create policy organisation_council_update on organisation for update to samsyn_council using (registered_by = (select nullif(current_setting('app.council', true), ''))) with check (registered_by = (select nullif(current_setting('app.council', true), '')));
grant select on organisation to samsyn_system;
create policy organisation_system_select on organisation for select to samsyn_system using (true);
grant insert on organisation to samsyn_system;
create policy organisation_system_insert on organisation for insert to samsyn_system with check (true);
grant update on organisation to samsyn_system;
create policy organisation_system_update on organisation for update to samsyn_system using (true) with check (true);
grant delete on organisation to samsyn_system;
create policy organisation_system_delete on organisation for delete to samsyn_system using (true);

-- organisation_name
alter table organisation_name enable row level security;
alter table organisation_name force row level security;
grant select on organisation_name to samsyn_public;
create policy organisation_name_public_select on organisation_name for select to samsyn_public using (true);
grant select on organisation_name to samsyn_council;
create policy organisation_name_council_select on organisation_name for select to samsyn_council using (true);
grant select on organisation_name to samsyn_region;
create policy organisation_name_region_select on organisation_name for select to samsyn_region using (true);
grant insert on organisation_name to samsyn_council;
create policy organisation_name_council_insert on organisation_name for insert to samsyn_council with check (exists (select 1 from organisation o where o.id = organisation_name.organisation_id and o.registered_by = (select nullif(current_setting('app.council', true), ''))));
grant update on organisation_name to samsyn_council;
create policy organisation_name_council_update on organisation_name for update to samsyn_council using (exists (select 1 from organisation o where o.id = organisation_name.organisation_id and o.registered_by = (select nullif(current_setting('app.council', true), '')))) with check (exists (select 1 from organisation o where o.id = organisation_name.organisation_id and o.registered_by = (select nullif(current_setting('app.council', true), ''))));
grant delete on organisation_name to samsyn_council;
create policy organisation_name_council_delete on organisation_name for delete to samsyn_council using (exists (select 1 from organisation o where o.id = organisation_name.organisation_id and o.registered_by = (select nullif(current_setting('app.council', true), ''))));
grant select on organisation_name to samsyn_system;
create policy organisation_name_system_select on organisation_name for select to samsyn_system using (true);
grant insert on organisation_name to samsyn_system;
create policy organisation_name_system_insert on organisation_name for insert to samsyn_system with check (true);
grant update on organisation_name to samsyn_system;
create policy organisation_name_system_update on organisation_name for update to samsyn_system using (true) with check (true);
grant delete on organisation_name to samsyn_system;
create policy organisation_name_system_delete on organisation_name for delete to samsyn_system using (true);

-- plan
alter table plan enable row level security;
alter table plan force row level security;
grant select (council_id, id, title, period_from, period_to, stage, decision, adopted_on, composition_on, closed_on) on plan to samsyn_public;
create policy plan_public_select on plan for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and adopted_on is not null);
grant select on plan to samsyn_council;
create policy plan_council_select on plan for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on plan to samsyn_council;
create policy plan_council_insert on plan for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on plan to samsyn_council;
create policy plan_council_update on plan for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on plan to samsyn_council;
create policy plan_council_delete on plan for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on plan to samsyn_region;
create policy plan_region_select on plan for select to samsyn_region using (adopted_on is not null);
grant select on plan to samsyn_system;
create policy plan_system_select on plan for select to samsyn_system using (true);
grant insert on plan to samsyn_system;
create policy plan_system_insert on plan for insert to samsyn_system with check (true);
grant update on plan to samsyn_system;
create policy plan_system_update on plan for update to samsyn_system using (true) with check (true);
grant delete on plan to samsyn_system;
create policy plan_system_delete on plan for delete to samsyn_system using (true);

-- priority_area
alter table priority_area enable row level security;
alter table priority_area force row level security;
grant select (council_id, id, plan_id, lineage_id, position, title, description, strategy_nodes, categories) on priority_area to samsyn_public;
create policy priority_area_public_select on priority_area for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and exists (select 1 from plan p where p.council_id = priority_area.council_id and p.id = priority_area.plan_id));
grant select on priority_area to samsyn_council;
create policy priority_area_council_select on priority_area for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on priority_area to samsyn_council;
create policy priority_area_council_insert on priority_area for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on priority_area to samsyn_council;
create policy priority_area_council_update on priority_area for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on priority_area to samsyn_council;
create policy priority_area_council_delete on priority_area for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on priority_area to samsyn_region;
create policy priority_area_region_select on priority_area for select to samsyn_region using (exists (select 1 from plan p where p.council_id = priority_area.council_id and p.id = priority_area.plan_id));
grant select on priority_area to samsyn_system;
create policy priority_area_system_select on priority_area for select to samsyn_system using (true);
grant insert on priority_area to samsyn_system;
create policy priority_area_system_insert on priority_area for insert to samsyn_system with check (true);
grant update on priority_area to samsyn_system;
create policy priority_area_system_update on priority_area for update to samsyn_system using (true) with check (true);
grant delete on priority_area to samsyn_system;
create policy priority_area_system_delete on priority_area for delete to samsyn_system using (true);

-- goal
alter table goal enable row level security;
alter table goal force row level security;
grant select (council_id, id, plan_id, area_id, lineage_id, position, text) on goal to samsyn_public;
create policy goal_public_select on goal for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and exists (select 1 from plan p where p.council_id = goal.council_id and p.id = goal.plan_id));
grant select on goal to samsyn_council;
create policy goal_council_select on goal for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on goal to samsyn_council;
create policy goal_council_insert on goal for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on goal to samsyn_council;
create policy goal_council_update on goal for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on goal to samsyn_council;
create policy goal_council_delete on goal for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on goal to samsyn_region;
create policy goal_region_select on goal for select to samsyn_region using (exists (select 1 from plan p where p.council_id = goal.council_id and p.id = goal.plan_id));
grant select on goal to samsyn_system;
create policy goal_system_select on goal for select to samsyn_system using (true);
grant insert on goal to samsyn_system;
create policy goal_system_insert on goal for insert to samsyn_system with check (true);
grant update on goal to samsyn_system;
create policy goal_system_update on goal for update to samsyn_system using (true) with check (true);
grant delete on goal to samsyn_system;
create policy goal_system_delete on goal for delete to samsyn_system using (true);

-- measure
alter table measure enable row level security;
alter table measure force row level security;
grant select (council_id, id, plan_id, area_id, goal_id, lineage_id, position, number, title, description, resources, responsible_holding_id, period_from, period_to) on measure to samsyn_public;
create policy measure_public_select on measure for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and exists (select 1 from plan p where p.council_id = measure.council_id and p.id = measure.plan_id));
grant select on measure to samsyn_council;
create policy measure_council_select on measure for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on measure to samsyn_council;
create policy measure_council_insert on measure for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on measure to samsyn_council;
create policy measure_council_update on measure for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on measure to samsyn_council;
create policy measure_council_delete on measure for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on measure to samsyn_region;
create policy measure_region_select on measure for select to samsyn_region using (exists (select 1 from plan p where p.council_id = measure.council_id and p.id = measure.plan_id));
grant select on measure to samsyn_system;
create policy measure_system_select on measure for select to samsyn_system using (true);
grant insert on measure to samsyn_system;
create policy measure_system_insert on measure for insert to samsyn_system with check (true);
grant update on measure to samsyn_system;
create policy measure_system_update on measure for update to samsyn_system using (true) with check (true);
grant delete on measure to samsyn_system;
create policy measure_system_delete on measure for delete to samsyn_system using (true);

-- measure_contributor
alter table measure_contributor enable row level security;
alter table measure_contributor force row level security;
grant select on measure_contributor to samsyn_public;
create policy measure_contributor_public_select on measure_contributor for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and exists (select 1 from measure m where m.council_id = measure_contributor.council_id and m.id = measure_contributor.measure_id));
grant select on measure_contributor to samsyn_council;
create policy measure_contributor_council_select on measure_contributor for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on measure_contributor to samsyn_council;
create policy measure_contributor_council_insert on measure_contributor for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on measure_contributor to samsyn_council;
create policy measure_contributor_council_delete on measure_contributor for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on measure_contributor to samsyn_region;
create policy measure_contributor_region_select on measure_contributor for select to samsyn_region using (exists (select 1 from measure m where m.council_id = measure_contributor.council_id and m.id = measure_contributor.measure_id));
grant select on measure_contributor to samsyn_system;
create policy measure_contributor_system_select on measure_contributor for select to samsyn_system using (true);
grant insert on measure_contributor to samsyn_system;
create policy measure_contributor_system_insert on measure_contributor for insert to samsyn_system with check (true);
grant delete on measure_contributor to samsyn_system;
create policy measure_contributor_system_delete on measure_contributor for delete to samsyn_system using (true);

-- plan_version
alter table plan_version enable row level security;
alter table plan_version force row level security;
grant select on plan_version to samsyn_public;
create policy plan_version_public_select on plan_version for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and exists (select 1 from plan p where p.council_id = plan_version.council_id and p.id = plan_version.plan_id));
grant select on plan_version to samsyn_council;
create policy plan_version_council_select on plan_version for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on plan_version to samsyn_council;
create policy plan_version_council_insert on plan_version for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on plan_version to samsyn_region;
create policy plan_version_region_select on plan_version for select to samsyn_region using (exists (select 1 from plan p where p.council_id = plan_version.council_id and p.id = plan_version.plan_id));
grant select on plan_version to samsyn_system;
create policy plan_version_system_select on plan_version for select to samsyn_system using (true);
grant insert on plan_version to samsyn_system;
create policy plan_version_system_insert on plan_version for insert to samsyn_system with check (true);
grant delete on plan_version to samsyn_system;
create policy plan_version_system_delete on plan_version for delete to samsyn_system using (true);

-- status_report
alter table status_report enable row level security;
alter table status_report force row level security;
grant select (council_id, id, measure_id, state, kind, progress, note, hindrance, help_needed, reported_at, party_name) on status_report to samsyn_public;
create policy status_report_public_select on status_report for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and exists (select 1 from measure m where m.council_id = status_report.council_id and m.id = status_report.measure_id));
grant select on status_report to samsyn_council;
create policy status_report_council_select on status_report for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on status_report to samsyn_council;
create policy status_report_council_insert on status_report for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on status_report to samsyn_region;
create policy status_report_region_select on status_report for select to samsyn_region using (exists (select 1 from measure m where m.council_id = status_report.council_id and m.id = status_report.measure_id));
grant select on status_report to samsyn_system;
create policy status_report_system_select on status_report for select to samsyn_system using (true);
grant insert on status_report to samsyn_system;
create policy status_report_system_insert on status_report for insert to samsyn_system with check (true);
grant delete on status_report to samsyn_system;
create policy status_report_system_delete on status_report for delete to samsyn_system using (true);

-- hand_over
alter table hand_over enable row level security;
alter table hand_over force row level security;
grant select (council_id, id, measure_id, from_holding_id, to_holding_id, on_date, recorded_at) on hand_over to samsyn_public;
create policy hand_over_public_select on hand_over for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and exists (select 1 from measure m where m.council_id = hand_over.council_id and m.id = hand_over.measure_id));
grant select on hand_over to samsyn_council;
create policy hand_over_council_select on hand_over for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on hand_over to samsyn_council;
create policy hand_over_council_insert on hand_over for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on hand_over to samsyn_region;
create policy hand_over_region_select on hand_over for select to samsyn_region using (exists (select 1 from measure m where m.council_id = hand_over.council_id and m.id = hand_over.measure_id));
grant select on hand_over to samsyn_system;
create policy hand_over_system_select on hand_over for select to samsyn_system using (true);
grant insert on hand_over to samsyn_system;
create policy hand_over_system_insert on hand_over for insert to samsyn_system with check (true);
grant delete on hand_over to samsyn_system;
create policy hand_over_system_delete on hand_over for delete to samsyn_system using (true);

-- statement
alter table statement enable row level security;
alter table statement force row level security;
grant select (council_id, id, title, body, addressees, stage, area_id, registration_number, fingerprint, frozen_at, adopted_on, decision, number_year, number_seq, published_at, composition_on, composition) on statement to samsyn_public;
create policy statement_public_select on statement for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and published_at is not null);
grant select on statement to samsyn_council;
create policy statement_council_select on statement for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on statement to samsyn_council;
create policy statement_council_insert on statement for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on statement to samsyn_council;
create policy statement_council_update on statement for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on statement to samsyn_region;
create policy statement_region_select on statement for select to samsyn_region using (published_at is not null);
grant select on statement to samsyn_system;
create policy statement_system_select on statement for select to samsyn_system using (true);
grant insert on statement to samsyn_system;
create policy statement_system_insert on statement for insert to samsyn_system with check (true);
grant update on statement to samsyn_system;
create policy statement_system_update on statement for update to samsyn_system using (true) with check (true);
grant delete on statement to samsyn_system;
create policy statement_system_delete on statement for delete to samsyn_system using (true);

-- statement_revision
alter table statement_revision enable row level security;
alter table statement_revision force row level security;
grant select on statement_revision to samsyn_council;
create policy statement_revision_council_select on statement_revision for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on statement_revision to samsyn_council;
create policy statement_revision_council_insert on statement_revision for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update (frozen_at) on statement_revision to samsyn_council;
create policy statement_revision_council_update on statement_revision for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on statement_revision to samsyn_system;
create policy statement_revision_system_select on statement_revision for select to samsyn_system using (true);
grant insert on statement_revision to samsyn_system;
create policy statement_revision_system_insert on statement_revision for insert to samsyn_system with check (true);
grant delete on statement_revision to samsyn_system;
create policy statement_revision_system_delete on statement_revision for delete to samsyn_system using (true);

-- stand
alter table stand enable row level security;
alter table stand force row level security;
grant select (council_id, id, statement_id, holding_id, organisation_id, party_name, kind, text, fingerprint, given_at, withdrawn_at, withdrawn_why) on stand to samsyn_public;
create policy stand_public_select on stand for select to samsyn_public using (council_id = (select nullif(current_setting('app.council', true), '')) and exists (select 1 from statement s where s.council_id = stand.council_id and s.id = stand.statement_id));
grant select on stand to samsyn_council;
create policy stand_council_select on stand for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on stand to samsyn_council;
create policy stand_council_insert on stand for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update (withdrawn_at, withdrawn_by, withdrawn_role, withdrawn_why, withdrawn_representation_id) on stand to samsyn_council;
create policy stand_council_update on stand for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on stand to samsyn_region;
create policy stand_region_select on stand for select to samsyn_region using (exists (select 1 from statement s where s.council_id = stand.council_id and s.id = stand.statement_id));
grant select on stand to samsyn_system;
create policy stand_system_select on stand for select to samsyn_system using (true);
grant insert on stand to samsyn_system;
create policy stand_system_insert on stand for insert to samsyn_system with check (true);
grant delete on stand to samsyn_system;
create policy stand_system_delete on stand for delete to samsyn_system using (true);

-- composition_rollup
alter table composition_rollup enable row level security;
alter table composition_rollup force row level security;
grant select on composition_rollup to samsyn_public;
create policy composition_rollup_public_select on composition_rollup for select to samsyn_public using (true);
grant select on composition_rollup to samsyn_council;
create policy composition_rollup_council_select on composition_rollup for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on composition_rollup to samsyn_council;
create policy composition_rollup_council_insert on composition_rollup for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on composition_rollup to samsyn_council;
create policy composition_rollup_council_update on composition_rollup for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on composition_rollup to samsyn_council;
create policy composition_rollup_council_delete on composition_rollup for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on composition_rollup to samsyn_region;
create policy composition_rollup_region_select on composition_rollup for select to samsyn_region using (true);
grant select on composition_rollup to samsyn_system;
create policy composition_rollup_system_select on composition_rollup for select to samsyn_system using (true);
grant insert on composition_rollup to samsyn_system;
create policy composition_rollup_system_insert on composition_rollup for insert to samsyn_system with check (true);
grant update on composition_rollup to samsyn_system;
create policy composition_rollup_system_update on composition_rollup for update to samsyn_system using (true) with check (true);
grant delete on composition_rollup to samsyn_system;
create policy composition_rollup_system_delete on composition_rollup for delete to samsyn_system using (true);

-- plan_rollup
alter table plan_rollup enable row level security;
alter table plan_rollup force row level security;
grant select on plan_rollup to samsyn_public;
create policy plan_rollup_public_select on plan_rollup for select to samsyn_public using (true);
grant select on plan_rollup to samsyn_council;
create policy plan_rollup_council_select on plan_rollup for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on plan_rollup to samsyn_council;
create policy plan_rollup_council_insert on plan_rollup for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on plan_rollup to samsyn_council;
create policy plan_rollup_council_update on plan_rollup for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on plan_rollup to samsyn_council;
create policy plan_rollup_council_delete on plan_rollup for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on plan_rollup to samsyn_region;
create policy plan_rollup_region_select on plan_rollup for select to samsyn_region using (true);
grant select on plan_rollup to samsyn_system;
create policy plan_rollup_system_select on plan_rollup for select to samsyn_system using (true);
grant insert on plan_rollup to samsyn_system;
create policy plan_rollup_system_insert on plan_rollup for insert to samsyn_system with check (true);
grant update on plan_rollup to samsyn_system;
create policy plan_rollup_system_update on plan_rollup for update to samsyn_system using (true) with check (true);
grant delete on plan_rollup to samsyn_system;
create policy plan_rollup_system_delete on plan_rollup for delete to samsyn_system using (true);

-- statement_rollup
alter table statement_rollup enable row level security;
alter table statement_rollup force row level security;
grant select on statement_rollup to samsyn_public;
create policy statement_rollup_public_select on statement_rollup for select to samsyn_public using (true);
grant select on statement_rollup to samsyn_council;
create policy statement_rollup_council_select on statement_rollup for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on statement_rollup to samsyn_council;
create policy statement_rollup_council_insert on statement_rollup for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on statement_rollup to samsyn_council;
create policy statement_rollup_council_update on statement_rollup for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant delete on statement_rollup to samsyn_council;
create policy statement_rollup_council_delete on statement_rollup for delete to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on statement_rollup to samsyn_region;
create policy statement_rollup_region_select on statement_rollup for select to samsyn_region using (true);
grant select on statement_rollup to samsyn_system;
create policy statement_rollup_system_select on statement_rollup for select to samsyn_system using (true);
grant insert on statement_rollup to samsyn_system;
create policy statement_rollup_system_insert on statement_rollup for insert to samsyn_system with check (true);
grant update on statement_rollup to samsyn_system;
create policy statement_rollup_system_update on statement_rollup for update to samsyn_system using (true) with check (true);
grant delete on statement_rollup to samsyn_system;
create policy statement_rollup_system_delete on statement_rollup for delete to samsyn_system using (true);

-- public_version
alter table public_version enable row level security;
alter table public_version force row level security;
grant select on public_version to samsyn_public;
create policy public_version_public_select on public_version for select to samsyn_public using (true);
grant select on public_version to samsyn_council;
create policy public_version_council_select on public_version for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on public_version to samsyn_council;
create policy public_version_council_insert on public_version for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on public_version to samsyn_council;
create policy public_version_council_update on public_version for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on public_version to samsyn_region;
create policy public_version_region_select on public_version for select to samsyn_region using (true);
grant select on public_version to samsyn_system;
create policy public_version_system_select on public_version for select to samsyn_system using (true);
grant insert on public_version to samsyn_system;
create policy public_version_system_insert on public_version for insert to samsyn_system with check (true);
grant update on public_version to samsyn_system;
create policy public_version_system_update on public_version for update to samsyn_system using (true) with check (true);
grant delete on public_version to samsyn_system;
create policy public_version_system_delete on public_version for delete to samsyn_system using (true);

-- audit_entry
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
grant select on audit_entry to samsyn_council;
create policy audit_entry_council_select on audit_entry for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on audit_entry to samsyn_council;
create policy audit_entry_council_insert on audit_entry for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on audit_entry to samsyn_system;
create policy audit_entry_system_select on audit_entry for select to samsyn_system using (true);
grant insert on audit_entry to samsyn_system;
create policy audit_entry_system_insert on audit_entry for insert to samsyn_system with check (true);
grant select on audit_entry to samsyn_session;
create policy audit_entry_session_select on audit_entry for select to samsyn_session using (council_id = '_platform');
grant insert on audit_entry to samsyn_session;
create policy audit_entry_session_insert on audit_entry for insert to samsyn_session with check (council_id = '_platform');

-- form_token
alter table form_token enable row level security;
alter table form_token force row level security;
grant select on form_token to samsyn_council;
create policy form_token_council_select on form_token for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on form_token to samsyn_council;
create policy form_token_council_insert on form_token for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on form_token to samsyn_council;
create policy form_token_council_update on form_token for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on form_token to samsyn_system;
create policy form_token_system_select on form_token for select to samsyn_system using (true);
grant insert on form_token to samsyn_system;
create policy form_token_system_insert on form_token for insert to samsyn_system with check (true);
grant update on form_token to samsyn_system;
create policy form_token_system_update on form_token for update to samsyn_system using (true) with check (true);
grant delete on form_token to samsyn_system;
create policy form_token_system_delete on form_token for delete to samsyn_system using (true);
grant select on form_token to samsyn_session;
create policy form_token_session_select on form_token for select to samsyn_session using (council_id = '_platform');
grant insert on form_token to samsyn_session;
create policy form_token_session_insert on form_token for insert to samsyn_session with check (council_id = '_platform');
grant update on form_token to samsyn_session;
create policy form_token_session_update on form_token for update to samsyn_session using (council_id = '_platform') with check (council_id = '_platform');

-- number_sequence
alter table number_sequence enable row level security;
alter table number_sequence force row level security;
grant select on number_sequence to samsyn_council;
create policy number_sequence_council_select on number_sequence for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant insert on number_sequence to samsyn_council;
create policy number_sequence_council_insert on number_sequence for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant update on number_sequence to samsyn_council;
create policy number_sequence_council_update on number_sequence for update to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), ''))) with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on number_sequence to samsyn_system;
create policy number_sequence_system_select on number_sequence for select to samsyn_system using (true);
grant insert on number_sequence to samsyn_system;
create policy number_sequence_system_insert on number_sequence for insert to samsyn_system with check (true);
grant update on number_sequence to samsyn_system;
create policy number_sequence_system_update on number_sequence for update to samsyn_system using (true) with check (true);
grant delete on number_sequence to samsyn_system;
create policy number_sequence_system_delete on number_sequence for delete to samsyn_system using (true);

-- letter
alter table letter enable row level security;
alter table letter force row level security;
grant insert on letter to samsyn_council;
create policy letter_council_insert on letter for insert to samsyn_council with check (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on letter to samsyn_system;
create policy letter_system_select on letter for select to samsyn_system using (true);
grant insert on letter to samsyn_system;
create policy letter_system_insert on letter for insert to samsyn_system with check (true);
grant update on letter to samsyn_system;
create policy letter_system_update on letter for update to samsyn_system using (true) with check (true);
grant delete on letter to samsyn_system;
create policy letter_system_delete on letter for delete to samsyn_system using (true);
grant insert on letter to samsyn_session;
create policy letter_session_insert on letter for insert to samsyn_session with check (council_id is null);
