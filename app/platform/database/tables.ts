/** Who owns the rows of a table: one council, all councils (shared), the region, the platform, or the identity schema. */
export type Ownership = "council" | "shared" | "region" | "platform" | "identity";

/**
 * What may be done with a column's content. `public` may be shown to anyone once its row is public;
 * `byFlag` is personal data shown only for rows that carry a dated decision to show it;
 * `withheld` stays inside; `personal` is personal data (GDPR) and stays inside.
 * The grants of the role `samsyn_public` follow this list; a test compares them.
 */
export type ColumnClass = "public" | "byFlag" | "withheld" | "personal";

export interface TableDeclaration {
  ownership: Ownership;
  /** Column names separated by spaces. */
  columns: Partial<Record<ColumnClass, string>>;
}

/** Every table of the database, declared once. A new table or column fails a test until it stands here. */
export const tables: Record<string, TableDeclaration> = {
  council: { ownership: "shared", columns: { public: "id profile example_data read_in_at" } },
  public_version: { ownership: "council", columns: { public: "council_id version raised_at" } },
  municipality: { ownership: "shared", columns: { public: "code name county subregion" } },
  ssyk_occupation: { ownership: "shared", columns: { public: "version code level parent name" } },
  sni_industry: { ownership: "shared", columns: { public: "version code level parent name" } },
  strategy: {
    ownership: "shared",
    columns: { public: "id subregion title_sv title_en period_from period_to" },
  },
  strategy_node: {
    ownership: "shared",
    columns: { public: "code strategy_id kind position name_sv name_en" },
  },
  category: { ownership: "shared", columns: { public: "code position name_sv name_en" } },
  "identity.account": {
    ownership: "identity",
    columns: {
      withheld: "id language totp_confirmed_at totp_last_step created_at last_sign_in_at disabled_at version",
      personal: "email name password_hash totp_secret",
    },
  },
  "identity.session": {
    ownership: "identity",
    columns: {
      withheld: "id user_id expires_at created_at last_seen_at second_factor_at acting_for proved_at",
      personal: "device device_hash",
    },
  },
  "identity.known_device": {
    ownership: "identity",
    columns: { withheld: "account_id known_since seen_at", personal: "device_hash" },
  },
  "identity.session_mandate": {
    ownership: "identity",
    columns: { withheld: "session_id council_id representation_id" },
  },
  "identity.sign_in_link": {
    ownership: "identity",
    columns: {
      personal: "token_hash",
      withheld: "account_id purpose council_id expires_at used_at ended_at",
    },
  },
  "identity.recovery_code": {
    ownership: "identity",
    columns: { withheld: "account_id used_at", personal: "code_hash" },
  },
  "identity.role_grant": {
    ownership: "identity",
    columns: { withheld: "id account_id council_id role valid_from valid_to granted_by" },
  },
  "identity.rate_limit": { ownership: "identity", columns: { withheld: "key window_start count" } },
  composition_rollup: { ownership: "council", columns: { public: "council_id from_day to_day counts" } },
  plan_rollup: {
    ownership: "council",
    columns: { public: "council_id plan_id day summary areas period_from period_to" },
  },
  party_rollup: {
    ownership: "council",
    columns: { public: "council_id organisation_id from_day to_day co_opted perspectives" },
  },
  stand_rollup: {
    ownership: "council",
    columns: { public: "council_id subject_kind subject_id statement_id day stands" },
  },
  statement_rollup: { ownership: "council", columns: { public: "council_id day summary" } },
  organisation: {
    ownership: "shared",
    columns: {
      public: "id number name sector municipality_code successor_id invented",
      withheld: "registered_by version told_version",
    },
  },
  organisation_name: {
    ownership: "shared",
    columns: { public: "id organisation_id name kind valid_from valid_to" },
  },
  person: {
    ownership: "council",
    columns: {
      public: "council_id id",
      byFlag: "name",
      personal: "email phone account_id",
      withheld: "shown_in_public shown_since shown_reason language version",
    },
  },
  seat: {
    ownership: "council",
    columns: {
      public: "council_id id perspective sector kind label purpose valid_from valid_to",
      withheld: "version",
    },
  },
  seat_holding: {
    ownership: "council",
    columns: { public: "council_id id seat_id organisation_id valid_from valid_to", withheld: "version" },
  },
  representation: {
    ownership: "council",
    columns: {
      public: "council_id id holding_id person_id kind valid_from valid_to",
      withheld: "appointed_by version",
    },
  },
  invitation: {
    ownership: "council",
    columns: {
      withheld: "council_id id person_id sent_at expires_at accepted_at revoked_at",
      personal: "token_hash to_address",
    },
  },
  party_import: {
    ownership: "council",
    columns: { withheld: "council_id id file_name read_at committed_at", personal: "rows outcome" },
  },
  plan: {
    ownership: "council",
    columns: {
      public: "council_id id title period_from period_to stage decision adopted_on composition_on closed_on",
      withheld: "version",
    },
  },
  priority_area: {
    ownership: "council",
    columns: {
      public: "council_id id plan_id lineage_id position title description strategy_nodes categories",
      withheld: "version",
    },
  },
  goal: {
    ownership: "council",
    columns: { public: "council_id id plan_id area_id lineage_id position text", withheld: "version" },
  },
  measure: {
    ownership: "council",
    columns: {
      public:
        "council_id id plan_id area_id goal_id lineage_id position number title description resources responsible_holding_id period_from period_to",
      withheld: "version reminders_paused_until reminders_paused_why",
      personal: "contact",
    },
  },
  measure_contributor: { ownership: "council", columns: { public: "council_id measure_id holding_id" } },
  plan_version: {
    ownership: "council",
    columns: {
      public: "council_id id plan_id no content fingerprint decision adopted_on composition_on frozen_at",
    },
  },
  part_version: {
    ownership: "council",
    columns: { public: "council_id id plan_id part lineage_id number content valid_from valid_to" },
  },
  lineage_step: {
    ownership: "council",
    columns: { withheld: "council_id id part kind plan_from lineage_from plan_to lineage_to reason" },
  },
  status_report: {
    ownership: "council",
    columns: {
      public:
        "council_id id measure_id state kind progress note hindrance help_needed reported_at party_name said_by",
      withheld: "reporter_role representation_id",
      personal: "reporter_name",
    },
  },
  hand_over: {
    ownership: "council",
    columns: {
      public: "council_id id measure_id from_holding_id to_holding_id on_date recorded_at",
      withheld: "reason",
    },
  },
  audit_entry: {
    ownership: "platform",
    columns: {
      withheld:
        "council_id seq at actor_role party_id party_name act subject_kind subject_id request_id key_id prev_hash hash",
      personal: "actor_id actor_name subject_name before after",
    },
  },
  audit_head: { ownership: "platform", columns: { withheld: "council_id seq hash key_id" } },
  audit_check: {
    ownership: "platform",
    columns: {
      withheld: "id day asked_at busy worker starts heartbeat_at expected entries finished_at results",
    },
  },
  form_token: { ownership: "platform", columns: { withheld: "council_id token act outcome used_at" } },
  question: {
    ownership: "region",
    columns: {
      withheld: "id council_id title text due stage written_at asked_at closed_at version",
      personal: "written_by",
    },
  },
  signed_link: {
    ownership: "council",
    columns: {
      withheld:
        "council_id id purpose subject_kind subject_id representation_id made_at expires_at used_at revoked_at",
      personal: "token_hash made_by",
    },
  },
  question_answer: {
    ownership: "council",
    columns: {
      withheld: "council_id id question_id text saved_at handed_in_at version",
      personal: "saved_by",
    },
  },
  number_sequence: { ownership: "council", columns: { withheld: "council_id series year last" } },
  letter: {
    ownership: "platform",
    columns: {
      withheld: "id council_id language queued_at due_at attempts sent_at last_error",
      personal: "to_address subject text html",
    },
  },
  statement: {
    ownership: "council",
    columns: {
      public:
        "council_id id title body addressees stage area_id registration_number fingerprint frozen_at asked adopted_on decision number_year number_seq published_at composition_on composition",
      withheld: "deadline revision_no version",
    },
  },
  statement_revision: {
    ownership: "council",
    columns: {
      withheld: "council_id id statement_id no title body addressees fingerprint saved_at frozen_at",
      personal: "saved_by",
    },
  },
  stand: {
    ownership: "council",
    columns: {
      public:
        "council_id id subject_kind subject_id statement_id holding_id organisation_id party_name kind text fingerprint given_at withdrawn_at withdrawn_why withdrawn_said_by",
      personal: "given_by withdrawn_by withdrawn_on_word_of",
      withheld: "given_role representation_id withdrawn_role withdrawn_representation_id",
    },
  },
  trace_end: { ownership: "council", columns: { withheld: "council_id kind id" } },
  trace_link: { ownership: "council", columns: { public: "council_id id from_kind from_id to_kind to_id" } },
  document: {
    ownership: "council",
    columns: {
      public: "council_id id statement_id title stage file_no published_at",
      withheld: "classification retention added_at shared_at approved_at archived_at version",
    },
  },
  document_file: {
    ownership: "council",
    columns: {
      public: "council_id document_id no sha256 size media_type file_name",
      withheld: "checked added_at",
      personal: "added_by",
    },
  },
};
