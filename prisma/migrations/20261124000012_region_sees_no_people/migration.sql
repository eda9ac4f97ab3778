-- The region sees what councils have published, as the public does: organisations, never who spoke for them, and
-- no reason for a hand-over.
revoke select on stand from samsyn_region;
grant select (council_id, id, statement_id, holding_id, organisation_id, party_name, kind, text, fingerprint, given_at, withdrawn_at, withdrawn_why) on stand to samsyn_region;
revoke select on status_report from samsyn_region;
grant select (council_id, id, measure_id, state, kind, progress, note, hindrance, help_needed, reported_at, party_name) on status_report to samsyn_region;
revoke select on hand_over from samsyn_region;
grant select (council_id, id, measure_id, from_holding_id, to_holding_id, on_date, recorded_at) on hand_over to samsyn_region;
