-- Parties take stands on texts of any kind. A stand names its text by kind and id, a key into the council's own things;
-- `statement_id` is the same where the text is a statement, and is kept in step for the release before.
alter table stand add column "subject_kind" TEXT NOT NULL DEFAULT 'statement', add column "subject_id" UUID;
alter table stand_rollup add column "subject_kind" TEXT NOT NULL DEFAULT 'statement', add column "subject_id" UUID;

-- Forced row security hides the rows from their owner, and a withdrawal is added once; both are lifted within this
-- transaction only. Nothing that is said changes.
alter table stand no force row level security;
alter table stand_rollup no force row level security;
alter table stand disable trigger user;
alter table stand_rollup disable trigger user;
update stand set subject_id = statement_id;
update stand_rollup set subject_id = statement_id;
alter table stand enable trigger user;
alter table stand_rollup enable trigger user;
alter table stand force row level security;
alter table stand_rollup force row level security;

create function keep_subject() returns trigger language plpgsql
set search_path = pg_catalog, public, pg_temp as $$
begin
  new.subject_id := coalesce(new.subject_id, new.statement_id);
  new.statement_id := case new.subject_kind when 'statement' then new.subject_id end;
  return new;
end $$;
create trigger stand_subject before insert on stand for each row execute function keep_subject();
create trigger stand_rollup_subject before insert on stand_rollup for each row execute function keep_subject();

alter table stand alter column subject_id set not null, alter column statement_id drop not null;
alter table stand add constraint stand_subject_known check (subject_kind in ('statement'));
create index "stand_council_id_subject_kind_subject_id_organisation_id_idx" on "stand"("council_id", "subject_kind", "subject_id", "organisation_id");
alter table "stand" add constraint "stand_council_id_subject_kind_subject_id_fkey" foreign key ("council_id", "subject_kind", "subject_id") references "trace_end"("council_id", "kind", "id") on delete restrict on update cascade;
grant select (subject_kind, subject_id) on stand to samsyn_public, samsyn_region;

drop trigger stand_held on stand;
create trigger stand_held after insert on stand referencing new table as added
  for each statement execute function hold_within('30', '(subject_id, holding_id)', 'true');

alter table stand_rollup alter column subject_id set not null;
alter table stand_rollup drop constraint "stand_rollup_pkey";
alter table stand_rollup add constraint "stand_rollup_pkey" primary key ("council_id", "subject_kind", "subject_id", "day");
alter table stand_rollup alter column statement_id drop not null;
create unique index "stand_rollup_council_id_statement_id_day_key" on "stand_rollup"("council_id", "statement_id", "day");
