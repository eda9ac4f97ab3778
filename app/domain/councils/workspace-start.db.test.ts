import { describe, expect, it } from "vitest";
import { councilAuthority } from "../../../tests/support/authorities";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { convenorStart } from "./convenor-workspace-start.server";
import { partyStart } from "./party-workspace-start.server";
import { readerStart } from "./reader-workspace-start.server";

const scratch = scratchDatabase();

describe("the start page of an empty council", () => {
  it("asks nothing of the convenor", async () => {
    const authority = councilAuthority<"workspace:open">(scratch.platform, "skaraborg");
    expect(await convenorStart(authority, 90)).toEqual({
      today: "2026-11-23",
      needs: [],
      next: [],
      acts: [],
    });
  });

  it("asks nothing of a party, and tells an observer that there is no plan", async () => {
    const mandate = {
      representationId: "00000000-0000-7000-8000-0000000000b1",
      holdingId: "00000000-0000-7000-8000-0000000000b2",
      organisationId: "00000000-0000-7000-8000-0000000000b3",
      partyName: "Part",
    };
    const party = councilAuthority<"workspace:open">(scratch.platform, "skaraborg", {
      role: "representative",
      mandate,
    });
    expect((await partyStart(party, mandate, 90)).needs).toEqual([]);
    const observer = councilAuthority<"workspace:open">(scratch.platform, "skaraborg", { role: "observer" });
    expect((await readerStart(observer, 90)).finding.total).toBe(0);
  });
});
