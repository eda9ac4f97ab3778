-- Whom to turn to about a measure. It is about a person: the council's own read it, the region as little as the public.
alter table measure add column contact text not null default '';
revoke select on measure from samsyn_region;
grant select (council_id, id, plan_id, area_id, goal_id, lineage_id, position, number, title, description, resources, responsible_holding_id, period_from, period_to, version) on measure to samsyn_region;
