import fc from "fast-check";
import type postgres from "postgres";
import { describe, expect, it } from "vitest";
import { appointRepresentative } from "~/domain/parties/mandates/appoint-representative.server";
import { correctMandate } from "~/domain/parties/mandates/correct-mandate.server";
import { endMandate } from "~/domain/parties/mandates/end-mandate.server";
import { removeMandate } from "~/domain/parties/mandates/remove-mandate.server";
import { changeHolder } from "~/domain/parties/seats/change-holder.server";
import { correctHolding } from "~/domain/parties/seats/correct-holding.server";
import { correctSeat } from "~/domain/parties/seats/correct-seat.server";
import { endHolding } from "~/domain/parties/seats/end-holding.server";
import { holdingPage } from "~/domain/parties/seats/holding-page.server";
import { seatPage } from "~/domain/parties/seats/seat-page.server";
import { fixedClock } from "~/kernel/clock";
import { localDate } from "~/kernel/local-date";
import type { Outcome } from "~/kernel/outcome";
import { councilAuthority } from "../../../../tests/support/authorities";
import { insertCouncil } from "../../../../tests/support/council-in-rows";
import { freshToken, valueIn } from "../../../../tests/support/outcomes";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../../tests/support/seated-parties";
import { insertStandBy, insertStatement } from "../../../../tests/support/spoken-stand";
import { waitingForLocks } from "../../../../tests/support/waiting-for-locks";
import { arbitrarySheet, sheetHeaders } from "./arbitrary-sheet";
import { commitImport } from "./commit-import.server";
import { importPage } from "./import-page.server";
import { prepareImport } from "./prepare-import.server";

const scratch = scratchDatabase(fixedClock("2026-01-15T09:00:00Z"));
const importer = (council = "skaraborg") => councilAuthority<"party:import">(scratch.platform, council);
const editor = () => councilAuthority<"party:edit">(scratch.platform, "skaraborg");
const keeper = () => councilAuthority<"person:edit">(scratch.platform, "skaraborg");
const headers = ["Part", "Perspektiv", "Till och med"];

let parties = 0;
async function aParty(): Promise<SeatedParty & { readonly name: string }> {
  parties += 1;
  const name = `Part nummer ${parties}`;
  return {
    name,
    ...(await seatParty(scratch.root, "skaraborg", { name, email: `p${parties}@example.org` })),
  };
}

/** A sheet that says that a party leaves, as it was seen in its preview. */
async function leaving(name: string, lastDay = "2026-12-31") {
  const sheet = [headers, [name, "", lastDay]];
  const id = valueIn(await prepareImport(importer(), freshToken(), { fileName: "parter.csv", sheet }));
  const { fingerprint } = valueIn(await importPage(importer(), id));
  return { id, seen: fingerprint };
}

const commit = (sheet: { id: string; seen: string }) => commitImport(importer(), freshToken(), sheet);
const previewOf = async (id: string, council?: string) =>
  valueIn(await importPage(importer(council), id)).preview;

const appointment = (holdingId: string) => {
  const days = { validFrom: localDate("2027-01-15"), validTo: null };
  const person = { name: "Anna Ek", email: null, phone: null };
  return { holdingId, person, kind: "substitute", appointedBy: null, ...days } as const;
};

/** How a party's time stands, and the ends of its mandates. */
async function timeOf({ holdingId }: SeatedParty) {
  const { validTo, mandates } = await holdingPage(editor(), holdingId);
  return { validTo, mandates: mandates.map((mandate) => mandate.validTo) };
}

/** Mandates that lie outside their holding, anywhere. */
const outside = () => scratch.root`
  select r.id from representation r join seat_holding h on h.council_id = r.council_id and h.id = r.holding_id
  where not daterange(h.valid_from, h.valid_to) @> daterange(r.valid_from, r.valid_to)`;

const waiting = (count: number) => waitingForLocks(scratch.root, count);

/** Runs what comes to wait for another's transaction, which then ends. */
async function during<T>(begun: (sql: postgres.Sql) => Promise<unknown>, run: () => Promise<T>): Promise<T> {
  const sql = await scratch.root.reserve();
  try {
    await sql`begin`;
    await begun(sql);
    return await run();
  } finally {
    await sql`commit`;
    sql.release();
  }
}

/** Lets two acts come to the seat's lock in order, and then go on. */
async function inTurn<A, B>(seatId: string, acts: readonly [() => Promise<A>, () => Promise<B>]) {
  const answers = await during(
    (sql) => sql`select 1 from seat where id = ${seatId} for update`,
    async () => {
      const first = acts[0]();
      await waiting(1);
      const second = acts[1]();
      await waiting(2);
      return { both: Promise.all([first, second]) };
    },
  );
  return answers.both;
}

describe("whoever reads in that a party leaves", () => {
  it("has seen whose mandates end, and is asked again when one has come since", async () => {
    const party = await aParty();
    const sheet = await leaving(party.name);
    valueIn(await appointRepresentative(keeper(), freshToken(), appointment(party.holdingId)));
    expect(await commit(sheet)).toMatchObject({ reason: "importChanged", outdated: true });
    expect(await timeOf(party)).toEqual({ validTo: null, mandates: [null, null] });
    const { fingerprint: seen, preview } = valueIn(await importPage(importer(), sheet.id));
    expect(preview.rows[0]?.verdict).toMatchObject({
      mandates: [
        { name: `Företrädare för ${party.name}`, effect: "ends" },
        { name: "Anna Ek", effect: "removed" },
      ],
    });
    valueIn(await commit({ ...sheet, seen }));
    expect(await timeOf(party)).toEqual({ validTo: "2027-01-01", mandates: ["2027-01-01"] });
    const { mandates } = await holdingPage(editor(), party.holdingId);
    expect(mandates.map(({ version }) => version)).toEqual([2]);
  });
});

describe("two at once", () => {
  it("read in different ends for a party: one of them counts, and the other is told", async () => {
    const party = await aParty();
    const sheets = [await leaving(party.name, "2026-12-31"), await leaving(party.name, "2026-06-30")];
    const answers = await Promise.all(sheets.map(commit));
    expect(answers.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "importChanged" });
    const end = answers[0]?.ok ? "2027-01-01" : "2026-07-01";
    expect(await timeOf(party)).toEqual({ validTo: end, mandates: [end] });
  });

  it("commit the same sheet: it is done once", async () => {
    const sheet = await leaving((await aParty()).name);
    const answers = await Promise.all([commit(sheet), commit(sheet)]);
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ reason: "importDone" });
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("read in sheets that have nothing to do with each other: both are done", async () => {
    const [one, two] = [await aParty(), await aParty()];
    const sheets = [await leaving(one.name), await leaving(two.name)];
    for (const answer of await Promise.all(sheets.map(commit))) valueIn(answer);
  });
});

type Act = (party: SeatedParty, other: SeatedParty) => Promise<() => Promise<Outcome<unknown, string>>>;

/** Each act as its form was opened, with what it answers when the sheet comes first. "done" both ways stand apart. */
const acts: Readonly<Record<string, readonly [Act, string]>> = {
  "a party's end": [
    async ({ holdingId }) => {
      const { seen } = await holdingPage(editor(), holdingId);
      const validTo = localDate("2026-10-01");
      return () => endHolding(editor(), freshToken(), { holdingId, validTo, seen });
    },
    "changedMeanwhile",
  ],
  "another holder": [
    async ({ seatId }, { organisationId }) => {
      const { seen } = await seatPage(editor(), seatId);
      const wanted = { seatId, organisationId, validFrom: localDate("2026-10-01"), validTo: null, seen };
      return () => changeHolder(editor(), freshToken(), wanted);
    },
    "changedMeanwhile",
  ],
  "a party's corrected days": [
    async ({ holdingId }) => {
      const days = { validFrom: localDate("2026-01-01"), validTo: localDate("2027-06-01") };
      return () => correctHolding(editor(), freshToken(), { holdingId, ...days, version: 1 });
    },
    "changedMeanwhile",
  ],
  "a new mandate": [
    async ({ holdingId }) =>
      () =>
        appointRepresentative(keeper(), freshToken(), appointment(holdingId)),
    "endNotAfterStart",
  ],
  "a mandate's end": [
    async ({ mandate: { representationId } }) => {
      const validTo = localDate("2026-09-01");
      return () => endMandate(keeper(), freshToken(), { representationId, validTo, version: 1 });
    },
    "changedMeanwhile",
  ],
  "a corrected mandate": [
    async ({ mandate: { representationId } }) => {
      const days = { validFrom: localDate("2026-01-10"), validTo: null };
      const wanted = { representationId, kind: "ordinary", appointedBy: null, version: 1, ...days } as const;
      return () => correctMandate(keeper(), freshToken(), wanted);
    },
    "changedMeanwhile",
  ],
  "a removed mandate": [
    async ({ mandate: { representationId } }) =>
      () =>
        removeMandate(keeper(), freshToken(), { representationId, version: 1 }),
    "changedMeanwhile",
  ],
  "a corrected seat": [
    async ({ seatId }) => {
      const fields = { perspective: "employers", sector: "private", label: "Trä", purpose: null } as const;
      const days = { validFrom: localDate("2020-01-01"), validTo: null };
      return () => correctSeat(editor(), freshToken(), { seatId, ...fields, ...days, version: 1 });
    },
    "done",
  ],
};

describe.each(Object.entries(acts))("a sheet and %s at once", (_, [open, whenSecond]) => {
  const answerOf = (outcome: Outcome<unknown, string>) => (outcome.ok ? "done" : outcome.reason);

  it("are done one after the other when the sheet comes first", async () => {
    const [party, other] = [await aParty(), await aParty()];
    const [sheet, act] = [await leaving(party.name), await open(party, other)];
    const answers = await inTurn(party.seatId, [() => commit(sheet), act]);
    expect(answers.map(answerOf)).toEqual(["done", whenSecond]);
    expect(await timeOf(party)).toEqual({ validTo: "2027-01-01", mandates: ["2027-01-01"] });
    expect(await outside()).toEqual([]);
  });

  it("are done one after the other when the sheet comes last, and it is previewed again", async () => {
    const [party, other] = [await aParty(), await aParty()];
    const [sheet, act] = [await leaving(party.name), await open(party, other)];
    const answers = await inTurn(party.seatId, [act, () => commit(sheet)]);
    expect(answers.map(answerOf)).toEqual(["done", whenSecond === "done" ? "done" : "importChanged"]);
    const left = await timeOf(party);
    const { fingerprint: seen } = valueIn(await importPage(importer(), sheet.id));
    const again = await commit({ ...sheet, seen });
    expect(answerOf(again)).not.toBe("importChanged");
    if (!again.ok) expect(await timeOf(party)).toEqual(left);
    expect(await outside()).toEqual([]);
  });
});

describe("a mandate that acts while its last day is being taken away", () => {
  it("keeps it, and the new preview says why", async () => {
    const { root } = scratch;
    const party = await aParty();
    const { representationId } = party.mandate;
    await root`update representation set valid_from = '2026-06-01' where id = ${representationId}`;
    const sheet = await leaving(party.name, "2026-03-31");
    const statement = await insertStatement(root, "skaraborg");
    const { answer } = await during(
      (sql) => insertStandBy(sql, "skaraborg", statement, representationId),
      async () => {
        const committed = commit(sheet);
        await waiting(1);
        return { answer: committed };
      },
    );
    expect(await answer).toMatchObject({ reason: "importChanged" });
    expect((await previewOf(sheet.id)).rows[0]?.verdict).toMatchObject({
      problems: [{ reason: "mandateHasActed" }],
    });
    expect(await timeOf(party)).toEqual({ validTo: null, mandates: [null] });
  });
});

describe("any sheet", () => {
  it("does what its preview says, and never stops short at the commit", async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySheet, async ({ facts, rows, acted }) => {
        await insertCouncil(scratch.root, "boras", facts, acted);
        const kept = { fileName: "parter.csv", sheet: [sheetHeaders, ...rows] };
        const read = await prepareImport(importer("boras"), freshToken(), kept);
        if (!read.ok) return;
        const {
          fingerprint: seen,
          hasChanged,
          preview,
        } = valueIn(await importPage(importer("boras"), read.value));
        expect(hasChanged).toBe(false);
        const answer = await commitImport(importer("boras"), freshToken(), { id: read.value, seen });
        const { added, changed } = preview.counts;
        expect(answer).toMatchObject(added + changed > 0 ? { ok: true } : { reason: "nothingToImport" });
        expect(await previewOf(read.value, "boras")).toEqual(preview);
        expect(await outside()).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
