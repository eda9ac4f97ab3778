import { describe, expect, it } from "vitest";
import { localDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import { councilAuthority, counterAuthority } from "../../../tests/support/authorities";
import { statementsOf } from "../../../tests/support/count-statements";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { councilComparison } from "./composition/council-comparison.server";
import { councilChanges, councilOnDate, type Reader } from "./composition/council-on-date.server";
import { personPage } from "./mandates/person-page.server";
import { organisationChoices, personChoices } from "./party-choices.server";
import { organisationPage } from "./registry/organisation-page.server";
import { seatPage } from "./seats/seat-page.server";

const scratch = scratchDatabase();
const day = localDate("2026-11-23");

const publicNeeds: Record<string, (reader: Reader) => Promise<unknown>> = {
  councilOnDate: (reader) => councilOnDate(reader, day),
  councilChanges: (reader) => councilChanges(reader),
};

type Convenor = Authority<"party:read">;

const workspaceNeeds: Record<string, (reader: Convenor, party: SeatedParty) => Promise<unknown>> = {
  ...publicNeeds,
  councilComparison: (reader) => councilComparison(reader, localDate("2026-01-01"), day),
  seatPage: (reader, { seatId }) => seatPage(reader, seatId),
  organisationPage: (reader, { organisationId }) => organisationPage(reader, organisationId),
  personPage: (reader, { personId }) => personPage(reader, personId ?? ""),
  choices: async (reader) => [await organisationChoices(reader), await personChoices(reader)],
};

async function counted(party: SeatedParty): Promise<Record<string, number>> {
  const counter = counterAuthority(scratch.platform, "skaraborg");
  const convenor = councilAuthority<"party:read">(scratch.platform, "skaraborg");
  const counts: Record<string, number> = {};
  for (const [name, need] of Object.entries(publicNeeds))
    counts[`public ${name}`] = (await statementsOf(scratch.platform, () => need(counter))).length;
  for (const [name, need] of Object.entries(workspaceNeeds))
    counts[name] = (await statementsOf(scratch.platform, () => need(convenor, party))).length;
  return counts;
}

describe("the pages of parties", () => {
  it("ask at most four times in public and ten in the workspace, the same for one party and two hundred", async () => {
    const seat = (index: number) =>
      seatParty(scratch.root, "skaraborg", { name: `Part ${index}`, email: `p${index}@example.org` });
    const party = await seat(0);
    // A new connection asks once for the server's types.
    await counted(party);
    const few = await counted(party);
    for (let index = 1; index <= 200; index += 1) await seat(index);
    expect(await counted(party)).toEqual(few);
    for (const [name, count] of Object.entries(few))
      expect(count, name).toBeLessThanOrEqual(name.startsWith("public") ? 4 : 10);
  });
});
