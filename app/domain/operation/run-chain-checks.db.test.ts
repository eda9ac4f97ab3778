import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { done } from "~/kernel/outcome";
import { systemAuthority } from "~/platform/access/system-authority.server";
import { appendAudit } from "~/platform/audit/append-audit.server";
import { operatorAuthority, recordAct } from "../../../tests/support/audited-acts";
import { councilAuthority } from "../../../tests/support/authorities";
import { chainReport } from "../../../tests/support/chain-report";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { testNow } from "../../../tests/support/test-clock";
import { askForChainCheck } from "./ask-for-chain-check.server";
import { takeCheck } from "./chain-check-store.server";
import { chainPage } from "./chain-page.server";
import { runChainChecks } from "./run-chain-checks.server";

const time = { at: new Date(testNow) };
const pass = (seconds: number) => {
  time.at = new Date(time.at.getTime() + seconds * 1_000);
};
const scratch = scratchDatabase({ now: () => time.at });

const operator = () => operatorAuthority<"audit:verify">(scratch.platform);
const page = () => chainPage(operator());
const ask = () => {
  pass(1);
  return askForChainCheck(operator(), randomUUID());
};
const run = (signal = new AbortController().signal) => runChainChecks(scratch.platform, signal);
/** Asks to stop as soon as the check has been taken. */
const askedOnceBegun = () => {
  let looks = 0;
  return {
    get aborted() {
      looks += 1;
      return looks > 1;
    },
  } as AbortSignal;
};
/** What a process does that dies straight after it has taken the check. */
const takeAndDie = async () => {
  const taken = await systemAuthority(scratch.platform, "test").act(null, async (work) =>
    done(await takeCheck(work)),
  );
  return taken.ok ? taken.value : null;
};
const checks = () => scratch.root`select day, finished_at from audit_check order by asked_at`;

beforeAll(() => recordAct(scratch.platform, "skaraborg", ["plans.adopted", "Plan 2026"]));

describe("the check of the chains", () => {
  it("has not been made at first, and is made by nobody who only looks", async () => {
    expect(await page()).toEqual({ underWay: null, last: null });
    expect(await checks()).toHaveLength(0);
  });

  it("is made once a day, however many processes there are", async () => {
    await Promise.all([run(), run(), run()]);
    await run();
    expect(await checks()).toHaveLength(1);
    const { underWay, last } = await page();
    expect(underWay).toBeNull();
    expect(last?.finishedAt).toBe(time.at.toISOString());
    expect(last?.reports).toContainEqual({ scope: "skaraborg", entries: 1, fault: null });
    expect(last?.reports?.map(({ scope }) => scope)).toEqual(expect.arrayContaining(["_platform", "boras"]));
    pass(86_400);
    await run();
    expect(await checks()).toHaveLength(2);
  });

  it("is made when an operator asks, once for those who ask meanwhile, and says who asked", async () => {
    await Promise.all([ask(), ask()]);
    await ask();
    expect(await checks()).toHaveLength(3);
    expect((await page()).underWay).toMatchObject({ running: false });
    await run();
    expect((await page()).underWay).toBeNull();
    const noted = await scratch.root`
      select actor_name from audit_entry where act = 'operator.chainCheckAsked'`;
    expect([...noted]).toEqual([{ actor_name: "Ola Operatör" }]);
  });

  it("shows how far it has come, and goes on from nothing when its process has died", async () => {
    await ask();
    await takeAndDie();
    expect((await page()).underWay).toMatchObject({ running: true, entries: 0, expected: 3 });
    await run();
    expect((await page()).underWay, "its process is not silent yet").not.toBeNull();
    pass(61);
    await run();
    const { underWay, last } = await page();
    expect(underWay).toBeNull();
    expect(last?.finishedAt).toBe(time.at.toISOString());
  });

  it("is given up when each process that runs it dies, and the next one is made", async () => {
    await ask();
    for (const _start of [1, 2, 3]) {
      expect(await takeAndDie()).not.toBeNull();
      pass(61);
    }
    await run();
    expect(await page()).toEqual({ underWay: null, last: { finishedAt: expect.anything(), reports: null } });
    await ask();
    await run();
    expect((await page()).last?.reports).not.toBeNull();
  });

  it("is given back by a process that is asked to stop, and begun at once by another", async () => {
    await ask();
    await run(AbortSignal.abort());
    expect((await page()).underWay).toMatchObject({ running: false });
    await run(askedOnceBegun());
    expect((await page()).underWay).toMatchObject({ running: false });
    await run();
    expect((await page()).underWay).toBeNull();
  });

  it("leaves what an earlier process finds when another has begun anew", async () => {
    await ask();
    const dead = await takeAndDie();
    pass(61);
    const alive = await takeAndDie();
    expect(alive?.id).toBe(dead?.id);
    expect(alive?.worker).not.toBe(dead?.worker);
    pass(61);
    await run();
    expect((await page()).last?.reports).not.toBeNull();
  });

  it("tells of a fault, and holds again when it is put right", async () => {
    const set = (name: string) =>
      scratch.root`update audit_entry set actor_name = ${name} where council_id = 'skaraborg' and seq = 1`;
    await set("Någon Annan");
    await ask();
    await run();
    const faults = (await page()).last?.reports?.filter(({ fault }) => fault);
    expect(faults).toEqual([{ scope: "skaraborg", entries: 1, fault: { seq: 1, kind: "altered" } }]);
    await set("Anna Exempel");
  });
});

describe("a chain of many batches", () => {
  const drafts = Array.from({ length: 2_500 }, (_, place) => ({
    act: "test.done",
    subjectKind: "test",
    subjectId: String(place),
    subjectName: "Ett prov",
  }));
  const check = () => chainReport(scratch.platform, "boras");

  beforeAll(async () => {
    await councilAuthority(scratch.platform, "boras").act(null, async (work) => {
      await appendAudit(work, ...drafts);
      return done();
    });
  });

  it("holds, and is told of as it is followed", async () => {
    expect(await check()).toEqual({ scope: "boras", entries: 2_500, fault: null });
  });

  it.each([1, 999, 1_000, 1_001, 2_000, 2_001, 2_500])(
    "shows that entry %i is altered, wherever the batch ends",
    async (seq) => {
      const set = (id: string) =>
        scratch.root`update audit_entry set subject_id = ${id} where council_id = 'boras' and seq = ${seq}`;
      await set("x");
      expect(await check()).toEqual({ scope: "boras", entries: 2_500, fault: { seq, kind: "altered" } });
      await set(String(seq - 1));
      expect((await check()).fault).toBeNull();
    },
  );

  it.each([0, -5])("shows that an entry was put before the first, as number %i", async (seq) => {
    await scratch.root.begin(async (sql) => {
      await sql`set local session_replication_role = replica`;
      await sql`insert into audit_entry select * from jsonb_populate_record(null::audit_entry,
        (select to_jsonb(e) || jsonb_build_object('seq', ${seq}::int) from audit_entry e
         where council_id = 'boras' and seq = 1))`;
    });
    expect((await check()).fault).toEqual({ seq, kind: "extra" });
    await scratch.root`delete from audit_entry where council_id = 'boras' and seq = ${seq}`;
  });
});
