import { beforeAll, describe, expect, it } from "vitest";
import { done } from "~/kernel/outcome";
import { retryLetters } from "~/platform/mail/outbox.server";
import { queueLetter } from "~/platform/mail/queue-letter.server";
import { operatorAuthority, recordAct } from "../../../tests/support/audited-acts";
import { councilAuthority } from "../../../tests/support/authorities";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { auditEntries } from "./audit-entries.server";
import { readAuditSearch } from "./audit-search";
import { operationPage } from "./operation-page.server";
import { waitingLetters } from "./waiting-letters.server";

const scratch = scratchDatabase();
const record = (council: string, ...act: Parameters<typeof recordAct>[2]) =>
  recordAct(scratch.platform, council, act);

const operator = () => operatorAuthority<"council:operate" | "audit:search">(scratch.platform);

const find = async (query: string) => {
  const found = await auditEntries(operator(), readAuditSearch(new URLSearchParams(query)).search);
  return found.lines.map(({ council, seq }) => `${council} ${seq}`).sort();
};

beforeAll(async () => {
  await record("skaraborg", "parties.seatAdded", "Ny plats");
  await record("skaraborg", "plans.adopted", "Plan 100 %", "Bo Prov");
  await record("skaraborg", "plans.adopted", "Plan 2026");
  await record("boras", "plans.adopted", "Plan 2026");
});

describe("the search of the trail", () => {
  it("narrows by council, act, person, subject and day, and takes signs as they are", async () => {
    expect(await find("")).toHaveLength(4);
    expect(await find("council=boras")).toEqual(["boras 1"]);
    expect(await find("act=plans.&council=skaraborg")).toEqual(["skaraborg 2", "skaraborg 3"]);
    expect(await find("actor=bo prov")).toEqual(["skaraborg 2"]);
    expect(await find("subject=100 %25")).toEqual(["skaraborg 2"]);
    expect(await find("subject=100 _")).toEqual([]);
    expect(await find("from=2026-11-23&to=2026-11-23")).toHaveLength(4);
    expect(await find("to=2026-11-22")).toEqual([]);
    expect(await find("from=2026-11-24")).toEqual([]);
  });

  it("counts days as they are in Sweden", async () => {
    await scratch.root`update audit_entry set at = '2026-11-22T23:30:00Z' where council_id = 'boras'`;
    expect(await find("council=boras&from=2026-11-23&to=2026-11-23")).toEqual(["boras 1"]);
    await scratch.root`update audit_entry set at = '2026-11-23T09:00:00Z' where council_id = 'boras'`;
  });

  it("tells which day could not be read, and takes any page number", () => {
    const read = readAuditSearch(new URLSearchParams("from=i går&to=2026-02-30&sida=-4"));
    expect(read.wrong).toEqual(["from", "to"]);
    expect(read.search).toMatchObject({ page: 1, from: null });
  });
});

describe("the operator's overview", () => {
  it("counts councils and letters, shows no letter's content, and lets failed ones go again", async () => {
    await councilAuthority(scratch.platform, "skaraborg").act(null, async (work) => {
      const values = { party: "Part A", measures: "1.1 Hemlig åtgärd" };
      await queueLetter(work, {
        to: "a@provadress.se",
        language: "sv",
        template: "handOver",
        values,
        path: "/",
      });
      return done();
    });
    await scratch.root`update letter set attempts = 10, last_error = 'nej'`;
    expect(await operationPage(operator())).toMatchObject({ waiting: 1, failed: 1 });
    const { councils } = await operationPage(operator());
    const folders = scratch.platform.tenants.all.map(({ id }) => id);
    expect(councils.map(({ id }) => id).sort()).toEqual(folders.sort());
    const waiting = await waitingLetters(operator());
    expect(waiting).toMatchObject([{ to: "a@provadress.se", given: true, error: "nej" }]);
    expect(JSON.stringify(waiting)).not.toContain("Hemlig");
    expect(await retryLetters(operator(), "t1")).toBe(1);
    expect((await waitingLetters(operator()))[0]).toMatchObject({ attempts: 0, given: false });
    const trail = async () => {
      const query = new URLSearchParams("council=_platform&act=operator.");
      return (await auditEntries(operator(), readAuditSearch(query).search)).lines;
    };
    expect(await trail()).toMatchObject([
      { act: "operator.lettersRetried", actor: "Ola Operatör", after: '{"count": 1}' },
    ]);
    await scratch.root`update letter set last_error = null`;
    expect(await retryLetters(operator(), "t2")).toBe(0);
    expect(await trail()).toHaveLength(1);
  });
});
