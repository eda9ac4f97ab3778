import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { registerOrganisation } from "~/domain/parties/registry/register-organisation.server";
import { addDays, localDate } from "~/kernel/local-date";
import { councilAuthority } from "../../../../tests/support/authorities";
import { freshToken, valueIn } from "../../../../tests/support/outcomes";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { waitingForLocks } from "../../../../tests/support/waiting-for-locks";
import { addSeat } from "./add-seat.server";
import { changeHolder } from "./change-holder.server";
import { coOptParty } from "./co-opt-party.server";
import { correctHolding } from "./correct-holding.server";
import { correctSeat } from "./correct-seat.server";
import { endHolding } from "./end-holding.server";
import { endSeat } from "./end-seat.server";
import { holdingPage } from "./holding-page.server";
import { placeParty } from "./place-party.server";
import { removeHolding } from "./remove-holding.server";
import { removeSeat } from "./remove-seat.server";
import { seatPage } from "./seat-page.server";

const scratch = scratchDatabase();
const convenor = (council = "skaraborg") => councilAuthority<"party:edit">(scratch.platform, council);
const from = localDate("2026-01-01");
const seatFields = {
  perspective: "employers",
  sector: "private",
  kind: "ordinary",
  label: null,
  purpose: null,
  validFrom: from,
  validTo: null,
} as const;

let registered = 0;
async function anOrganisationId(council?: string): Promise<string> {
  registered += 1;
  const input = {
    number: null,
    name: `Part ${registered}`,
    sector: "private" as const,
    municipalityCode: null,
    aliases: [],
  };
  return valueIn(await registerOrganisation(convenor(council), freshToken(), input));
}

const aSeatId = async (council?: string) =>
  valueIn(await addSeat(convenor(council), freshToken(), seatFields));

const place = (
  seatId: string,
  organisationId: string,
  validFrom = from,
  validTo: typeof from | null = null,
) => placeParty(convenor(), freshToken(), { seatId, organisationId, validFrom, validTo });

async function theSeat(seatId: string) {
  const { seat, holders } = await seatPage(convenor(), seatId);
  return { seat, holders, latest: holders[0] };
}

describe("a seat", () => {
  it("is added vacant, given to a party, ended with it and never removed once held", async () => {
    const seatId = await aSeatId();
    expect((await theSeat(seatId)).holders).toEqual([]);
    valueIn(await place(seatId, await anOrganisationId()));
    const removed = await removeSeat(convenor(), freshToken(), { seatId, version: 1 });
    expect(removed).toMatchObject({ reason: "seatHasBeenHeld" });
    const ended = { seatId, validTo: localDate("2027-01-01"), version: 1 };
    expect(await endSeat(convenor(), freshToken(), ended)).toMatchObject({
      reason: "seatHasHoldingsOutside",
    });
    const { latest } = await theSeat(seatId);
    const holdingId = latest?.id ?? "";
    const { seen } = await holdingPage(convenor(), holdingId);
    const leaving = { holdingId, validTo: localDate("2026-12-01"), seen };
    valueIn(await endHolding(convenor(), freshToken(), leaving));
    valueIn(await endSeat(convenor(), freshToken(), ended));
    expect((await theSeat(seatId)).seat).toMatchObject({ validTo: "2027-01-01", version: 2 });
  });

  it("is removed as long as nobody has held it", async () => {
    const seatId = await aSeatId();
    valueIn(await removeSeat(convenor(), freshToken(), { seatId, version: 1 }));
    await expect(seatPage(convenor(), seatId)).rejects.toMatchObject({ status: 404 });
  });

  it("keeps the first of two corrections made from the same version", async () => {
    const seatId = await aSeatId();
    const { kind: _, ...fields } = seatFields;
    const input = { ...fields, seatId, version: 1 };
    valueIn(await correctSeat(convenor(), freshToken(), { ...input, label: "Vård" }));
    const late = await correctSeat(convenor(), freshToken(), { ...input, label: "Trä" });
    expect(late).toMatchObject({ reason: "changedMeanwhile" });
    expect((await theSeat(seatId)).seat.label).toBe("Vård");
  });

  it("comes with its party, purpose and end when a party is co-opted", async () => {
    const input = { organisationId: await anOrganisationId(), perspective: "agencies", label: null } as const;
    const days = { validFrom: from, validTo: localDate("2026-07-01") };
    const coOpted = await coOptParty(convenor(), freshToken(), { ...input, purpose: "Elnät", ...days });
    const { seat, latest } = await theSeat(valueIn(coOpted));
    expect(seat).toMatchObject({ kind: "co-opted", purpose: "Elnät", validTo: "2026-07-01" });
    expect(latest).toMatchObject({ validTo: "2026-07-01" });
  });
});

describe("a party on a seat", () => {
  it("can't come while another sits there, not even for a day, but on the day the other leaves", async () => {
    const seatId = await aSeatId();
    const leaves = localDate("2026-05-01");
    valueIn(await place(seatId, await anOrganisationId(), from, leaves));
    const next = await anOrganisationId();
    const tooEarly = await place(seatId, next, addDays(leaves, -1));
    expect(tooEarly).toMatchObject({ reason: "overlapsHolding" });
    expect((await place(seatId, next, leaves)).ok).toBe(true);
  });

  it("is refused in words when another comes first between the question and the answer", async () => {
    const { root } = scratch;
    const [seatId, one, two] = [await aSeatId(), await anOrganisationId(), await anOrganisationId()];
    const rival = await root.reserve();
    await rival`begin`;
    await rival`insert into seat_holding (council_id, id, seat_id, organisation_id, valid_from)
      values ('skaraborg', gen_random_uuid(), ${seatId}, ${one}, '2026-05-01')`;
    const attempt = place(seatId, two, localDate("2026-03-01"));
    await waitingForLocks(root);
    await rival`commit`;
    rival.release();
    expect(await attempt).toMatchObject({ ok: false, reason: "overlapsHolding" });
  });

  it("changes on one day, so that the end of the one is the start of the other", async () => {
    const [seatId, one, two] = [await aSeatId(), await anOrganisationId(), await anOrganisationId()];
    valueIn(await place(seatId, one));
    const day = localDate("2026-09-01");
    const { seen } = await seatPage(convenor(), seatId);
    const change = { seatId, validFrom: day, validTo: null, seen };
    const same = await changeHolder(convenor(), freshToken(), { ...change, organisationId: one });
    expect(same).toMatchObject({ reason: "samePartyAgain" });
    const tooSoon = { ...change, organisationId: two, validFrom: from };
    expect(await changeHolder(convenor(), freshToken(), tooSoon)).toMatchObject({
      reason: "holderJustBegan",
    });
    valueIn(await changeHolder(convenor(), freshToken(), { ...change, organisationId: two }));
    const { holders } = await theSeat(seatId);
    expect(
      holders.map(({ organisationId, validFrom, validTo }) => [organisationId, validFrom, validTo]),
    ).toEqual([
      [two, day, null],
      [one, from, day],
    ]);
  });

  it("is corrected and taken off again while nothing points at it", async () => {
    const seatId = await aSeatId();
    const holdingId = valueIn(await place(seatId, await anOrganisationId()));
    const days = { validFrom: localDate("2026-02-01"), validTo: localDate("2026-03-01") };
    valueIn(await correctHolding(convenor(), freshToken(), { holdingId, ...days, version: 1 }));
    const late = await removeHolding(convenor(), freshToken(), { holdingId, version: 1 });
    expect(late).toMatchObject({ reason: "changedMeanwhile" });
    valueIn(await removeHolding(convenor(), freshToken(), { holdingId, version: 2 }));
    expect((await theSeat(seatId)).holders).toEqual([]);
  });
});

describe("whatever is done with a seat", () => {
  const month = (index: number) => localDate(`2026-${String(index + 1).padStart(2, "0")}-01`);

  it("no two parties ever sit there on the same day, and the rollup counts what the council is", async () => {
    const council = "boras";
    const authority = convenor(council);
    const parties = await Promise.all([1, 2, 3].map(() => anOrganisationId(council)));
    const step = fc.record({
      act: fc.constantFrom("place", "end", "change", "correct"),
      party: fc.nat(2),
      from: fc.nat(11),
      months: fc.option(fc.integer({ min: 1, max: 6 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        const seatId = await aSeatId(council);
        for (const { act, party, from: start, months } of steps) {
          const organisationId = parties[party] ?? "";
          const validFrom = month(start);
          const validTo = months === null ? null : addDays(validFrom, 30 * months);
          const days = { validFrom, validTo };
          const { holders, seen } = await seatPage(authority, seatId);
          const [latest] = holders;
          const held = { holdingId: latest?.id ?? "", version: latest?.version ?? 0 };
          const wanted = { seatId, organisationId, ...days };
          if (act === "place") await placeParty(authority, freshToken(), wanted);
          else if (!latest) continue;
          else if (act === "change") await changeHolder(authority, freshToken(), { ...wanted, seen });
          else if (act === "end") {
            const { seen: own } = await holdingPage(authority, latest.id);
            await endHolding(authority, freshToken(), {
              holdingId: latest.id,
              validTo: validFrom,
              seen: own,
            });
          } else await correctHolding(authority, freshToken(), { ...held, ...days });
        }
        const { holders } = await seatPage(authority, seatId);
        for (const day of Array.from({ length: 12 }, (_, index) => month(index))) {
          const sitting = holders.filter(
            ({ validFrom, validTo }) => validFrom <= day && (validTo === null || day < validTo),
          );
          expect(sitting.length).toBeLessThanOrEqual(1);
          const { balance } = await councilOnDate(authority, day);
          const [kept] = await scratch.root`select counts from composition_rollup
            where council_id = ${council} and from_day <= ${day} and (to_day is null or ${day} < to_day)`;
          const { byMunicipality: _, ...counts } = balance;
          expect(kept?.counts).toEqual(counts);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  it("stands in the trail and raises the public version once per act", async () => {
    const version = async () =>
      Number(
        (await scratch.root`select version from public_version where council_id = 'fyrbodal'`)[0]?.version ??
          0,
      );
    const before = await version();
    const seatId = await aSeatId("fyrbodal");
    expect(await version()).toBe(before + 1);
    const [entry] = await scratch.root`select act, subject_kind, subject_id from audit_entry
      where council_id = 'fyrbodal' order by seq desc limit 1`;
    expect(entry).toEqual({ act: "parties.seatAdded", subject_kind: "seat", subject_id: seatId });
  });

  it("is done once for a form that is sent twice", async () => {
    const token = freshToken();
    const [one, two] = await Promise.all([1, 2].map(() => addSeat(convenor("goteborg"), token, seatFields)));
    expect(one).toEqual(two);
    expect(await scratch.root`select 1 from seat where council_id = 'goteborg'`).toHaveLength(1);
  });
});
