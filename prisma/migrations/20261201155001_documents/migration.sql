-- Documents of a council, first as papers on a statement. The content lies in the file store under its checksum.
create table "document" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "stage" TEXT NOT NULL,
    "classification" TEXT NOT NULL,
    "retention" TEXT NOT NULL,
    "file_no" INTEGER NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,
    "shared_at" TIMESTAMPTZ(3),
    "approved_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "archived_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "document_pkey" PRIMARY KEY ("council_id", "id")
);
create index "document_council_id_statement_id_idx" on "document"("council_id", "statement_id");
alter table "document" add constraint "document_council_id_statement_id_fkey" foreign key ("council_id", "statement_id") references "statement"("council_id", "id") on delete restrict on update cascade;
alter table document add constraint document_stage_known check (stage in ('draft', 'shared', 'approved', 'published', 'archived'));
alter table document add constraint document_classification_known check (classification in ('open', 'internal'));
alter table document add constraint document_retention_known check (retention in ('kept', 'two-years'));
alter table document add constraint document_stages_dated check (
    (stage <> 'draft' or coalesce(shared_at, approved_at, published_at, archived_at) is null)
    and (stage = 'draft' or shared_at is not null)
    and (stage not in ('approved', 'published') or approved_at is not null)
    and (stage = 'published') <= (published_at is not null)
    and (stage = 'archived') = (archived_at is not null));

create table "document_file" (
    "council_id" TEXT NOT NULL,
    "document_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "checked" TEXT NOT NULL,
    "added_by" TEXT NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_file_pkey" PRIMARY KEY ("council_id", "document_id", "no")
);
create index "document_file_council_id_sha256_idx" on "document_file"("council_id", "sha256");
alter table "document_file" add constraint "document_file_council_id_document_id_fkey" foreign key ("council_id", "document_id") references "document"("council_id", "id") on delete cascade on update cascade;
alter table document_file add constraint document_file_size_fits check (size between 1 and 52428800);
alter table document_file add constraint document_file_sha256_shape check (sha256 ~ '^[0-9a-f]{64}$');
alter table document_file add constraint document_file_checked_known check (checked in ('not-yet', 'clean'));

create trigger document_held after insert on document referencing new table as added
  for each statement execute function hold_within('50', 'statement_id', 'true');
create trigger document_file_held after insert on document_file referencing new table as added
  for each statement execute function hold_within('30', 'document_id', 'true');

-- What was approved stays as it was: its file, its name, and what it is about.
create function refuse_change_of_document() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'DELETE' and old.stage <> 'draft' then
    raise exception 'the document has been shared and can only be archived' using errcode = '23001';
  end if;
  if tg_op = 'UPDATE' and old.approved_at is not null
      and (new.title, new.file_no, new.statement_id, new.approved_at) is distinct from (old.title, old.file_no, old.statement_id, old.approved_at) then
    raise exception 'the document is approved and immutable' using errcode = '23001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger document_is_final before update or delete on document for each row execute function refuse_change_of_document();

call guard_council_table('document', public_when => 'stage = ''published''',
  public_columns => 'council_id, id, statement_id, title, stage, file_no, published_at');
call guard_council_table('document_file', council_may => 'select, insert',
  public_when => 'exists (select 1 from document d where d.council_id = document_file.council_id and d.id = document_id and d.file_no = document_file.no and d.stage = ''published'')',
  public_columns => 'council_id, document_id, no, sha256, size, media_type, file_name');
