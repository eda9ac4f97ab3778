import { describe, expect, it } from "vitest";
import type { Role } from "~/kernel/actor";
import { addDays, localDateIn } from "~/kernel/local-date";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { seatParty } from "../../../tests/support/seated-parties";
import { signIn } from "../../../tests/support/sign-in";
import type { Permission } from "./permissions";
import { requireAuthority } from "./require-authority.server";

const scratch = scratchDatabase();

/** A signed-in person with a granted role, who also represents a party when `party` names one. */
async function someone(role: Role, party: string | null) {
  const { accountId, cookie } = await signIn(scratch.platform, [{ role, council: "skaraborg" }]);
  if (party === null) return cookie;
  const { personId } = await seatParty(scratch.root, "skaraborg", { name: party, email: null });
  await scratch.root`update person set account_id = ${accountId} where id = ${personId}`;
  return cookie;
}

async function actorFor(permission: Permission, cookie: string) {
  const request = new Request("http://localhost/skaraborg/arbetsyta", { headers: { cookie } });
  const site = { council: { id: "skaraborg" } };
  const context = { platform: scratch.platform, site, requestId: "test", trace: {} };
  const { actor } = await requireAuthority({ request, context } as never, permission);
  return { role: actor.role, party: actor.mandate?.partyName ?? null };
}

describe("a granted role", () => {
  it("holds from its first day up to the day it ends, and not on that day", async () => {
    const today = localDateIn(scratch.platform.clock.now());
    const answers: Record<string, unknown> = {};
    for (const [from, to] of [
      [0, null],
      [1, null],
      [-9, 1],
      [-9, 0],
      [-9, -1],
    ] as const) {
      const { accountId, cookie } = await signIn(scratch.platform, [
        { role: "convenor", council: "skaraborg" },
      ]);
      await scratch.root`
        update identity.role_grant set valid_from = ${addDays(today, from)},
          valid_to = ${to === null ? null : addDays(today, to)} where account_id = ${accountId}`;
      answers[`${from} to ${to}`] = await actorFor("plan:draft", cookie).then(
        ({ role }) => role,
        ({ status }) => status,
      );
    }
    expect(answers).toEqual({
      "0 to null": "convenor",
      "1 to null": 404,
      "-9 to 1": "convenor",
      "-9 to 0": 404,
      "-9 to -1": 404,
    });
  });
});

describe("the role in which a person comes", () => {
  it("is the mandate's for an observer who has one, on pages that an observer may read too", async () => {
    const cookie = await someone("observer", "Lidans Verkstad");
    for (const permission of ["workspace:open", "plan:read", "statement:read", "status:report"] as const) {
      expect(await actorFor(permission, cookie)).toEqual({
        role: "representative",
        party: "Lidans Verkstad",
      });
    }
  });

  it("is the observer's for one without a mandate", async () => {
    const cookie = await someone("observer", null);
    expect(await actorFor("plan:read", cookie)).toEqual({ role: "observer", party: null });
    await expect(actorFor("status:report", cookie)).rejects.toMatchObject({ status: 403 });
  });

  it("is the convenor's for a convenor who also represents a party, save where only the party may act", async () => {
    const cookie = await someone("convenor", "Skaraborgs förbund");
    expect(await actorFor("plan:read", cookie)).toEqual({ role: "convenor", party: null });
    expect(await actorFor("stand:take", cookie)).toEqual({
      role: "representative",
      party: "Skaraborgs förbund",
    });
  });
});
