import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "~/kernel/fingerprint";
import { scratchDatabase } from "../../../tests/support/scratch-database";
import { jsonbText } from "./jsonb-text";

const scratch = scratchDatabase();

const known: Json[] = [
  { bb: 1, a: 2, å: 3, "10": 4, "9": 5, aa: { c: [], d: {} } },
  [1e21, 1e-7, -1.5e-10, 1.25e300, 5e-324, 123456789.125, -0, 0.1],
  ['\u0001\u001f\u007f\u2028"\\/\b\f\n\r\t', "Café", "Cafe\u0301", "😀"],
  null,
  true,
  "",
];

describe("the text of a value stored as jsonb", () => {
  it("is what the database gives, to the letter", async () => {
    const values = [
      ...known,
      ...fc.sample(fc.jsonValue({ stringUnit: "binary" }), { numRuns: 300, seed: 7 }),
    ].flatMap((value) => {
      const text = JSON.stringify(value);
      // No surrogate halves and no NUL, which jsonb refuses.
      return /\\ud[89a-f]|\\u0000/.test(text) ? [] : [JSON.parse(text) as Json];
    });
    expect(values.length).toBeGreaterThan(200);
    const rows = await scratch.root<{ stored: string }[]>`
      select value::jsonb::text as stored from unnest(${values.map((value) => JSON.stringify(value))}::text[]) as value`;
    expect(values.map(jsonbText)).toEqual(rows.map(({ stored }) => stored));
  });
});
