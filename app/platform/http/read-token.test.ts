import { describe, expect, it } from "vitest";
import { boundToken, readToken } from "./read-token.server";
import { formOf } from "./sent-form";

function form(values: Record<string, string | string[]>) {
  return formOf(
    Object.entries(values).flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const)),
  );
}

describe("the token of a form", () => {
  const sent = { _token: "t", _version: "3", _intent: "save", title: "Mitt", parties: ["a", "b"] };

  it("is the same for the same form, sent twice", () => {
    expect(readToken(form(sent))).toBe(readToken(form(sent)));
  });

  it.each([
    ["another word", { title: "Ditt" }],
    ["another button", { _intent: "remove" }],
    ["another version", { _version: "4" }],
    ["another choice", { parties: ["a"] }],
    ["choices in other places", { parties: ["b", "a"] }],
    ["another rendering", { _token: "u" }],
  ])("is another with %s", (_what, over) => {
    expect(readToken(form({ ...sent, ...over }))).not.toBe(readToken(form(sent)));
  });

  it("is empty for a form that carries none, so that no act takes it", () => {
    expect(readToken(form({ title: "Mitt" }))).toBe("");
  });

  it("tells files apart by what is in them", () => {
    expect(boundToken("t", new Uint8Array([1]))).not.toBe(boundToken("t", new Uint8Array([2])));
  });
});
