import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");

/** Whoever holds the program's login, in a council's role, with statements that the program never sends. */
async function asCouncil(work: (sql: postgres.TransactionSql<{ bigint: number }>) => Promise<unknown>) {
  await scratch.platform.database.login.begin(async (sql) => {
    await sql`select set_config('role', 'samsyn_council', true), set_config('app.council', 'skaraborg', true)`;
    await work(sql);
  });
}

const adoptedMeasure = (sql: Pick<postgres.Sql, "unsafe">) =>
  sql.unsafe<{ id: string; title: string }[]>(`
    select m.id, m.title from measure m join plan p on p.council_id = m.council_id and p.id = m.plan_id
    where m.council_id = 'skaraborg' and p.stage = 'adopted' order by m.number limit 1`);

describe("statements of one's own in a council's role", () => {
  it("can't stand a temporary table in for the one that a rule reads", async () => {
    const [before] = await adoptedMeasure(scratch.root);
    const rewritten = asCouncil(async (sql) => {
      await sql`create temp table plan as select council_id, id, 'draft'::text as stage from public.plan`;
      await sql`update public.measure set title = 'Omskriven' where id = ${before?.id ?? ""}`;
    });
    await expect(rewritten).rejects.toThrow("its text is immutable");
    const emptied = asCouncil(async (sql) => {
      await sql`create temp table measure as select council_id, id, plan_id from public.measure where false`;
      await sql`create temp table plan as select council_id, id, 'draft'::text as stage from public.plan`;
      await sql`delete from public.measure_contributor where measure_id in (
        select m.id from public.measure m join public.plan p on p.id = m.plan_id where p.stage = 'adopted')`;
    });
    await expect(emptied).rejects.toThrow("its text is immutable");
    expect(await adoptedMeasure(scratch.root)).toEqual([before]);
  });

  it("can't take a number that people quote once more", async () => {
    const [series] = await scratch.root<{ last: number; year: number }[]>`
      select last, year from number_sequence where council_id = 'skaraborg' and last > 0 limit 1`;
    for (const change of ["last = last - 1", "last = last", "last = 0", "year = year + 1, last = last + 1"]) {
      const back = asCouncil((sql) => sql.unsafe(`update number_sequence set ${change}`));
      await expect(back, change).rejects.toThrow("the series only goes on");
    }
    await asCouncil(
      (sql) => sql`update number_sequence set last = last + 1 where year = ${series?.year ?? 0}`,
    );
  });

  it("can't change what came of a form, nor whose it was", async () => {
    await asCouncil(async (sql) => {
      await sql`insert into form_token (council_id, token, act) values ('skaraborg', 'mine', 'me')`;
      await sql`update form_token set outcome = '{"value": 1}' where token = 'mine'`;
    });
    for (const change of [`outcome = '{"value": 2}'`, "outcome = null", "act = 'you'", "token = 'other'"]) {
      const changed = asCouncil((sql) => sql.unsafe(`update form_token set ${change} where token = 'mine'`));
      await expect(changed, change).rejects.toThrow("the form has its outcome");
    }
  });
});
