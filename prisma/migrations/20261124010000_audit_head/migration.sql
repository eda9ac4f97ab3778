-- Where each chain ends: entries taken away at the end leave no gap, but a chain shorter than its head.
create table "audit_head" (
    "council_id" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("council_id")
);

-- What is there already is counted once. Forced row security hides the entries from their owner: it is lifted within
-- this transaction only, which also holds back new entries until the trigger stands.
alter table audit_entry no force row level security;
insert into audit_head (council_id, seq, hash)
select distinct on (council_id) council_id, seq, hash from audit_entry order by council_id, seq desc;
alter table audit_entry force row level security;

-- audit_head: read where the entries are, and moved by the trigger alone. Not even its owner writes it otherwise.
alter table audit_head enable row level security;
alter table audit_head force row level security;
grant select on audit_head to samsyn_council;
create policy audit_head_council_select on audit_head for select to samsyn_council using (council_id = (select nullif(current_setting('app.council', true), '')));
grant select on audit_head to samsyn_system;
create policy audit_head_system_select on audit_head for select to samsyn_system using (true);
grant select on audit_head to samsyn_session;
create policy audit_head_session_select on audit_head for select to samsyn_session using (council_id = '_platform');
create policy audit_head_owner_select on audit_head for select to samsyn_owner using (pg_trigger_depth() > 0);
create policy audit_head_owner_insert on audit_head for insert to samsyn_owner with check (pg_trigger_depth() > 0);
create policy audit_head_owner_update on audit_head for update to samsyn_owner using (pg_trigger_depth() > 0) with check (pg_trigger_depth() > 0);

-- Runs as the owner, whoever adds the entry, since nobody else may write a head. Nobody but the owner may make a
-- trigger of it, and it serves audit_entry only.
create function advance_audit_head() returns trigger language plpgsql
security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_relid <> 'public.audit_entry'::regclass then
    raise exception 'only entries of the trail advance its head' using errcode = '42501';
  end if;
  update public.audit_head set seq = new.seq, hash = new.hash
  where council_id = new.council_id and seq = new.seq - 1 and hash = new.prev_hash;
  if not found and new.seq = 1 and new.prev_hash = repeat('0', 64) then
    insert into public.audit_head (council_id, seq, hash) values (new.council_id, new.seq, new.hash)
    on conflict do nothing;
  end if;
  if not found then
    raise exception 'the entry does not follow the end of its chain' using errcode = '23001';
  end if;
  return null;
end $$;
revoke all on function advance_audit_head() from public;
create trigger audit_entry_advances_head after insert on audit_entry for each row execute function advance_audit_head();
