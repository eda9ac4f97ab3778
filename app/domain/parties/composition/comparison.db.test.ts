import { expect, it } from "vitest";
import { localDate } from "~/kernel/local-date";
import { councilAuthority } from "../../../../tests/support/authorities";
import { scratchDatabase } from "../../../../tests/support/scratch-database";
import { seatParty } from "../../../../tests/support/seated-parties";
import { councilComparison } from "./council-comparison.server";

const scratch = scratchDatabase();

it("a comparison that spans today tells what has happened and what is to come apart", async () => {
  await seatParty(scratch.root, "skaraborg", { name: "Har kommit", from: "2026-03-01" });
  await seatParty(scratch.root, "skaraborg", { name: "Kommer i dag", from: "2026-11-23" });
  await seatParty(scratch.root, "skaraborg", { name: "Ska komma", from: "2026-11-24" });
  await seatParty(scratch.root, "skaraborg", { name: "Kommer sist", from: "2027-02-01" });
  const reader = councilAuthority<"party:read">(scratch.platform, "skaraborg");
  const [one, other] = [localDate("2026-03-01"), localDate("2027-02-01")];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    const { past, coming, before, after } = await councilComparison(reader, from, to);
    expect(past.map(({ day }) => day)).toEqual(["2026-11-23"]);
    expect(coming.map(({ day }) => day)).toEqual(["2026-11-24", "2027-02-01"]);
    expect([before.held, after.held]).toEqual([1, 4]);
    expect([before.bySector.private.held, after.bySector.private.held]).toEqual([1, 4]);
  }
});
