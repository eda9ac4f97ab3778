import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { systemClock } from "~/kernel/clock";
import { knownFields } from "~/platform/http/known-fields";
import type { Takes } from "~/platform/http/takes";
import routes from "~/routes";
import { addressWithRows } from "../support/addressed-rows";
import { type BodySent, formType, sendBody } from "../support/body-client";
import { builtRoutes } from "../support/built-routes";
import { programOnScratch } from "../support/program-on-scratch";
import { functionsOf, modulesOf } from "../support/route-modules";
import { scratchDatabase } from "../support/scratch-database";
import { signIn } from "../support/sign-in";

const scratch = scratchDatabase(systemClock, "samsyn_example");
const program = programOnScratch(scratch);

/** Bodies that each action is sent, the same in every run. */
const bodies = 16;
const seed = 20_261_201;
/** Bytes of memory that the program may hold after any action's bodies, and milliseconds that they all may take. */
const most = { bytes: 384 * 1024 * 1024, milliseconds: 600_000 };

const acting = modulesOf(await routes).filter(({ file }) =>
  functionsOf(file).some(({ kind }) => kind === "action"),
);

const text = fc.oneof(
  fc.constantFrom("", " ", "\0", "on", "new", "-1", "1e999", "0x10", "99999999999999999999", "true", "null"),
  fc.constantFrom(
    "9999-12-31",
    "0000-00-00",
    "2026-02-30",
    "2026-11-23",
    "csv",
    "sv",
    "é\u0301\u200d",
    "<b>'\"&",
  ),
  fc.constantFrom("a".repeat(300), "å".repeat(5_000), "1\n".repeat(3_000), "a@b.se", "x".repeat(100_000)),
  fc.uuid(),
  fc.string({ unit: "binary", maxLength: 30 }),
);
const oddName = fc.oneof(
  fc.constantFrom("__proto__", "constructor", "toString", "a[0]", "a[99999999]", "a.b", "a[b][c]", "[]", ""),
  fc.stringMatching(/^[a-z]{1,70}$/),
);
const intent = fc.constantFrom(
  "",
  "remove",
  "end",
  "correct",
  "replace",
  "rename",
  "merge",
  "discard",
  "unchanged",
  "save",
);
const session = fc.constantFrom(
  "password",
  "example",
  "link",
  "email",
  "ended",
  "reset",
  "disabled",
  "end-session",
  "up",
);

/** A form with a route's own fields, odd ones among them, in any number. */
const formWith = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...names, "_version"), text), { maxLength: 12 }),
      fc.array(fc.tuple(oddName, text), { maxLength: 2 }),
      fc.oneof(intent, session),
      fc.constantFrom(1, 1, 1, 1, 90, 600),
      fc.boolean(),
    )
    .map(([own, odd, act, times, isOdd]) => {
      const once = new Map(own.filter(([name, value]) => name !== "_version" || /^\d{0,9}$/.test(value)));
      const fields: [string, string][] = [
        ...once,
        ...(isOdd ? odd : []),
        ["_intent", act],
        ["_token", randomUUID()],
      ];
      const repeated = fields[0]
        ? Array.from({ length: times - 1 }, () => fields[0] as [string, string])
        : [];
      return new URLSearchParams(
        [...fields, ...repeated].map(([name, value]) => [name, value.replace(/\p{Surrogate}/gu, "")]),
      ).toString();
    });

const types = fc.constantFrom(
  ...[1, 2, 3, 4, 5, 6].map(() => formType["content-type"]),
  ...["application/json", "text/plain", "multipart/form-data; boundary=b", "multipart/form-data", ""],
);

describe("every action", () => {
  it(
    "answers to whatever it is sent with less than 500, and neither fills the memory nor keeps other pages waiting",
    async () => {
      const build = await builtRoutes();
      const takesOf = (file: string) => {
        const route = Object.values(build.routes).find((each) =>
          `${each?.id}`.startsWith(file.replace(/\.tsx?$/, "")),
        );
        return (route?.module as { takes?: Takes } | undefined)?.takes ?? { forms: [] };
      };
      const faults: string[] = [];
      const seen = new Map<number, number>();
      const started = Date.now();
      let memory = 0;
      for (const { address, file } of acting) {
        const { cookie } = await signIn(scratch.platform, [
          { role: "convenor", council: "skaraborg" },
          { role: "regional-lead", council: null },
          { role: "operator", council: null },
        ]);
        const at = await addressWithRows(scratch.root, address);
        const names = takesOf(file).forms.flatMap((shape) => [...knownFields(shape).keys()]);
        const sent = fc.sample(fc.tuple(formWith(names), types, fc.boolean()), { seed, numRuns: bodies });
        for (const [body, type, isIn] of sent) {
          const headers: Record<string, string> = {
            ...(type ? { "content-type": type } : {}),
            ...(isIn ? { cookie } : {}),
          };
          const posted: BodySent = { body, headers };
          const { status } = await sendBody(program.origin() + at, posted);
          seen.set(status, (seen.get(status) ?? 0) + 1);
          if (status >= 500) faults.push(`${status} ${at} (${type}) ${body.slice(0, 300)}`);
        }
        memory = Math.max(memory, program.memory());
        expect((await fetch(`${program.origin()}/skaraborg`)).status, address).toBe(200);
      }
      expect(faults).toEqual([]);
      for (const status of [303, 400, 413, 415, 422])
        expect([status, seen.has(status)]).toEqual([status, true]);
      expect(memory).toBeLessThan(most.bytes);
      expect(Date.now() - started).toBeLessThan(most.milliseconds);
    },
    most.milliseconds,
  );
});
