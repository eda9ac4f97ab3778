import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bodyLimits } from "./body-limits";
import { readFields } from "./read-fields";

const read = (text: string) => readFields(Buffer.from(text, "latin1"));
const name = fc.stringMatching(/^[A-Za-z][\w-]{0,20}$/);
const text = fc.string({ unit: "grapheme", maxLength: 40 });

describe("a form that is read", () => {
  it("says what a browser sent", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, text), { maxLength: 20 }), (fields) => {
        const printable = fields.map(
          ([key, value]) => [key, value.replace(/\p{C}/gu, "")] as [string, string],
        );
        expect(readFields(Buffer.from(new URLSearchParams(printable).toString()))).toEqual(printable);
      }),
    );
  });

  it("is fields or a refusal, whatever bytes it is", () => {
    const sign = fc.constantFrom(
      "&",
      "=",
      "%",
      "+",
      "[",
      "]",
      "a",
      "_",
      "0",
      "9",
      ".",
      "%00",
      "%C3",
      "å",
      "\0",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          fc.array(sign).map((signs) => Buffer.from(signs.join(""))),
        ),
        (bytes) => {
          const fields = readFields(bytes);
          if (typeof fields === "number") expect([400, 413]).toContain(fields);
          else
            for (const [key, value] of fields) {
              expect(key).toMatch(/^[A-Za-z_][\w-]{0,63}$/);
              expect(!/[\0\uD800-\uDFFF]/u.test(value)).toBe(true);
            }
        },
      ),
    );
  });

  it.each([
    "email[99999999]=1",
    "email[0][9999999]=1",
    "what[]=1",
    "a.b=1",
    "a[__proto__][x]=1",
    "=1",
    "a%20b=1",
    "%C3%A5=1",
    "1a=1",
    `${"a".repeat(65)}=1`,
  ])("has no such name as %s", (form) => expect(read(form)).toBe(400));

  it.each(["a=%", "a=%zz", "a=%C3", "a=%FF", "a=%ED%A0%80", "a=%F4%90%80%80", "a=\xff", "%=1"])(
    "is not written as %j",
    (form) => expect(read(form)).toBe(400),
  );

  it.each([
    "_token=a b",
    "_token=1&_token=1",
    `_token=${"a".repeat(81)}`,
    "_version=-1",
    "_version=1e9",
    "_intent=<b>",
  ])("does not carry %s", (form) => expect(read(form)).toBe(400));

  it("carries the token of a page with that of a row, as forms in lists do", () => {
    const token = `${crypto.randomUUID()}-${crypto.randomUUID()}`;
    expect(read(`_token=${token}`)).toEqual([["_token", token]]);
  });

  it("has no more fields, and no more of one name, than any page would send", () => {
    const many = (times: number, of: (at: number) => string) =>
      Array.from({ length: times }, (_, at) => of(at)).join("&");
    expect(read(many(bodyLimits.fields, (at) => `a${at}=1`))).toHaveLength(bodyLimits.fields);
    expect(read(many(bodyLimits.fields + 1, (at) => `a${at}=1`))).toBe(413);
    expect(read(many(bodyLimits.repeats, () => "a=1"))).toHaveLength(bodyLimits.repeats);
    expect(read(many(bodyLimits.repeats + 1, () => "a=1"))).toBe(413);
    expect(read("a=1&".repeat(64_000))).toBe(413);
    expect(read("&".repeat(bodyLimits.formBytes))).toBe(413);
  });

  it("may have names that mean something to JavaScript, which mean nothing here", () => {
    expect(read("constructor=1&__proto__=2&toString=3")).toEqual([
      ["constructor", "1"],
      ["__proto__", "2"],
      ["toString", "3"],
    ]);
  });
});
