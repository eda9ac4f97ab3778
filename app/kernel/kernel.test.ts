import { expect, test } from "vitest";
import { fixedClock, todayOf } from "./clock";
import { isId, newId } from "./ids";
import { hasLuhnChecksum, luhnDigitFor } from "./luhn";
import { done, isRefused, refused } from "./outcome";
import { compareSwedish } from "./text/swedish-order";
import { differingFields } from "./versioned";

test("a refusal carries its reason, and its detail only when there is one", () => {
  expect(refused("overlap")).toEqual({ ok: false, reason: "overlap" });
  expect(refused("overlap", { party: "A" })).toEqual({
    ok: false,
    reason: "overlap",
    detail: { party: "A" },
  });
  expect(isRefused(refused("overlap"))).toBe(true);
  expect(isRefused(done(1))).toBe(false);
});

test("ids made later sort later and are known as ids", () => {
  const ids = Array.from({ length: 50 }, newId);
  expect([...ids].sort()).toEqual(ids);
  expect(ids.every(isId)).toBe(true);
  expect(isId("1 or 1=1")).toBe(false);
});

test("today is the day in Sweden by the given clock", () => {
  expect(todayOf(fixedClock("2026-12-31T23:30:00Z"))).toBe("2027-01-01");
  expect(() => fixedClock("nu")).toThrow(RangeError);
});

test("the check digit makes the row right and no other digit does", () => {
  const digit = luhnDigitFor("222000218");
  expect(digit).toBe("8");
  expect([..."0123456789"].filter((d) => hasLuhnChecksum(`222000218${d}`))).toEqual([digit]);
});

test("of two texts of the same thing it is told which fields differ", () => {
  const mine = { title: "A", text: "ny" };
  const theirs = { title: "A", text: "annan" };
  expect(differingFields({ mine, theirs })).toEqual(["text"]);
});

test("Swedish names sort with å, ä and ö last and numbers as numbers", () => {
  expect(["Öckerö", "Ale", "Åmål", "Ängelholm", "Del 10", "Del 9"].sort(compareSwedish)).toEqual([
    "Ale",
    "Del 9",
    "Del 10",
    "Åmål",
    "Ängelholm",
    "Öckerö",
  ]);
});
