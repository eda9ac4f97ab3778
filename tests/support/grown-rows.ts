import type postgres from "postgres";

/** Columns that a copy has of its own, as SQL over the copied row `t` and the copy's number `n`. */
type Own = Record<string, string>;

interface Copied {
  /** Which rows are copied, each so many times. */
  of: string;
  own: Own;
}

const id: Own = { id: "md5(t.id::text || n)::uuid" };
const inForce = "(select id from plan where council_id = 'skaraborg' and stage = 'adopted' limit 1)";
const aMeasure = `(select id from measure where plan_id = ${inForce} order by number limit 1)`;
const aStatement =
  "(select id from statement where council_id = 'skaraborg' and stage = 'published' order by number_seq limit 1)";
const aPutAway =
  "(select id from statement where council_id = 'skaraborg' and stage = 'withdrawn-draft' order by id limit 1)";
const dayBefore = (column: string): Own => ({ [column]: `t.${column} - n` });
const minuteBefore = (column: string): Own => ({ [column]: `t.${column} - n * interval '1 minute'` });
/** As long as people's own texts may be, so that rows within one row are seen by their bytes. */
const long = "repeat('Lång text. ', 180)";
const own = "t.council_id = 'skaraborg'";

/** Rows of each table that grows, which are copied until there are more than may be read at once. */
const copied: Record<string, Copied> = {
  status_report: {
    of: `t.measure_id = ${aMeasure} limit 1`,
    own: { ...id, ...minuteBefore("reported_at"), note: long },
  },
  hand_over: {
    of: `${own} limit 1`,
    own: { ...id, measure_id: aMeasure, reason: long, ...minuteBefore("recorded_at") },
  },
  statement: {
    of: `t.id in (${aStatement}, ${aPutAway})`,
    own: { ...id, number_seq: "case when t.number_seq is null then null else 10000 + n end" },
  },
  statement_revision: { of: `${own} limit 1`, own: { ...id, statement_id: aStatement, no: "100 + n" } },
  stand: {
    of: `t.subject_id = ${aStatement} limit 1`,
    own: {
      ...id,
      subject_id: "md5(t.subject_id::text || n)::uuid",
      statement_id: "md5(t.subject_id::text || n)::uuid",
    },
  },
  trace_end: { of: `${own} and kind = 'statement' limit 1`, own: id },
  trace_link: { of: `${own} limit 1`, own: { ...id, from_id: "md5(t.from_id::text || n)::uuid" } },
  document: {
    of: `${own} and stage = 'published' limit 1`,
    own: { ...id, statement_id: "md5(t.statement_id::text || n)::uuid" },
  },
  document_file: {
    of: `${own} and document_id = (select id from document where council_id = 'skaraborg' and stage = 'published' limit 1) limit 1`,
    own: { document_id: "md5(t.document_id::text || n)::uuid" },
  },
  question: { of: `${own} and stage = 'closed' limit 1`, own: { ...id, title: long } },
  question_answer: {
    of: `${own} and handed_in_at is not null limit 1`,
    own: { ...id, question_id: "md5(t.question_id::text || n)::uuid" },
  },
  invitation: { of: `${own} limit 1`, own: { ...id, token_hash: "'grown' || n" } },
  composition_rollup: { of: `${own} limit 1`, own: dayBefore("from_day") },
  party_rollup: { of: `${own} limit 1`, own: dayBefore("from_day") },
  plan_rollup: { of: `t.plan_id = ${inForce} limit 1`, own: dayBefore("day") },
  statement_rollup: { of: `${own} limit 1`, own: dayBefore("day") },
  stand_rollup: { of: `${own} limit 1`, own: dayBefore("day") },
  audit_entry: {
    of: `${own} and seq = 1`,
    own: { seq: "(select max(seq) from audit_entry where council_id = 'skaraborg') + n" },
  },
  "identity.account": { of: "true limit 1", own: { ...id, email: "'konto' || n || '@grown.example'" } },
};

/** Columns whose values no two rows may share are the copies' own; the rest is as the row that is copied. */
async function copy(sql: postgres.TransactionSql, table: string, { of, own }: Copied, times: number) {
  const fields = Object.entries(own).map(([column, value]) => `'${column}', ${value}`);
  const [schema, name] = table.includes(".") ? table.split(".") : ["public", table];
  const { count } = await sql.unsafe(`
    insert into "${schema}"."${name}" select made.* from (select * from "${schema}"."${name}" t where ${of}) t,
      generate_series(1, ${times}) n,
      jsonb_populate_record(null::"${schema}"."${name}", to_jsonb(t) || jsonb_build_object(${fields.join(", ")})) made`);
  if (count < times) throw new Error(`${table} has no row to copy`);
}

/** What belongs to one account and grows, and what no example year has. */
const made = (account: string, times: number): string[] => {
  const many = `generate_series(1, ${times}) n`;
  return [
    `insert into identity.session (id, user_id, expires_at, device)
       select 'grown' || n, '${account}', now() + interval '1 day', 'Webbläsare ' || n from ${many}`,
    `insert into identity.session_mandate select 'grown' || n, 'skaraborg', gen_random_uuid() from ${many}`,
    `insert into identity.known_device select '${account}', 'grown' || n, now(), now() from ${many}`,
    `insert into identity.sign_in_link (token_hash, account_id, purpose, expires_at)
       select 'grown' || n, '${account}', 'sign-in', now() from ${many}`,
    `insert into identity.recovery_code (account_id, code_hash) select '${account}', 'grown' || n from ${many}`,
    `insert into identity.rate_limit select 'grown' || n, now(), 1 from ${many}`,
    `insert into audit_check (id, day, asked_at, finished_at, results)
       select gen_random_uuid(), date '2020-01-01' - n, now(), now(), '[]' from ${many}`,
    `insert into signed_link (council_id, id, token_hash, purpose, subject_kind, subject_id, representation_id, made_by,
                              made_at, expires_at)
       select 'skaraborg', gen_random_uuid(), 'grown' || n, 'stand', 'statement', gen_random_uuid(), r.id, 'A', now(),
              now() + interval '1 day'
       from (select id from representation where council_id = 'skaraborg' limit 1) r, ${many}`,
    `insert into form_token (council_id, token, act) select 'skaraborg', 'grown' || n, '' from ${many}`,
    `insert into letter (id, council_id, to_address, language, subject, text, html, last_error)
       select gen_random_uuid(), 'skaraborg', 'a@example.org', 'sv', 's', 't', 'h', 'x' from ${many}`,
    `insert into party_import (council_id, id, file_name, rows, read_at)
       select 'skaraborg', gen_random_uuid(), 'parter.csv', '{"sheet": [["Organisation"]], "fingerprint": ""}', now() from ${many}`,
  ];
};

/** Tables that the rows below are made for. */
export const grownTables: readonly string[] = [
  ...Object.keys(copied),
  ...made("", 1).map((insert) => /insert into (\S+)/.exec(insert)?.[1] ?? ""),
];

/** Grows each table that grows by so many rows of Skaraborg or of an account. Past triggers and references, as superuser. */
export async function growRows(root: postgres.Sql, account: string, times: number): Promise<void> {
  await root.begin(async (sql) => {
    await sql`set local session_replication_role = replica`;
    for (const [table, rows] of Object.entries(copied)) await copy(sql, table, rows, times);
    for (const insert of made(account, times)) await sql.unsafe(insert);
    await sql`
      update audit_head set seq = (select max(seq) from audit_entry e where e.council_id = audit_head.council_id)`;
  });
  await root`analyze`;
}
