import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { passwordWeakness } from "./password-weakness";

const names = [
  "Anna Åkesson",
  "anna.akesson@lidkoping.se",
  "Lidans Verkstad AB",
  "Samsyn",
  "Kompetensråd Skaraborg",
];

const refusedAs = {
  passwordPattern: `aaaaaaaaaaaa abcdefghijkl abcabcabcabc 9876543210987 asdfghjklöä1 hejhejhejhej 000000000000
    zxcvbnm,.-12 åäöåäöåäöåäö ÄÄÄÄÄÄÄÄÄÄÄÄ adadadadadad a\u200bb\u200bc\u200bd\u200be\u200b12`,
  passwordCommon: `password1234 123456789012 qwertyuiop12 sommaren2026 lösenord1234 Lösenord2026! Sommar2026!! losenord1234
    P@ssw0rd1234 1qaz2wsx3edc iloveyou1234 letmeinplease welcome12345 fotboll12345 Vinter2025!! Göteborg2026! goteborg1234
    Kompetensrådet2026 januari202612 Hammarby1891 Password123! §1234567890+ Sommaren_2026 sommar-2026-sommar Admin1234567 drowssap1234 karlsson1985 TROLLHÄTTAN2026
    Valborg202612 Administratör1 Samordnare123 Sammankallande1 Handlingsplan26 uttalande2026 arbetsgivare1 utbildning2026
    ordförande123 pаsswоrd1234 ρassword1234 p\u200ba\u200bs\u200bs\u200bw\u200bo\u200br\u200bd1234 lösen\u00adord1234
    q1w2e3r4t5y6 changeme12345 mysecretpassword hemligt123456 Midsommar2025`,
  passwordNames: `annaakesson12 AnnaÅkesson1975! lidansverkstad Lidans_Verkstad1 anna.akesson1 akesson123456 Samsyn2026!!
    samsynsamsyn1 SkaraborgSamsyn lidkoping2026 skaraborg1234`,
} as const;

const cases = Object.entries(refusedAs).flatMap(([reason, list]) =>
  list.split(/\s+/).map((password) => [password, reason] as const),
);

describe("a password that is easy to guess", () => {
  it.each(cases)("is refused: %s", (password, reason) => {
    expect(password.length).toBeGreaterThanOrEqual(12);
    const given = passwordWeakness(password, names);
    expect(given).not.toBeNull();
    expect(given).toBe(reason);
  });

  it("is refused whatever it is made of, when that is one sign or two repeated", () => {
    const few = fc.tuple(
      fc.string({ minLength: 1, maxLength: 2, unit: "grapheme-ascii" }),
      fc.integer({ min: 12, max: 40 }),
    );
    fc.assert(
      fc.property(few, ([text, times]) => {
        expect(passwordWeakness(text.repeat(times).slice(0, 200), names)).not.toBeNull();
      }),
      { numRuns: 12 },
    );
  });

  it("is refused for the one whose names it is made of, and not for another", () => {
    expect(passwordWeakness("Torkelstedt-Bråx", ["Bo Torkelstedt-Bråx"])).toBe("passwordNames");
    expect(passwordWeakness("Torkelstedt-Bråx", names)).toBeNull();
  });
});

describe("a password that is not", () => {
  it.each([
    "tre korta ord",
    "den nya ordföljden",
    "fyra ord efter varandra",
    "blåbärspaj är gott",
    "hästbatterihäft",
    "correct horse battery staple",
    "xkqzvjwpmtrd",
    "Anna dansar på lördagar i regnet",
  ])("is taken: %s", (password) => {
    expect(passwordWeakness(password, names)).toBeNull();
  });

  it("is taken when it is made by chance", () => {
    const letters = fc.stringMatching(/^[a-z0-9A-Z]{16}$/);
    fc.assert(
      fc.property(fc.noShrink(letters), (password) => {
        fc.pre(new Set(password).size > 9);
        expect(passwordWeakness(password, names)).toBeNull();
      }),
      { numRuns: 12 },
    );
  });
});
