/** No more than `most` rows with the same value of `within` (an expression; `true` is the whole table). */
export interface Held {
  readonly kind: "held";
  readonly most: number;
  readonly within: string;
  /** Which rows are counted, as a condition. */
  readonly which: string;
}

/**
 * What keeps a table's rows from growing past what may be read at once. `held`: the database takes no more, so a list of
 * those may be read whole. `fixed`: its rows come with the program or with the councils' folders. `grows`: without end,
 * though perhaps held within something narrower, so each list of its rows, each export and each job takes a page, the latest few, or goes
 * on by cursor.
 */
export type Growth = Held | { readonly kind: "fixed" } | { readonly kind: "grows"; readonly held?: Held };

const held = (most: number, within: string, which = "true"): Held => ({ kind: "held", most, within, which });
const fixed: Growth = { kind: "fixed" };
const grows: Growth = { kind: "grows" };

/** Rows that one statement may answer with, of a table that grows. */
export const mostRowsAtOnce = 1_000;

/** Every table of the database: how it grows. A new one fails a test until it stands here. */
export const growth: Readonly<Record<string, Growth>> = {
  council: fixed,
  public_version: fixed,
  municipality: fixed,
  ssyk_occupation: fixed,
  sni_industry: fixed,
  strategy: fixed,
  strategy_node: fixed,
  category: fixed,
  audit_head: fixed,
  number_sequence: fixed,

  seat: held(4_000, "council_id"),
  seat_holding: held(8_000, "council_id"),
  representation: held(16_000, "council_id"),
  person: held(8_000, "council_id"),
  organisation: held(10_000, "true"),
  organisation_name: held(20_000, "true"),
  plan: held(100, "council_id"),
  plan_version: held(50, "plan_id"),
  priority_area: held(50, "plan_id"),
  goal: held(200, "plan_id"),
  measure: held(500, "plan_id"),
  part_version: held(2_000, "plan_id"),
  lineage_step: held(1_500, "plan_to"),
  measure_contributor: held(200, "measure_id"),
  "identity.role_grant": held(100, "account_id"),

  question: { kind: "grows", held: held(200, "council_id", "stage <> 'closed'") },
  question_answer: { kind: "grows", held: held(50, "question_id") },
  status_report: grows,
  hand_over: grows,
  statement: {
    kind: "grows",
    held: held(100, "council_id", "stage in ('draft', 'open-for-stands', 'adopted')"),
  },
  statement_revision: grows,
  trace_end: grows,
  trace_link: { kind: "grows", held: held(20, "(from_kind, from_id)") },
  document: { kind: "grows", held: held(50, "statement_id") },
  document_file: { kind: "grows", held: held(30, "document_id") },
  stand: { kind: "grows", held: held(30, "(subject_id, holding_id)") },
  invitation: grows,
  signed_link: { kind: "grows", held: held(1_000, "subject_id", "revoked_at is null") },
  party_import: grows,
  composition_rollup: grows,
  party_rollup: grows,
  plan_rollup: grows,
  statement_rollup: grows,
  stand_rollup: grows,
  audit_entry: grows,
  audit_check: grows,
  form_token: grows,
  letter: grows,
  "identity.account": grows,
  "identity.session": grows,
  "identity.session_mandate": grows,
  "identity.known_device": grows,
  "identity.sign_in_link": grows,
  "identity.recovery_code": grows,
  "identity.rate_limit": grows,
};
