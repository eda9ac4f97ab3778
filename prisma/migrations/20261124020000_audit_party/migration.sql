-- The party that an entry was made for, by its organisation: names change, and may go to another organisation. Part of
-- the entry's hash where it is set, so that entries from before keep theirs and can't be given one.
alter table audit_entry add column party_id uuid;
