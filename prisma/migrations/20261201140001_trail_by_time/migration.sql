-- The operator's search and export read the trail of all councils by time.
create index "audit_entry_at_council_id_seq_idx" on "audit_entry"("at", "council_id" desc, "seq");
