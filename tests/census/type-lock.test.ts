import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { councilOnDate } from "~/domain/parties/composition/council-on-date.server";
import { discardDraft } from "~/domain/plans/draft/change-plan.server";
import { draftArea } from "~/domain/plans/draft/draft-part.server";
import { localDate } from "~/kernel/local-date";
import type { Authority } from "~/platform/access/authority";
import type { openCounter } from "~/platform/access/open-counter.server";
import { type Permission, permissionMatrix } from "~/platform/access/permissions";
import type { requireAuthority } from "~/platform/access/require-authority.server";

/**
 * What the compiler refuses, each beside what it lets through. Nothing here is run: `tsc` fails on an expected error
 * that does not come.
 */
type Given = {
  reading: Authority<"plan:read">;
  drafting: Authority<"plan:draft">;
  both: Authority<"plan:read" | "plan:draft">;
  counter: Authority<"counter">;
  system: Authority<"system">;
  region: Authority<"overview:read">;
  args: Parameters<typeof requireAuthority>[0];
  require: typeof requireAuthority;
  open: typeof openCounter;
};

/** All that an authority has but the brand that only the room of authorities can give. */
const forged = {
  audience: "council",
  actor: { accountId: null, name: "", role: "convenor", councilId: "skaraborg", mandate: null },
  scope: "skaraborg",
  now: new Date(),
  today: localDate("2026-11-23"),
  requestId: "",
  holds: () => true,
} as const satisfies Partial<Authority<"plan:draft">>;

const cases: Record<string, (given: Given) => unknown> = {
  "an act without an authority": ({ drafting }) => [
    discardDraft(drafting, "token", "plan", "mark"),
    // @ts-expect-error nobody is given
    discardDraft(null, "token", "plan", "mark"),
    // @ts-expect-error the authority is left out
    discardDraft("token", "plan", "mark"),
  ],
  "an act with a weaker authority": ({ drafting, both, reading, region }) => [
    discardDraft(drafting, "token", "plan", "mark"),
    discardDraft(both, "token", "plan", "mark"),
    // @ts-expect-error who may read a plan may not change it
    discardDraft(reading, "token", "plan", "mark"),
    // @ts-expect-error who sees all councils may change none
    discardDraft(region, "token", "plan", "mark"),
  ],
  "a council's act at the public's counter": ({ drafting, counter, system }) => [
    discardDraft(drafting, "token", "plan", "mark"),
    councilOnDate(counter, localDate("2026-11-23")),
    // @ts-expect-error the counter permits nothing of a council
    discardDraft(counter, "token", "plan", "mark"),
    // @ts-expect-error nor does a job
    discardDraft(system, "token", "plan", "mark"),
  ],
  "a page of the workspace at the public's counter": ({ drafting, counter }) => [
    draftArea(drafting, "plan", null),
    // @ts-expect-error a draft is not for the public
    draftArea(counter, "plan", null),
  ],
  "an act with an object made by hand": ({ drafting }) => {
    const whole = { ...forged, act: drafting.act, read: drafting.read };
    return [
      discardDraft(drafting, "token", "plan", "mark"),
      // @ts-expect-error the brand can't be written down
      discardDraft(whole, "token", "plan", "mark"),
    ];
  },
  "asking for a permission that does not exist": ({ args, require }) => [
    require(args, "plan:draft"),
    // @ts-expect-error a slip of the pen
    require(args, "plan:draught"),
  ],
  "an authority that was asked for another permission": async ({ args, require, open }) => [
    discardDraft(await require(args, "plan:draft"), "token", "plan", "mark"),
    // @ts-expect-error the act needs plan:draft
    discardDraft(await require(args, "plan:read"), "token", "plan", "mark"),
    // @ts-expect-error the counter is open to all
    discardDraft(await open(args), "token", "plan", "mark"),
  ],
  "a role that leaves a permission unanswered": () => {
    const { "plan:adopt": adopt, ...others } = permissionMatrix.convenor;
    const answered: Record<Permission, boolean> = { ...others, "plan:adopt": adopt };
    // @ts-expect-error plan:adopt has no answer
    const lacking: Record<Permission, boolean> = { ...others };
    return [answered, lacking];
  },
  "a role without answers": () => {
    const { observer, ...others } = permissionMatrix;
    const whole: typeof permissionMatrix = { ...others, observer };
    // @ts-expect-error observers have no answers
    const lacking: typeof permissionMatrix = { ...others };
    return [whole, lacking];
  },
};

/** What goes round a brand: saying that something is an authority. */
const cast = /\bas (?:unknown as )?Authority\b/;

const sources = ["app", "server"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => path.join(folder, name))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/generated\//.test(file)),
);

describe("the type lock", () => {
  it("has a can beside each cannot", () => {
    const text = readFileSync("tests/census/type-lock.test.ts", "utf8");
    for (const name of Object.keys(cases)) {
      const told = text.split(`"${name}": `)[1]?.split(/\n {2}"|\n\};/)[0] ?? "";
      const refused = told.match(/@ts-expect-error/g)?.length ?? 0;
      const tried = told.match(
        /^ +(?:discardDraft|draftArea|councilOnDate|require)\(|^ +const .*: .* = \{/gm,
      );
      expect(refused, name).toBeGreaterThan(0);
      expect(tried?.length, name).toBeGreaterThan(refused);
    }
  });

  it("is gone round by a cast in one place only, where authorities are made", () => {
    const found = sources.filter((file) => cast.test(readFileSync(file, "utf8")));
    expect(found).toEqual(["app/platform/access/open-authority.server.ts"]);
  });
});
