-- An archived document that is not to be kept may be disposed of two years after it was archived. All else stands as before:
-- a draft may be removed, what was shared may only be archived, what was approved stays as it was.
create or replace function refuse_change_of_document() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' and old.stage <> 'draft' and not (
      old.stage = 'archived' and old.retention = 'two-years' and old.archived_at + interval '2 years' <= now() + interval '1 day') then
    raise exception 'the document has been shared and can only be archived' using errcode = '23001';
  end if;
  if tg_op = 'UPDATE' and old.approved_at is not null
      and (new.title, new.file_no, new.statement_id, new.approved_at) is distinct from (old.title, old.file_no, old.statement_id, old.approved_at) then
    raise exception 'the document is approved and immutable' using errcode = '23001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
