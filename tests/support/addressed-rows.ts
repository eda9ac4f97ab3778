import { randomUUID } from "node:crypto";
import type postgres from "postgres";

/** Rows of the example that the parameters of addresses name: drafts and what is open first, so that forms are there. */
const rows: Record<string, string> = {
  plan: "select id from plan where council_id = 'skaraborg' order by stage = 'draft' desc, id limit 1",
  area: "select a.id from priority_area a join plan p on p.id = a.plan_id where p.council_id = 'skaraborg' order by p.stage = 'draft' desc, a.id limit 1",
  goal: "select a.id from goal a join plan p on p.id = a.plan_id where p.council_id = 'skaraborg' order by p.stage = 'draft' desc, a.id limit 1",
  measure:
    "select a.id from measure a join plan p on p.id = a.plan_id where p.council_id = 'skaraborg' order by p.stage = 'draft' desc, a.id limit 1",
  number:
    "select a.number from measure a join plan p on p.id = a.plan_id where p.council_id = 'skaraborg' and p.stage = 'adopted' order by a.id limit 1",
  year: "select extract(year from period_from)::int as year from plan where council_id = 'skaraborg' and stage = 'adopted' order by period_from limit 1",
  seat: "select id from seat where council_id = 'skaraborg' order by id limit 1",
  holding: "select id from seat_holding where council_id = 'skaraborg' order by id desc limit 1",
  representation: "select id from representation where council_id = 'skaraborg' order by id desc limit 1",
  organisation:
    "select organisation_id as id from seat_holding where council_id = 'skaraborg' order by id limit 1",
  person: "select id from person where council_id = 'skaraborg' order by id limit 1",
  id: "select id from statement where council_id = 'skaraborg' order by stage = 'open-for-stands' desc, id limit 1",
  document: `select d.id from document d join statement s on s.council_id = d.council_id and s.id = d.statement_id
    where d.council_id = 'skaraborg' and d.stage = 'published' and s.number_seq = 1 order by d.id limit 1`,
  question:
    "select id from question where council_id = 'skaraborg' order by stage = 'asked' desc, id limit 1",
  // The key of the first link that `addFormRows` makes
  token: "select 'skaraborg-1'",
  account: "select id from identity.account order by id limit 1",
};

/**
 * An address as the routes write it, with Skaraborg for its council and a row of `over` or of the example for each other
 * parameter.
 */
export async function addressWithRows(
  root: postgres.Sql,
  address: string,
  over: Readonly<Record<string, string>> = {},
): Promise<string> {
  let at = address.replace(":council", "skaraborg");
  for (const [whole, name = ""] of at.matchAll(/:(\w+)/g)) {
    const query = over[name] ?? rows[name];
    const [row] = query ? await root.unsafe<Record<string, string>[]>(query) : [];
    at = at.replace(whole, String(Object.values(row ?? {})[0] ?? randomUUID()));
  }
  return at;
}
