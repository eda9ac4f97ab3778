-- What the region asks a council, and what the council hands in.
create table "question" (
    "id" UUID NOT NULL,
    "council_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "due" DATE,
    "stage" TEXT NOT NULL,
    "written_by" TEXT NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "asked_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "question_pkey" PRIMARY KEY ("id")
);
create unique index "question_council_id_id_key" on "question"("council_id", "id");
alter table "question" add constraint "question_council_id_fkey" foreign key ("council_id") references "council"("id") on delete restrict on update cascade;
alter table question add constraint question_stage_known check (stage in ('draft', 'asked', 'closed'));
alter table question add constraint question_asked_whole check ((stage = 'draft') = (asked_at is null) and (stage = 'closed') = (closed_at is not null));

create table "question_answer" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "question_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "saved_by" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "handed_in_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "question_answer_pkey" PRIMARY KEY ("council_id", "id")
);
create index "question_answer_council_id_question_id_idx" on "question_answer"("council_id", "question_id");
alter table "question_answer" add constraint "question_answer_council_id_question_id_fkey" foreign key ("council_id", "question_id") references "question"("council_id", "id") on delete restrict on update cascade;

-- Handed in is final: a later answer is a row of its own.
create function refuse_change_of_answer() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if old.handed_in_at is not null then
    raise exception 'the answer is handed in and its text is immutable' using errcode = '23001';
  end if;
  return new;
end $$;
create trigger question_answer_is_final before update on question_answer for each row execute function refuse_change_of_answer();

-- So is what is asked: it can only be closed.
create function refuse_change_of_question() returns trigger language plpgsql
set search_path = pg_catalog, pg_temp as $$
begin
  if old.stage <> 'draft' and (tg_op = 'DELETE' or (new.council_id, new.title, new.text, new.due)
      is distinct from (old.council_id, old.title, old.text, old.due)) then
    raise exception 'the question is asked and its text is immutable' using errcode = '23001';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger question_is_final before update or delete on question for each row execute function refuse_change_of_question();

create trigger question_held after insert on question referencing new table as added
  for each statement execute function hold_within('200', 'council_id', $$stage <> 'closed'$$);
create trigger question_answer_held after insert on question_answer referencing new table as added
  for each statement execute function hold_within('50', 'question_id', 'true');

-- The region's own; a council sees what it is asked, without who wrote it.
call guard_region_table('question', 'stage <> ''draft''', 'id, council_id, title, text, due, stage, asked_at, closed_at, version');
-- A council's own; the region reads what is handed in, without who wrote it.
call guard_council_table('question_answer', council_may => 'select, insert, update', region_when => 'handed_in_at is not null', region_columns => 'council_id, id, question_id, text, handed_in_at');
