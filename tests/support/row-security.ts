import type postgres from "postgres";
import type { CatalogPolicy } from "./catalog";

/** The council that looks, in every crossing; all others are foreign. */
export const own = "skaraborg";

/** Rows of an audience's transaction within a council, as SQL over the bare table: written by hand, apart from the policies. */
interface Expectation {
  /** Rows that the council itself may reach. */
  council?: string;
  /** Rows that the public may see, within the council of the address. */
  public?: string;
  /** Rows that the region may see, of all councils. */
  region?: string;
  /** Rows that the session module may reach. */
  session?: string;
}

const mine = `council_id = '${own}'`;
const adopted = (table: string) =>
  `exists (select 1 from plan p where p.council_id = ${table}.council_id and p.id = ${table}.plan_id and p.stage <> 'draft')`;
const ofAdopted = (table: string) =>
  `exists (select 1 from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id
   where m.council_id = ${table}.council_id and m.id = ${table}.measure_id and p.stage <> 'draft')`;
const ofPublished =
  "exists (select 1 from statement s where s.council_id = stand.council_id and s.id = stand.statement_id and s.stage = 'published')";
const shown =
  "exists (select 1 from person p where p.council_id = representation.council_id and p.id = representation.person_id and p.shown_in_public)";
const platform = "council_id = '_platform'";
const regions = "council_id = '_region'";

const published = (condition: string): Expectation => ({
  council: mine,
  public: `${mine} and ${condition}`,
  region: condition,
});

/**
 * What each audience shall reach of each table with row security. A table that is missing here fails the test. The
 * owner of the tables reaches nothing outside a trigger.
 */
export const expectations: Record<string, Expectation> = {
  seat: published("true"),
  seat_holding: published("true"),
  person: { council: mine, public: `${mine} and shown_in_public` },
  representation: { council: mine, public: `${mine} and ${shown}` },
  invitation: { council: mine },
  signed_link: { council: mine },
  party_import: { council: mine },
  organisation: { council: `registered_by = '${own}'`, public: "true", region: "true" },
  organisation_name: {
    council: `exists (select 1 from organisation o where o.id = organisation_id and o.registered_by = '${own}')`,
    public: "true",
    region: "true",
  },
  plan: published("stage <> 'draft'"),
  priority_area: published(adopted("priority_area")),
  goal: published(adopted("goal")),
  measure: published(adopted("measure")),
  measure_contributor: published(ofAdopted("measure_contributor")),
  plan_version: published(adopted("plan_version")),
  part_version: { council: mine, public: `${mine} and ${adopted("part_version")}` },
  lineage_step: { council: mine },
  status_report: published(ofAdopted("status_report")),
  hand_over: published(ofAdopted("hand_over")),
  statement: published("stage = 'published'"),
  statement_revision: { council: mine },
  stand: published(ofPublished),
  trace_end: { council: mine },
  trace_link: {
    council: mine,
    public: `${mine} and exists (select 1 from statement s where s.council_id = trace_link.council_id
      and s.id = trace_link.from_id and s.stage = 'published') and exists (select 1 from priority_area a join plan p
      on p.council_id = a.council_id and p.id = a.plan_id where a.council_id = trace_link.council_id
      and a.lineage_id = trace_link.to_id and p.stage <> 'draft')`,
  },
  document: { council: mine, public: `${mine} and stage = 'published'` },
  document_file: {
    council: mine,
    public: `${mine} and exists (select 1 from document d where d.council_id = document_file.council_id
      and d.id = document_file.document_id and d.stage = 'published' and d.file_no = document_file.no)`,
  },
  composition_rollup: { council: mine, public: "true", region: "true" },
  plan_rollup: { council: mine, public: "true", region: "true" },
  statement_rollup: { council: mine, public: "true", region: "true" },
  party_rollup: { council: mine, region: "true" },
  stand_rollup: { council: mine, region: ofPublished.replaceAll("stand.", "stand_rollup.") },
  public_version: { council: mine, public: "true", region: "true" },
  audit_entry: { council: mine, region: regions, session: platform },
  audit_head: { council: mine, region: regions, session: platform },
  form_token: { council: mine, region: regions, session: platform },
  question: { council: `${mine} and stage <> 'draft'`, region: "true" },
  question_answer: { council: mine, region: "handed_in_at is not null" },
  number_sequence: { council: mine },
  letter: { council: mine, session: "council_id is null" },
};

/** Tables of which a council reads every row although it writes only its own: the shared registry. */
const readByAll = new Set(["organisation", "organisation_name"]);

export type Audience = keyof Expectation;

export const audienceOf = (policy: CatalogPolicy) => policy.role.replace("samsyn_", "") as Audience;

/** The rows that a policy shall reach, as SQL. */
export function expectedRows(policy: CatalogPolicy): string {
  const audience = audienceOf(policy);
  if (policy.command === "SELECT" && audience === "council" && readByAll.has(policy.table)) return "true";
  return expectations[policy.table]?.[audience] ?? "false";
}

/** Where whose a row is does not stand in `council_id`. */
const ownerColumns: Record<string, string> = {
  organisation: "registered_by",
  organisation_name: "organisation_id",
};

/** A constant that an update may set without reading any column, so that only the update's own policy decides. */
async function constantFor(root: postgres.Sql, policy: CatalogPolicy): Promise<string> {
  const [column] = await root<{ name: string; type: string }[]>`
    select a.attname as name, format_type(a.atttypid, a.atttypmod) as type from pg_attribute a
    where a.attrelid = ${policy.table}::regclass and a.attnum > 0 and not a.attisdropped
      and has_column_privilege(${policy.role}, a.attrelid, a.attnum, 'UPDATE')
      and format_type(a.atttypid, a.atttypmod) ~ '^(integer|timestamp|jsonb|bigint|text)'
      and a.attname not in ('council_id', 'registered_by', 'organisation_id', 'seq', 'token', 'series', 'year')
    order by (format_type(a.atttypid, a.atttypmod) = 'integer') desc, a.attnum limit 1`;
  if (!column) throw new Error(`${policy.role} may update no column of ${policy.table}`);
  const value = column.type.startsWith("timestamp")
    ? "now()"
    : column.type === "text"
      ? "'x'"
      : column.type === "jsonb"
        ? "'{}'"
        : "1";
  return `"${column.name}" = ${value}`;
}

const takenBack = Symbol("taken back");

/** What a policy answers: a number of rows reached, "refused" for a row-security refusal, or another error's text. */
type Answer = number | string;

/** Runs a statement as the policy's role within the own council, and takes it back. */
async function tryOut(root: postgres.Sql, { role }: CatalogPolicy, statement: Statement): Promise<Answer> {
  let result: Answer = "nothing tried";
  try {
    await root.begin(async (sql) => {
      await sql.unsafe(`set local role ${role}`);
      await sql`select set_config('app.council', ${own}, true)`;
      const rows = await sql.unsafe(statement.text, statement.values ?? []);
      result = statement.counts ? Number(rows[0]?.rows) : rows.count;
      throw takenBack;
    });
  } catch (error) {
    if (error === takenBack) return result;
    const refused =
      (error as { code?: string }).code === "42501" && /row-level security/.test((error as Error).message);
    return refused ? "refused" : (error as Error).message;
  }
  return result;
}

interface Statement {
  text: string;
  values?: never[];
  /** The rows are counted by the statement itself. */
  counts?: boolean;
}

/** Hands the rows that an update reaches to another council. */
async function moveAway(root: postgres.Sql, { table }: CatalogPolicy): Promise<Statement> {
  const owner = ownerColumns[table] ?? "council_id";
  const [other] =
    owner === "organisation_id"
      ? await root`select id from organisation where registered_by <> ${own} limit 1`
      : [{ id: "boras" }];
  return { text: `update ${table} set ${owner} = '${other?.id}'` };
}

/** Copies a row that the role shall not reach. */
async function copyForeign(root: postgres.Sql, policy: CatalogPolicy): Promise<Statement> {
  const { table } = policy;
  const reached = expectedRows(policy).replaceAll(`${table}.`, "t.");
  const [found] = await root.unsafe(
    `select to_jsonb(t) as row from ${table} t where not coalesce((${reached}), false) limit 1`,
  );
  if (!found) throw new Error(`no foreign row of ${table} to try with`);
  const text = `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`;
  return { text, values: [found.row as never] };
}

/**
 * Tries what the policy governs: to see or delete everything, to add a row of another council; and for an update to
 * reach everything, and to move what it reaches to another council.
 */
export async function attempt(root: postgres.Sql, policy: CatalogPolicy): Promise<Answer[]> {
  const { table, command } = policy;
  const tried: Statement[] = [];
  if (command === "SELECT") tried.push({ text: `select count(*) as rows from ${table}`, counts: true });
  if (command === "INSERT") tried.push(await copyForeign(root, policy));
  if (command === "DELETE" || command === "ALL") tried.push({ text: `delete from ${table}` });
  if (command === "UPDATE") {
    tried.push({ text: `update ${table} set ${await constantFor(root, policy)}` });
    tried.push(await moveAway(root, policy));
  }
  const answers: Answer[] = [];
  for (const statement of tried) answers.push(await tryOut(root, policy, statement));
  return answers;
}

/** What `attempt` shall answer, counted by the superuser past row security. */
export async function expectedAnswer(root: postgres.Sql, policy: CatalogPolicy): Promise<Answer[]> {
  if (policy.command === "INSERT") return ["refused"];
  const reached = await reachedRows(root, policy);
  if (policy.command !== "UPDATE") return [reached];
  return [reached, reached === 0 ? 0 : "refused"];
}

/** How many rows the policy shall reach. */
export async function reachedRows(root: postgres.Sql, policy: CatalogPolicy): Promise<number> {
  const [found] = await root.unsafe(
    `select count(*) as rows from ${policy.table} where ${expectedRows(policy)}`,
  );
  return Number(found?.rows);
}

/**
 * Takes away what would hide a hole behind another error: foreign keys, triggers, and that a role may not write the
 * column that says whose a row is. Only ever in a scratch database.
 */
export async function bareConstraints(root: postgres.Sql): Promise<void> {
  const keys = await root<{ table: string; name: string }[]>`
    select conrelid::regclass::text as "table", conname as name from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`;
  for (const { table, name } of keys) await root.unsafe(`alter table ${table} drop constraint "${name}"`);
  for (const table of Object.keys(expectations))
    await root.unsafe(`alter table ${table} disable trigger user`);
  const updates = await root<{ table: string; role: string }[]>`
    select tablename as "table", roles[1]::text as role from pg_policies
    where schemaname = 'public' and cmd = 'UPDATE'`;
  for (const { table, role } of updates)
    await root.unsafe(`grant update (${ownerColumns[table] ?? "council_id"}) on ${table} to ${role}`);
}
