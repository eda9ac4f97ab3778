import { beforeAll, describe, expect, it } from "vitest";
import { partyChoices } from "~/domain/plans/seated-parties.server";
import { fixedClock } from "~/kernel/clock";
import { localDate } from "~/kernel/local-date";
import { councilAuthority } from "../../../../tests/support/authorities";
import { aCouncilWithParties } from "../../../../tests/support/builders/a-council-with-parties";
import { aPlan } from "../../../../tests/support/builders/a-plan";
import { freshToken, valueIn } from "../../../../tests/support/outcomes";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { addSubstitute, type SeatedParty } from "../../../../tests/support/seated-parties";
import { handOverLetters } from "./hand-over-letters.server";
import { handOverMeasure } from "./hand-over-measure.server";

const scratch = scratchDatabase();
const today = localDate("2026-11-23");
const convenor = () =>
  councilAuthority<"plan:hand-over" | "plan:read">(
    { ...scratch.platform, clock: fixedClock(`${today}T09:00:00Z`) },
    "skaraborg",
  );
let owner: SeatedParty;
let parties: readonly SeatedParty[];
let measures: string[];

beforeAll(async () => {
  const { root } = scratch;
  parties = await aCouncilWithParties(root, "skaraborg", [
    { name: "Ansvarig", email: "ansvarig@example.org" },
    { name: "Ensam", email: "Ensam@example.org" },
    { name: "Flera", email: "flera@example.org" },
    { name: "Utan adress", email: null },
    { name: "Utan person" },
  ]);
  owner = parties[0] as SeatedParty;
  const several = parties[2] as SeatedParty;
  await addSubstitute(root, "skaraborg", several, "ersattare@example.org");
  await addSubstitute(root, "skaraborg", several, "FLERA@example.org");
  const responsible = parties.map(() => owner.holdingId);
  ({ measureIds: measures } = await aPlan(root, "skaraborg", { stage: "adopted", responsible }));
});

const promised = async () =>
  handOverLetters(convenor(), await partyChoices(convenor(), { from: today, to: null }));

function give(measure: number, party: SeatedParty, readReceivers?: string) {
  const passed = { toHoldingId: party.holdingId, onDate: today, reason: "Skäl" };
  return handOverMeasure(convenor(), freshToken(), measures[measure] ?? "", 0, {
    ...passed,
    ...(readReceivers === undefined ? {} : { readReceivers }),
  });
}

describe("letters about a hand-over", () => {
  it("are as many as the page says for the party that is chosen, whichever it is", async () => {
    for (const [index, party] of parties.slice(1).entries()) {
      const { counts, mark } = await promised();
      const [before] = await scratch.root`select count(*)::int as letters from letter`;
      const { letters } = valueIn(await give(index, party, mark));
      const [after] = await scratch.root`select count(*)::int as letters from letter`;
      expect(letters, party.mandate.partyName).toBe(counts[party.holdingId]);
      expect(after?.letters - before?.letters).toBe(letters);
    }
    expect((await promised()).counts).toEqual(
      Object.fromEntries(parties.map(({ holdingId }, index) => [holdingId, [1, 1, 2, 0, 0][index]])),
    );
  });

  it("have who cannot be reached, and why, said first", async () => {
    const { unreached } = await promised();
    expect(unreached.map(({ name, why }) => [name, why])).toEqual([
      ["Utan adress", "noAddress"],
      ["Utan person", "noSpeaker"],
    ]);
  });

  it("do not go when who gets them has changed since the page was read, and the measure stays", async () => {
    const { mark } = await promised();
    await addSubstitute(scratch.root, "skaraborg", parties[4] as SeatedParty, "ny@example.org");
    expect(await give(4, parties[4] as SeatedParty, mark)).toMatchObject({ reason: "receiversChanged" });
    expect(valueIn(await give(4, parties[4] as SeatedParty, (await promised()).mark))).toEqual({
      letters: 1,
    });
  });
});
