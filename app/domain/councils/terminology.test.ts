import { describe, expect, it } from "vitest";
import en from "~/locales/en/terms.json";
import sv from "~/locales/sv/terms.json";
import { capitalised, termForms, termNouns } from "./terminology";
import { terminologySchema } from "./terminology-form";

const insatsområde = {
  one: "insatsområde",
  a: "ett insatsområde",
  other: "insatsområden",
  the: "insatsområdet",
  theOther: "insatsområdena",
};

describe("the words a council may change", () => {
  it.each(Object.entries({ sv, en }))(
    "all stand in the platform's own words in %s, in all forms",
    (_, terms) => {
      expect(Object.keys(terms).sort()).toEqual([...termNouns].sort());
      for (const forms of Object.values(terms)) expect(Object.keys(forms)).toEqual([...termForms]);
      expect(terminologySchema.safeParse({ terms }).success).toBe(true);
    },
  );

  it("are whole nouns: no form may be left out", () => {
    expect(terminologySchema.safeParse({}).success).toBe(true);
    expect(terminologySchema.safeParse({ terms: { area: insatsområde } }).success).toBe(true);
    const { the: _, ...rest } = insatsområde;
    expect(terminologySchema.safeParse({ terms: { area: rest } }).success).toBe(false);
  });

  it("are no statuses, and nothing of the other texts", () => {
    for (const override of [{ plans: { state: { done: "färdig" } } }, { terms: { state: insatsområde } }]) {
      expect(terminologySchema.safeParse(override).success).toBe(false);
    }
  });

  it("can begin a sentence", () => {
    expect([capitalised("åtgärd"), capitalised("det prioriterade området"), capitalised("")]).toEqual([
      "Åtgärd",
      "Det prioriterade området",
      "",
    ]);
  });
});
