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
  status_report: published(ofAdopted("status_report")),
  hand_over: published(ofAdopted("hand_over")),
  statement: published("stage = 'published'"),
  statement_revision: { council: mine },
  stand: published(ofPublished),
  composition_rollup: { council: mine, public: "true", region: "true" },
  plan_rollup: { council: mine, public: "true", region: "true" },
  statement_rollup: { council: mine, public: "true", region: "true" },
  party_rollup: { council: mine, region: "true" },
  stand_rollup: { council: mine, region: ofPublished.replaceAll("stand.", "stand_rollup.") },
  public_version: { council: mine, public: "true", region: "true" },
  audit_entry: { council: mine, session: platform },
  audit_head: { council: mine, session: platform },
  form_token: { council: mine, session: platform },
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

/**
 * Tries, as the policy's role within the own council, what the policy governs, and takes it back.
 * Answers the number of rows reached, or "refused" for a row-security refusal, or another error's text.
 */
export async function attempt(root: postgres.Sql, policy: CatalogPolicy): Promise<number | string> {
  const { table, role, command } = policy;
  const foreign = `not coalesce((${expectedRows(policy)}), false)`;
  const constant = command === "UPDATE" ? await constantFor(root, policy) : "";
  let result: number | string = "nothing tried";
  try {
    await root.begin(async (sql) => {
      const [row] =
        command === "INSERT"
          ? await sql.unsafe(
              `select to_jsonb(t) as row from ${table} t where ${foreign.replaceAll(`${table}.`, "t.")} limit 1`,
            )
          : [];
      await sql.unsafe(`set local role ${role}`);
      await sql`select set_config('app.council', ${own}, true)`;
      if (command === "SELECT") {
        result = Number((await sql.unsafe(`select count(*) as rows from ${table}`))[0]?.rows);
      } else if (command === "INSERT") {
        if (!row) throw new Error(`no foreign row of ${table} to try with`);
        result = (
          await sql.unsafe(
            `insert into ${table} select * from jsonb_populate_record(null::${table}, $1::jsonb)`,
            [row.row],
          )
        ).count;
      } else if (command === "UPDATE") {
        result = (await sql.unsafe(`update ${table} set ${constant}`)).count;
      } else {
        result = (await sql.unsafe(`delete from ${table}`)).count;
      }
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

/** What `attempt` shall answer, counted by the superuser past row security. */
export async function expectedAnswer(root: postgres.Sql, policy: CatalogPolicy): Promise<number | string> {
  if (policy.command === "INSERT") return "refused";
  const [found] = await root.unsafe(
    `select count(*) as rows from ${policy.table} where ${expectedRows(policy)}`,
  );
  return Number(found?.rows);
}

/** Takes away what would hide a hole behind another error: foreign keys and triggers. Only ever in a scratch database. */
export async function bareConstraints(root: postgres.Sql): Promise<void> {
  const keys = await root<{ table: string; name: string }[]>`
    select conrelid::regclass::text as "table", conname as name from pg_constraint
    where contype = 'f' and connamespace = 'public'::regnamespace`;
  for (const { table, name } of keys) await root.unsafe(`alter table ${table} drop constraint "${name}"`);
  for (const table of Object.keys(expectations))
    await root.unsafe(`alter table ${table} disable trigger user`);
}
