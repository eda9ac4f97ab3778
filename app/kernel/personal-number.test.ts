import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { luhnDigitFor } from "./luhn";
import { findPersonalNumbers, looksLikePersonalNumber } from "./personal-number";

describe("a text", () => {
  test.each(["811228-9874", "19811228-9874", "198112289874", "8112289874", "811228+9874"])(
    "with %s is warned for",
    (number) => {
      expect(looksLikePersonalNumber(`Kontakta ${number} om kursen.`)).toBe(true);
    },
  );

  test("with a wrong check digit is not", () => {
    expect(looksLikePersonalNumber("811228-9873")).toBe(false);
  });

  test("with a coordination number is warned for", () => {
    const digits = "7010632391".slice(0, 9);
    expect(looksLikePersonalNumber(`701063-239${luhnDigitFor(digits)}`)).toBe(true);
  });

  test("with organisation numbers is not", () => {
    expect(findPersonalNumbers("222000-2188, 556036-0793 och 16556036-0793")).toEqual([]);
    fc.assert(
      fc.property(
        fc.tuple(
          fc.integer({ min: 1, max: 9 }),
          fc.integer({ min: 20, max: 99 }),
          fc.integer({ min: 0, max: 999_999 }),
        ),
        ([first, month, rest]) => {
          const nine = `${first}${first}${month}${String(rest).padStart(6, "0").slice(0, 5)}`;
          const number = `${nine}${luhnDigitFor(nine)}`;
          expect(looksLikePersonalNumber(`${number.slice(0, 6)}-${number.slice(6)}`)).toBe(false);
        },
      ),
    );
  });

  test("with a day that does not exist is not", () => {
    const digits = "990231123";
    expect(looksLikePersonalNumber(`${digits.slice(0, 6)}-${digits.slice(6)}${luhnDigitFor(digits)}`)).toBe(
      false,
    );
  });

  test("with a longer row of digits is not", () => {
    expect(looksLikePersonalNumber("1234198112289874")).toBe(false);
  });

  test("gives the numbers as they were written", () => {
    expect(findPersonalNumbers("Se 811228-9874 och 2026-11-23.")).toEqual(["811228-9874"]);
  });
});
