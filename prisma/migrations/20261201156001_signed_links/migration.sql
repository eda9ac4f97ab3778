-- A link in a letter by which one person does one thing without signing in. The link itself stands in the letter alone.
create table "signed_link" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "representation_id" UUID NOT NULL,
    "made_by" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "signed_link_pkey" PRIMARY KEY ("council_id", "id")
);
create unique index "signed_link_token_hash_key" on "signed_link"("token_hash");
create index "signed_link_council_id_subject_id_idx" on "signed_link"("council_id", "subject_id");
create index "signed_link_council_id_representation_id_idx" on "signed_link"("council_id", "representation_id");
alter table "signed_link" add constraint "signed_link_council_id_representation_id_fkey" foreign key ("council_id", "representation_id") references "representation"("council_id", "id") on delete restrict on update cascade;
alter table signed_link add constraint signed_link_purpose_known check ((purpose, subject_kind) in (('stand', 'statement')));

create trigger signed_link_held after insert on signed_link referencing new table as added
  for each statement execute function hold_within('1000', 'subject_id', 'revoked_at is null');

call guard_council_table('signed_link', council_may => 'select, insert, update');
