-- Which key an entry's hash was made with; null on entries from before hashes had a key. Part of the hash itself.
alter table audit_entry add column key_id text;
alter table audit_head add column key_id text;

-- The same as before, and: once a chain has an entry with a key, it takes none without.
create or replace function advance_audit_head() returns trigger language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_relid <> 'public.audit_entry'::regclass then
    raise exception 'only entries of the trail advance its head' using errcode = '42501';
  end if;
  update public.audit_head set seq = new.seq, hash = new.hash, key_id = new.key_id
  where council_id = new.council_id and seq = new.seq - 1 and hash = new.prev_hash
    and (key_id is null or new.key_id is not null);
  if not found and new.seq = 1 and new.prev_hash = repeat('0', 64) then
    insert into public.audit_head (council_id, seq, hash, key_id)
    values (new.council_id, new.seq, new.hash, new.key_id)
    on conflict do nothing;
  end if;
  if not found then
    raise exception 'the entry does not follow the end of its chain' using errcode = '23001';
  end if;
  return null;
end $$;
