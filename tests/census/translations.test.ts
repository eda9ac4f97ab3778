import { describe, expect, it } from "vitest";
import { namespaces } from "~/platform/i18n/namespaces";
import { resources } from "~/platform/i18n/resources";
import { writtenKeys } from "../support/written-keys";

/** Every text of a namespace by its full key. */
function textsOf(tree: object, prefix = ""): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") found.set(prefix + key, value);
    else for (const [below, text] of textsOf(value as object, `${prefix}${key}.`)) found.set(below, text);
  }
  return found;
}

const places = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map((match) => match[1]).sort();

const withoutPlural = (key: string) => key.replace(/_(one|other|zero)$/, "");

const { literals, patterns } = writtenKeys(["app", "server"]);

/** Keys that other texts take in, as `$t(terms:area.one)`. */
const nested = new Set(
  Object.values(resources.sv).flatMap((tree) =>
    [...textsOf(tree).values()].flatMap((text) =>
      [...text.matchAll(/\$t\((?:\w+:)?([\w.-]+)/g)].flatMap((match) => match[1] ?? []),
    ),
  ),
);

describe("the words that councils may change", () => {
  it("are used by the texts or the program, each noun in some form", () => {
    const used = (key: string) => nested.has(key) || literals.has(key);
    for (const [noun, forms] of Object.entries(resources.sv.terms)) {
      const keys = Object.keys(forms).map((form) => `${noun}.${form}`);
      expect(keys.some(used), noun).toBe(true);
    }
  });
});

describe.each(namespaces)("the texts of %s", (namespace) => {
  const sv = textsOf(resources.sv[namespace]);
  const en = textsOf(resources.en[namespace]);

  it("are the same in Swedish and English, key by key", () => {
    expect([...en.keys()].sort()).toEqual([...sv.keys()].sort());
  });

  it("take the same values in both languages, and none is empty", () => {
    for (const [key, text] of sv) {
      expect(text.trim(), key).not.toBe("");
      expect(en.get(key)?.trim(), key).not.toBe("");
      if (withoutPlural(key) === key) expect(places(en.get(key) ?? ""), key).toEqual(places(text));
    }
  });

  it("have both forms where they count", () => {
    for (const key of sv.keys()) {
      if (key.endsWith("_one")) expect([...sv.keys()], key).toContain(key.replace(/_one$/, "_other"));
    }
  });

  it.runIf(namespace !== "terms")("are all used by the program", () => {
    // The sentence of an act is found by the act's code: "parties.seatAdded" → activity.seatAdded.
    const isAct = (key: string) =>
      key.startsWith("activity.") && literals.has(key.replace(/^activity/, namespace));
    const unused = [...sv.keys()].filter((key) => {
      const bare = withoutPlural(key);
      return (
        !isAct(bare) &&
        !literals.has(bare) &&
        !nested.has(bare) &&
        !patterns.some((pattern) => pattern.test(bare))
      );
    });
    expect(unused).toEqual([]);
  });
});
