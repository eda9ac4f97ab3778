import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "~/kernel/ids";
import { formOf } from "~/platform/http/sent-form";
import { actFor } from "~/platform/session/act-for.server";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { type SeatedParty, seatParty } from "../../../tests/support/seated-parties";
import { signIn } from "../../../tests/support/sign-in";
import { accountOf } from "../../../tests/support/sign-in-desk";
import { formsFor } from "./forms-for.server";
import { requireAuthority } from "./require-authority.server";

const scratch = scratchDatabase();
const council = "skaraborg";

/** Two people who speak for two parties each; a browser holds the cookie of one of them at a time. */
const people: { accountId: string; cookie: string; mandates: string[] }[] = [];

beforeAll(async () => {
  for (const name of ["Karin", "Ola"]) {
    const { accountId, cookie } = await signIn(scratch.platform, [], name);
    const seated: SeatedParty[] = [];
    for (const party of ["ett", "två"]) {
      seated.push(await seatParty(scratch.root, council, { name: `${name} ${party}`, email: null }));
    }
    for (const { personId } of seated) {
      await scratch.root`update person set account_id = ${accountId} where id = ${personId}`;
    }
    people.push({ accountId, cookie, mandates: seated.map(({ mandate }) => mandate.representationId) });
  }
});

const contextFor = () => ({
  ...{ platform: scratch.platform, site: { council: { id: council } }, requestId: "test", trace: {} },
});

async function open(cookie: string): Promise<string> {
  const request = new Request("http://localhost/skaraborg/arbetsyta", { headers: { cookie } });
  return (await formsFor({ request, context: contextFor() } as never)).mark;
}

/** By which mandate a form is done; null when it is refused. */
async function send(cookie: string, mark: string): Promise<string | null> {
  const sent = { ok: true, form: formOf([["_for", mark]]), file: null };
  const request = new Request("http://localhost/skaraborg/arbetsyta", {
    ...{ method: "POST", headers: { cookie } },
  });
  try {
    const { actor } = await requireAuthority(
      { request, context: { ...contextFor(), sent } } as never,
      "stand:take",
    );
    return actor.mandate?.representationId ?? null;
  } catch (refusal) {
    expect((refusal as Response).status).toBe(409);
    return null;
  }
}

interface Step {
  do: "choose" | "signIn" | "open" | "send";
  /** Which mandate is chosen, or which person signs in. */
  which: number;
  tab: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom("choose" as const, "signIn" as const, "open" as const, "send" as const),
  which: fc.nat(1),
  tab: fc.nat(2),
});

describe("in any order of choosing, signing in, opening and sending", () => {
  it("a form is done by the mandate that it was opened for, or refused to another account", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const tabs = new Map<number, { mark: string; account: string }>();
        let here = people[0];
        for (const each of steps) {
          if (!here) return;
          if (each.do === "signIn") here = people[each.which];
          else if (each.do === "choose") {
            const account = await accountOf(scratch.platform, here.cookie);
            await actFor(account, newId(), here.mandates[each.which] ?? "");
          } else if (each.do === "open") {
            tabs.set(each.tab, { mark: await open(here.cookie), account: here.accountId });
          } else {
            const tab = tabs.get(each.tab);
            if (!tab) continue;
            const done = await send(here.cookie, tab.mark);
            const named = tab.mark.split(".").at(-1);
            expect(done).toBe(tab.account === here.accountId ? named : null);
          }
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
