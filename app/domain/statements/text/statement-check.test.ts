import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkText, readPasted } from "./statement-check";

const text = {
  title: "Fler LIA-platser i Skaraborg",
  body: [
    "Branschen behöver finansiering för fler platser, och skolorna ser ett gap mellan LIA-platser och sökande.",
    "Vi ber regionen att:",
    "1. betala handledarna\n2. öppna verksamheter i hela Skaraborg för den som lär sig ett yrke.",
  ].join("\n\n"),
  addressees: "Västra Götalandsregionen\nKommunerna i Skaraborg",
};
const check = (pasted: string) => checkText(readPasted(pasted), text);

/** All text of the statement's PDF as programs copy it: wrapped, over two pages, with their feet and its facts. */
const asCopied = (body: string) =>
  [
    "Kompetensråd Skaraborg\nUttalande 2026:3\nFler LIA-platser i Skaraborg\nPublicerat den 3 december 2026. Sju står bakom.",
    body,
    "Om uttalandet\nTill: Västra Götalandsregionen, Kommunerna i Skaraborg\nSå står parterna\nPart Ställning Kommentar",
    "Kompetensråd Skaraborg, Uttalande 2026:3 Sida 2 (2)\f",
  ].join("\n");
const wrapped = `Branschen behöver ﬁnansiering för fler
platser, och skolorna ser ett gap mellan LIA-
platser och sök\u00adande.
Kompetensråd Skaraborg, Uttalande 2026:3 Sida 1 (2)
\fVi ber regionen att:
1. betala handledarna
2. öppna verksamheter i hela Skaraborg för
den som lär sig ett yrke.`;

describe("a text that holds the statement", () => {
  test("is all that the statement's PDF says, copied", () => {
    expect(check(asCopied(wrapped))).toMatchObject({ kind: "within", titled: true });
    expect(check(asCopied(wrapped).replaceAll("\n", "\r\n"))).toMatchObject({ kind: "within" });
    expect(check(asCopied(wrapped).normalize("NFD"))).toMatchObject({ kind: "within" });
  });

  test("is not one in which a word inside is another", () => {
    for (const [word, other] of [
      ["betala", "utreda"],
      ["hela", "halva"],
      ["fler", "färre"],
      ["yrke.", "yrke, inte."],
    ] as const)
      expect(check(asCopied(wrapped.replace(word, other)))).toMatchObject({ kind: "different" });
  });

  test("is its title and its text, its text alone, or either among other words, which are counted", () => {
    expect(check(`${text.title}\n\n${text.body}`)).toEqual({ kind: "same-body" });
    expect(check(text.body)).toEqual({ kind: "same-body" });
    expect(check(`Hej Siv!\n${text.body}\nHälsningar Rut`)).toEqual({
      kind: "within",
      around: 4,
      titled: false,
    });
  });

  test("is said to be without its title where another stands above it", () => {
    for (const title of [
      "Färre LIA-platser i Skaraborg",
      "LIA-platser i Skaraborg",
      "fler lia-platser i skaraborg",
      "",
    ])
      expect(check(`Hej!\n${title}\n${text.body}`), title).toMatchObject({ kind: "within", titled: false });
    for (const letter of [`${text.title}\nHej!\n${text.body}`, `${text.body}\nSe ${text.title} på webben`])
      expect(check(letter), letter).toMatchObject({ kind: "within", titled: true });
  });

  test("is found in any surroundings, and not when one word of it is missing or another", () => {
    const words = fc.array(fc.constantFrom("Hej", "och", "fler", "platser", "Branschen", "3", "yrke."), {
      maxLength: 30,
    });
    const inside = text.body.split(/\n+/);
    fc.assert(
      fc.property(words, words, fc.nat(inside.length - 1), fc.nat(9), (before, after, line, at) => {
        const around = (body: string) => [before.join(" "), body, after.join(" ")].join("\n");
        const found = check(around(text.body));
        expect(found).toEqual(
          before.length + after.length === 0
            ? { kind: "same-body" }
            : { kind: "within", around: before.length + after.length, titled: false },
        );
        const changed = inside.map((each, place) => {
          const parts = each.split(" ");
          const last = parts.length - 1;
          if (place === line) parts[Math.max(Math.min(at, last), /^\d/.test(each) ? 1 : 0)] = "annat";
          return parts.join(" ");
        });
        expect(check(around(changed.join("\n")))).toMatchObject({ kind: "different" });
      }),
    );
  });

  test("is not looked for by fewer words than a sentence has", () => {
    const short = { title: "Ja", body: "Vi vill.", addressees: "" };
    expect(checkText(readPasted("Jo, vi vill. Vi vill. Ja."), short)).toMatchObject({ kind: "different" });
  });
});
