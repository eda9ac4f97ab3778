import { describe, expect, it } from "vitest";
import { localDate } from "~/domain/kernel/local-date";
import { councilAuthority } from "../../../tests/support/authorities";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { addSeat } from "./add-seat.server";
import { placeParty } from "./place-party.server";
import { registerOrganisation } from "./register-organisation.server";

const scratch = scratchDatabase();
const day = localDate;
let tokens = 0;
const token = () => `t${tokens++}`;
const seatInput = {
  perspective: "employers",
  sector: "private",
  kind: "ordinary",
  label: null,
  purpose: null,
  validFrom: day("2026-01-01"),
  validTo: null,
} as const;
const bare = { number: null, sector: "private", municipalityCode: null, aliases: [] } as const;

function valueFrom<V>(outcome: { ok: true; value: V } | { ok: false; reason: string }): V {
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

describe("placing a party on a seat", () => {
  it("refuses in words what the exclusion constraint catches in a race", async () => {
    const authority = councilAuthority<"party:edit">(scratch.platform, "skaraborg");
    const seatId = valueFrom(await addSeat(authority, token(), seatInput));
    const one = valueFrom(
      await registerOrganisation(authority, token(), { ...bare, name: "Ett", aliases: [] }),
    );
    const two = valueFrom(
      await registerOrganisation(authority, token(), { ...bare, name: "Två", aliases: [] }),
    );
    const { root } = scratch;
    const rival = await root.reserve();
    await rival`begin`;
    await rival`
      insert into seat_holding (council_id, id, seat_id, organisation_id, valid_from)
      values ('skaraborg', gen_random_uuid(), ${seatId}, ${one}, '2026-05-01')`;
    const attempt = placeParty(authority, token(), {
      seatId,
      organisationId: two,
      validFrom: day("2026-03-01"),
      validTo: null,
    });
    await until(async () => {
      const [waiting] =
        await root`select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
      return waiting !== undefined;
    });
    await rival`commit`;
    rival.release();
    expect(await attempt).toMatchObject({ ok: false, reason: "overlapsHolding" });
  });
});

/** Asks again until the answer is yes. */
async function until(asked: () => Promise<boolean>): Promise<void> {
  while (!(await asked()));
}
