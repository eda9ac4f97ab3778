import { beforeAll, describe, expect, it } from "vitest";
import type { StandCounts } from "~/domain/positions/stand-rollup";
import {
  takePartyStand,
  withdrawForParty,
  withdrawPartyStand,
} from "~/domain/statements/stands/statement-stands.server";
import { fixedClock } from "~/kernel/clock";
import { newId } from "~/kernel/ids";
import { localDate } from "~/kernel/local-date";
import { councilAuthority, counterAuthority } from "../../../tests/support/authorities";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { adoptStatement } from "./adopt-statement.server";
import { draftStatement } from "./draft-statement.server";
import { freezeStatement } from "./freeze-statement.server";
import { publishStatement } from "./publish-statement.server";
import { publishedStatement } from "./published-statement.server";
import { faultsInSeries } from "./statement-numbering";
import { statementPage } from "./statement-page.server";
import { type StatementSummary, statementSteps } from "./statement-rollup";

const scratch = scratchDatabase();
let count = 0;
const token = () => `token-${count++}`;
const input = {
  title: "Fler platser",
  body: "Text.",
  addressees: "",
  registrationNumber: null,
  deadline: null,
};

type P = "statement:draft" | "statement:freeze" | "statement:adopt" | "statement:publish" | "statement:read";
/** The convenor at a moment; the clock of the file's platform stands still otherwise. */
const convenor = (council: string, at = "2026-11-23T09:00:00Z") =>
  councilAuthority<P>({ ...scratch.platform, clock: fixedClock(at) }, council);
const speaker = (council: string, party: SeatedParty, at = "2026-11-23T09:00:00Z") =>
  councilAuthority<"stand:take" | "stand:withdraw">({ ...scratch.platform, clock: fixedClock(at) }, council, {
    role: "representative",
    mandate: party.mandate,
  });

const parties: Record<string, SeatedParty> = {};
const partyOf = (council: string): SeatedParty => {
  const party = parties[council];
  if (!party) throw new Error(council);
  return party;
};

beforeAll(async () => {
  for (const council of ["skaraborg", "fyrbodal", "boras", "goteborg"]) {
    const wish = { name: `Part i ${council}`, email: `${council}@example.org` };
    parties[council] = await seatParty(scratch.root, council, wish);
  }
  await scratch.root`
    insert into seat (council_id, id, perspective, sector, kind, valid_from)
    values ('skaraborg', gen_random_uuid(), 'education', 'state', 'ordinary', '2020-01-01')`;
});

async function value<V>(
  outcome: Promise<{ ok: true; value: V } | { ok: false; reason: string }>,
): Promise<V> {
  const result = await outcome;
  if (!result.ok) throw new Error(`Refused: ${result.reason}`);
  return result.value;
}

async function adopted(council: string, at?: string) {
  const { id } = await value(draftStatement(convenor(council, at), token(), input));
  await value(freezeStatement(convenor(council, at), token(), { id, version: 1, deadline: null }));
  const { fingerprint } = await statementPage(convenor(council, at), id);
  const { id: standId } = await value(
    takePartyStand(speaker(council, partyOf(council), at), token(), {
      statementId: id,
      kind: "behind",
      text: "",
      readFingerprint: fingerprint ?? "",
      readStand: "",
    }),
  );
  const adoptedOn = localDate((at ?? "2026-11-23").slice(0, 10));
  const { stands: readStands } = (await statementPage(convenor(council, at), id)).marks;
  const adoption = { id, version: 2, readStands, decision: "Möte", adoptedOn };
  await value(adoptStatement(convenor(council, at), token(), adoption));
  return { id, version: 3, readStands, standId };
}

const rollupOf = (council: string) =>
  scratch.root<{ day: string; summary: unknown }[]>`
    select to_char(day, 'YYYY-MM-DD') as day, summary from statement_rollup where council_id = ${council} order by day`;

describe("publication", () => {
  it("gives numbers without gaps, also when several are published at the same moment or refused", async () => {
    const ready = [];
    for (let made = 0; made < 5; made += 1) ready.push(await adopted("fyrbodal"));
    const attempts = ready.flatMap((read) => [
      publishStatement(convenor("fyrbodal"), token(), read),
      publishStatement(convenor("fyrbodal"), token(), { ...read, version: read.version + 7 }),
    ]);
    const outcomes = await Promise.all(attempts);
    const numbers = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
    expect(numbers).toHaveLength(5);
    expect(faultsInSeries(numbers)).toEqual([]);
    expect(numbers.map(({ seq }) => seq).sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it("publishes once when the same form comes twice at the same time", async () => {
    const read = await adopted("goteborg");
    const form = token();
    const submit = () => publishStatement(convenor("goteborg"), form, read);
    const [first, second] = await Promise.all([submit(), submit()]);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ ok: true, value: { year: 2026, seq: 1 } });
  });

  it("counts from one in each council and each year", async () => {
    const old = await adopted("boras", "2026-12-30T09:00:00Z");
    const next = "2027-01-02T09:00:00Z";
    const later = await adopted("boras", next);
    const first = await value(publishStatement(convenor("boras", "2026-12-31T22:30:00Z"), token(), old));
    const second = await value(publishStatement(convenor("boras", next), token(), later));
    expect([first, second]).toEqual([
      { year: 2026, seq: 1 },
      { year: 2027, seq: 1 },
    ]);
  });

  it("freezes the council of that day, and later changes in the council change nothing of it", async () => {
    const { root } = scratch;
    const { id, ...read } = await adopted("skaraborg");
    await value(publishStatement(convenor("skaraborg"), token(), { id, ...read }));
    const before = await statementPage(convenor("skaraborg"), id);
    expect(before.parties.map(({ name }) => name)).toEqual(["Part i skaraborg"]);
    const { holdingId, organisationId } = partyOf("skaraborg");
    await root`update seat_holding set valid_to = '2026-12-01' where id = ${holdingId}`;
    await root`update representation set valid_to = '2026-12-01' where holding_id = ${holdingId}`;
    await root`update organisation set name = 'Nytt namn' where id = ${organisationId}`;
    await seatParty(root, "skaraborg", { name: "Kom senare", from: "2026-11-24" });
    const after = await statementPage(convenor("skaraborg", "2027-06-01T09:00:00Z"), id);
    expect(after.parties).toEqual(before.parties);
    expect(after.count).toEqual(before.count);
  });

  it("counts for the region the parties that its own page counts, whoever answered and left before", async () => {
    const { root } = scratch;
    const left = await seatParty(root, "boras", { name: "Lämnade före", to: "2026-11-24" });
    const { standId, id, version } = await adopted("boras");
    const own = { id: newId(), holding_id: left.holdingId, organisation_id: left.organisationId };
    const said = { party_name: "Lämnade före", kind: "dissents", representation_id: null };
    await root`
      insert into stand select copy.* from stand s, jsonb_populate_record(s, ${root.json({ ...own, ...said })}) copy
      where s.id = ${standId}`;
    const later = convenor("boras", "2028-03-01T09:00:00Z");
    const { stands: readStands } = (await statementPage(later, id)).marks;
    const number = await value(publishStatement(later, token(), { id, version, readStands }));
    const counted = async () => {
      const [rolled] = await root<{ stands: StandCounts }[]>`
        select stands from stand_rollup where statement_id = ${id} order by day desc limit 1`;
      const { summary } = (await rollupOf("boras")).at(-1) as { summary: StatementSummary };
      return { stands: rolled?.stands, year: summary.years["2028"], steps: (await rollupOf("boras")).length };
    };
    const page = await publishedStatement(counterAuthority(scratch.platform, "boras"), number);
    expect([page?.count, page?.others.length]).toMatchObject([{ behind: 1, dissents: 0, of: 1 }, 1]);
    const before = await counted();
    const nobody = { withDissent: 0, withReservation: 0, withWithdrawal: 0 };
    expect(before).toMatchObject({ stands: { behind: 1 }, year: { published: 1, ...nobody } });
    const keeper = { ...scratch.platform, clock: fixedClock("2028-04-01T09:00:00Z") };
    const convenorLater = councilAuthority<"stand:withdraw-on-behalf">(keeper, "boras");
    const taken = { statementId: id, standId: own.id, why: "Nytt beslut.", onWordOf: "Ordföranden" };
    await value(withdrawForParty(convenorLater, token(), taken));
    expect(await counted()).toEqual(before);
  });

  it("is final: neither the program nor SQL can change the text", async () => {
    const { id, version, readStands } = await adopted("goteborg");
    await value(publishStatement(convenor("goteborg"), token(), { id, version, readStands }));
    await expect(scratch.root`update statement set body = 'Annan' where id = ${id}`).rejects.toThrow(
      /immutable/,
    );
    const again = await publishStatement(convenor("goteborg"), token(), {
      id,
      version: version + 1,
      readStands,
    });
    expect(again).toMatchObject({ ok: false, reason: "publishedIsFinal" });
  });

  it("raises the public version and the overview's row; a later withdrawal raises both again", async () => {
    const council = "fyrbodal";
    const { root } = scratch;
    const versionOf = async () => {
      const [row] = await root<{ version: string }[]>`
        select version from public_version where council_id = ${council}`;
      return Number(row?.version ?? 0);
    };
    const start = await versionOf();
    const { id, version, readStands, standId } = await adopted(council);
    expect(await versionOf()).toBe(start);
    await value(publishStatement(convenor(council), token(), { id, version, readStands }));
    expect(await versionOf()).toBe(start + 1);
    const later = speaker(council, partyOf(council), "2026-12-01T09:00:00Z");
    await value(withdrawPartyStand(later, token(), { statementId: id, standId, why: "Ändrat beslut." }));
    expect(await versionOf()).toBe(start + 2);
    const recomputed = statementSteps([
      ...Array.from({ length: 5 }, () => ({
        publishedOn: localDate("2026-11-23"),
        stands: [{ kind: "behind" as const, withdrawnOn: null }],
      })),
      {
        publishedOn: localDate("2026-11-23"),
        stands: [{ kind: "behind", withdrawnOn: localDate("2026-12-01") }],
      },
    ]);
    expect(await rollupOf(council)).toEqual(recomputed);
  });
});
