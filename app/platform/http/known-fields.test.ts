import { describe, expect, it } from "vitest";
import { z } from "zod";
import { knownFields } from "./known-fields";

describe("what a form's shape knows", () => {
  it("is its fields, also when it is refined and transformed", () => {
    const shape = z
      .object({ a: z.string().trim().default("").transform(Number), b: z.enum(["x"]).optional() })
      .refine(() => true)
      .transform(({ a }) => a);
    expect([...knownFields(shape)]).toEqual([
      ["a", "once"],
      ["b", "once"],
    ]);
  });

  it("tells lists from single texts, however they are wrapped", () => {
    const list = z.array(z.string());
    const shape = z.object({
      list,
      either: z.union([list, z.string().transform((one) => [one])]).default([]),
      none: list.nullable().optional(),
      piped: list.transform((all) => all.length).pipe(z.number()),
    });
    expect([...knownFields(shape).values()]).toEqual(["often", "often", "often", "often"]);
  });

  it("is nothing that every object has", () => {
    const known = knownFields(z.object({}));
    for (const name of ["__proto__", "constructor", "toString"]) expect(known.has(name)).toBe(false);
  });

  it("can't be told for what is no object", () => {
    expect(() => knownFields(z.string())).toThrow("A form is an object");
  });
});
