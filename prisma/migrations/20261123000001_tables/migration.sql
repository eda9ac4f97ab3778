-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "identity";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "council" (
    "id" TEXT NOT NULL,
    "profile" JSONB NOT NULL,
    "example_data" BOOLEAN NOT NULL DEFAULT false,
    "closed_at" TIMESTAMPTZ(3),
    "read_in_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "council_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "public_version" (
    "council_id" TEXT NOT NULL,
    "version" BIGINT NOT NULL DEFAULT 1,
    "raised_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "public_version_pkey" PRIMARY KEY ("council_id")
);

-- CreateTable
CREATE TABLE "municipality" (
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "county" TEXT NOT NULL,
    "subregion" TEXT,

    CONSTRAINT "municipality_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "ssyk_occupation" (
    "version" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "parent" TEXT,
    "name" TEXT NOT NULL,

    CONSTRAINT "ssyk_occupation_pkey" PRIMARY KEY ("version","code")
);

-- CreateTable
CREATE TABLE "sni_industry" (
    "version" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "parent" TEXT,
    "name" TEXT NOT NULL,

    CONSTRAINT "sni_industry_pkey" PRIMARY KEY ("version","code")
);

-- CreateTable
CREATE TABLE "strategy" (
    "id" TEXT NOT NULL,
    "subregion" TEXT,
    "title_sv" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "period_from" INTEGER,
    "period_to" INTEGER NOT NULL,

    CONSTRAINT "strategy_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "strategy_node" (
    "code" TEXT NOT NULL,
    "strategy_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_sv" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "strategy_node_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "category" (
    "code" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name_sv" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "category_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "identity"."account" (
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'sv',
    "password_hash" TEXT,
    "totp_secret" TEXT,
    "totp_confirmed_at" TIMESTAMPTZ(3),
    "totp_last_step" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_sign_in_at" TIMESTAMPTZ(3),
    "disabled_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."session" (
    "id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "device" TEXT NOT NULL DEFAULT '',
    "second_factor_at" TIMESTAMPTZ(3),
    "acting_council" TEXT,
    "acting_for" UUID,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."sign_in_link" (
    "token_hash" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "council_id" TEXT,
    "invitation_id" UUID,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_link_pkey" PRIMARY KEY ("token_hash")
);

-- CreateTable
CREATE TABLE "identity"."recovery_code" (
    "account_id" UUID NOT NULL,
    "code_hash" TEXT NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "recovery_code_pkey" PRIMARY KEY ("account_id","code_hash")
);

-- CreateTable
CREATE TABLE "identity"."role_grant" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "council_id" TEXT,
    "role" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "granted_by" TEXT NOT NULL,

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity"."rate_limit" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "composition_rollup" (
    "council_id" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE,
    "counts" JSONB NOT NULL,

    CONSTRAINT "composition_rollup_pkey" PRIMARY KEY ("council_id","from_day")
);

-- CreateTable
CREATE TABLE "plan_rollup" (
    "council_id" TEXT NOT NULL,
    "plan_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "summary" JSONB NOT NULL,

    CONSTRAINT "plan_rollup_pkey" PRIMARY KEY ("council_id","plan_id","day")
);

-- CreateTable
CREATE TABLE "statement_rollup" (
    "council_id" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "summary" JSONB NOT NULL,

    CONSTRAINT "statement_rollup_pkey" PRIMARY KEY ("council_id","day")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "number" TEXT,
    "name" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "municipality_code" TEXT,
    "successor_id" UUID,
    "registered_by" TEXT NOT NULL,
    "invented" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_name" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "account_id" UUID,
    "shown_in_public" BOOLEAN NOT NULL DEFAULT false,
    "shown_since" DATE,
    "shown_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "person_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "seat" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "perspective" TEXT NOT NULL,
    "sector" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT,
    "purpose" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seat_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "seat_holding" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "seat_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "seat_holding_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "representation" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "holding_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "appointed_by" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "representation_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "party_import" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "rows" JSONB NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    "committed_at" TIMESTAMPTZ(3),
    "outcome" JSONB,

    CONSTRAINT "party_import_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "plan" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "stage" TEXT NOT NULL,
    "decision" TEXT,
    "adopted_on" DATE,
    "composition_on" DATE,
    "closed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "plan_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "priority_area" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "lineage_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "strategy_nodes" TEXT[],
    "categories" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "priority_area_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "goal" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "area_id" UUID NOT NULL,
    "lineage_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "goal_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "measure" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "area_id" UUID NOT NULL,
    "goal_id" UUID,
    "lineage_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "title" TEXT NOT NULL,
    "description" TEXT NOT NULL DEFAULT '',
    "resources" TEXT NOT NULL DEFAULT '',
    "responsible_holding_id" UUID,
    "period_from" DATE NOT NULL,
    "period_to" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "measure_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "measure_contributor" (
    "council_id" TEXT NOT NULL,
    "measure_id" UUID NOT NULL,
    "holding_id" UUID NOT NULL,

    CONSTRAINT "measure_contributor_pkey" PRIMARY KEY ("council_id","measure_id","holding_id")
);

-- CreateTable
CREATE TABLE "plan_version" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "plan_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "adopted_on" DATE NOT NULL,
    "composition_on" DATE NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "plan_version_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "status_report" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "progress" INTEGER,
    "note" TEXT NOT NULL DEFAULT '',
    "hindrance" TEXT NOT NULL DEFAULT '',
    "help_needed" TEXT NOT NULL DEFAULT '',
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "party_name" TEXT NOT NULL,
    "reporter_role" TEXT NOT NULL,
    "reporter_name" TEXT NOT NULL,
    "representation_id" UUID,

    CONSTRAINT "status_report_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "hand_over" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "from_holding_id" UUID NOT NULL,
    "to_holding_id" UUID NOT NULL,
    "on_date" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "hand_over_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "council_id" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "actor_role" TEXT NOT NULL,
    "party_name" TEXT,
    "act" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "subject_name" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT NOT NULL,
    "prev_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("council_id","seq")
);

-- CreateTable
CREATE TABLE "form_token" (
    "council_id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "act" TEXT NOT NULL,
    "outcome" JSONB,
    "used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "form_token_pkey" PRIMARY KEY ("council_id","token")
);

-- CreateTable
CREATE TABLE "number_sequence" (
    "council_id" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "number_sequence_pkey" PRIMARY KEY ("council_id","series","year")
);

-- CreateTable
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "council_id" TEXT,
    "to_address" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "queued_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sent_at" TIMESTAMPTZ(3),
    "last_error" TEXT,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "statement" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "addressees" TEXT NOT NULL DEFAULT '',
    "stage" TEXT NOT NULL,
    "deadline" DATE,
    "area_id" UUID,
    "registration_number" TEXT,
    "revision_no" INTEGER NOT NULL DEFAULT 1,
    "fingerprint" TEXT,
    "frozen_at" TIMESTAMPTZ(3),
    "adopted_on" DATE,
    "decision" TEXT,
    "number_year" INTEGER,
    "number_seq" INTEGER,
    "published_at" TIMESTAMPTZ(3),
    "composition_on" DATE,
    "composition" JSONB,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "statement_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "statement_revision" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "no" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "addressees" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_by" TEXT NOT NULL,
    "frozen_at" TIMESTAMPTZ(3),

    CONSTRAINT "statement_revision_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateTable
CREATE TABLE "stand" (
    "council_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "statement_id" UUID NOT NULL,
    "holding_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "party_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "fingerprint" TEXT NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "given_by" TEXT NOT NULL,
    "given_role" TEXT NOT NULL,
    "representation_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawn_by" TEXT,
    "withdrawn_role" TEXT,
    "withdrawn_why" TEXT,
    "withdrawn_representation_id" UUID,

    CONSTRAINT "stand_pkey" PRIMARY KEY ("council_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_email_key" ON "identity"."account"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "identity"."session"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_link_account_id_idx" ON "identity"."sign_in_link"("account_id");

-- CreateIndex
CREATE INDEX "role_grant_account_id_idx" ON "identity"."role_grant"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_number_key" ON "organisation"("number");

-- CreateIndex
CREATE INDEX "organisation_name_organisation_id_idx" ON "organisation_name"("organisation_id");

-- CreateIndex
CREATE INDEX "person_council_id_account_id_idx" ON "person"("council_id", "account_id");

-- CreateIndex
CREATE INDEX "seat_holding_council_id_seat_id_idx" ON "seat_holding"("council_id", "seat_id");

-- CreateIndex
CREATE INDEX "seat_holding_council_id_organisation_id_idx" ON "seat_holding"("council_id", "organisation_id");

-- CreateIndex
CREATE INDEX "representation_council_id_holding_id_idx" ON "representation"("council_id", "holding_id");

-- CreateIndex
CREATE INDEX "representation_council_id_person_id_idx" ON "representation"("council_id", "person_id");

-- CreateIndex
CREATE INDEX "invitation_council_id_person_id_idx" ON "invitation"("council_id", "person_id");

-- CreateIndex
CREATE INDEX "priority_area_council_id_plan_id_idx" ON "priority_area"("council_id", "plan_id");

-- CreateIndex
CREATE INDEX "goal_council_id_plan_id_idx" ON "goal"("council_id", "plan_id");

-- CreateIndex
CREATE INDEX "measure_council_id_plan_id_idx" ON "measure"("council_id", "plan_id");

-- CreateIndex
CREATE INDEX "measure_council_id_responsible_holding_id_idx" ON "measure"("council_id", "responsible_holding_id");

-- CreateIndex
CREATE UNIQUE INDEX "plan_version_council_id_plan_id_no_key" ON "plan_version"("council_id", "plan_id", "no");

-- CreateIndex
CREATE INDEX "status_report_council_id_measure_id_reported_at_idx" ON "status_report"("council_id", "measure_id", "reported_at");

-- CreateIndex
CREATE INDEX "hand_over_council_id_measure_id_idx" ON "hand_over"("council_id", "measure_id");

-- CreateIndex
CREATE INDEX "audit_entry_council_id_at_idx" ON "audit_entry"("council_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_council_id_subject_kind_subject_id_idx" ON "audit_entry"("council_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE INDEX "letter_sent_at_due_at_idx" ON "letter"("sent_at", "due_at");

-- CreateIndex
CREATE UNIQUE INDEX "statement_council_id_number_year_number_seq_key" ON "statement"("council_id", "number_year", "number_seq");

-- CreateIndex
CREATE UNIQUE INDEX "statement_revision_council_id_statement_id_no_key" ON "statement_revision"("council_id", "statement_id", "no");

-- CreateIndex
CREATE INDEX "stand_council_id_statement_id_organisation_id_idx" ON "stand"("council_id", "statement_id", "organisation_id");

-- AddForeignKey
ALTER TABLE "public_version" ADD CONSTRAINT "public_version_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "strategy_node" ADD CONSTRAINT "strategy_node_strategy_id_fkey" FOREIGN KEY ("strategy_id") REFERENCES "strategy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "identity"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."sign_in_link" ADD CONSTRAINT "sign_in_link_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."recovery_code" ADD CONSTRAINT "recovery_code_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity"."role_grant" ADD CONSTRAINT "role_grant_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "identity"."account"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_successor_id_fkey" FOREIGN KEY ("successor_id") REFERENCES "organisation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation_name" ADD CONSTRAINT "organisation_name_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person" ADD CONSTRAINT "person_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat" ADD CONSTRAINT "seat_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_holding" ADD CONSTRAINT "seat_holding_council_id_seat_id_fkey" FOREIGN KEY ("council_id", "seat_id") REFERENCES "seat"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "seat_holding" ADD CONSTRAINT "seat_holding_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representation" ADD CONSTRAINT "representation_council_id_holding_id_fkey" FOREIGN KEY ("council_id", "holding_id") REFERENCES "seat_holding"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "representation" ADD CONSTRAINT "representation_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_council_id_person_id_fkey" FOREIGN KEY ("council_id", "person_id") REFERENCES "person"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "party_import" ADD CONSTRAINT "party_import_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan" ADD CONSTRAINT "plan_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "priority_area" ADD CONSTRAINT "priority_area_council_id_plan_id_fkey" FOREIGN KEY ("council_id", "plan_id") REFERENCES "plan"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_council_id_plan_id_fkey" FOREIGN KEY ("council_id", "plan_id") REFERENCES "plan"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "goal" ADD CONSTRAINT "goal_council_id_area_id_fkey" FOREIGN KEY ("council_id", "area_id") REFERENCES "priority_area"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_council_id_plan_id_fkey" FOREIGN KEY ("council_id", "plan_id") REFERENCES "plan"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_council_id_area_id_fkey" FOREIGN KEY ("council_id", "area_id") REFERENCES "priority_area"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_council_id_goal_id_fkey" FOREIGN KEY ("council_id", "goal_id") REFERENCES "goal"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_council_id_responsible_holding_id_fkey" FOREIGN KEY ("council_id", "responsible_holding_id") REFERENCES "seat_holding"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_contributor" ADD CONSTRAINT "measure_contributor_council_id_measure_id_fkey" FOREIGN KEY ("council_id", "measure_id") REFERENCES "measure"("council_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_contributor" ADD CONSTRAINT "measure_contributor_council_id_holding_id_fkey" FOREIGN KEY ("council_id", "holding_id") REFERENCES "seat_holding"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "plan_version" ADD CONSTRAINT "plan_version_council_id_plan_id_fkey" FOREIGN KEY ("council_id", "plan_id") REFERENCES "plan"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_report" ADD CONSTRAINT "status_report_council_id_measure_id_fkey" FOREIGN KEY ("council_id", "measure_id") REFERENCES "measure"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "status_report" ADD CONSTRAINT "status_report_council_id_representation_id_fkey" FOREIGN KEY ("council_id", "representation_id") REFERENCES "representation"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_council_id_measure_id_fkey" FOREIGN KEY ("council_id", "measure_id") REFERENCES "measure"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_council_id_from_holding_id_fkey" FOREIGN KEY ("council_id", "from_holding_id") REFERENCES "seat_holding"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hand_over" ADD CONSTRAINT "hand_over_council_id_to_holding_id_fkey" FOREIGN KEY ("council_id", "to_holding_id") REFERENCES "seat_holding"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_council_id_fkey" FOREIGN KEY ("council_id") REFERENCES "council"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement" ADD CONSTRAINT "statement_council_id_area_id_fkey" FOREIGN KEY ("council_id", "area_id") REFERENCES "priority_area"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "statement_revision" ADD CONSTRAINT "statement_revision_council_id_statement_id_fkey" FOREIGN KEY ("council_id", "statement_id") REFERENCES "statement"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand" ADD CONSTRAINT "stand_council_id_statement_id_fkey" FOREIGN KEY ("council_id", "statement_id") REFERENCES "statement"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand" ADD CONSTRAINT "stand_council_id_holding_id_fkey" FOREIGN KEY ("council_id", "holding_id") REFERENCES "seat_holding"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand" ADD CONSTRAINT "stand_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand" ADD CONSTRAINT "stand_council_id_representation_id_fkey" FOREIGN KEY ("council_id", "representation_id") REFERENCES "representation"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stand" ADD CONSTRAINT "stand_council_id_withdrawn_representation_id_fkey" FOREIGN KEY ("council_id", "withdrawn_representation_id") REFERENCES "representation"("council_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;
