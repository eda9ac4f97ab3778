import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  canonicalPasted,
  canonicalStatement,
  fingerprintOfPasted,
  fingerprintOfStatement,
} from "./statement-canonical";
import { checkText as compare, readPasted } from "./statement-check";
import { parseText, writeText } from "./statement-text";

/** Texts in which marks, spaces, blank lines and strange letters meet often. */
const piece = fc.constantFrom(
  "1.",
  "2) ",
  "- ",
  "•",
  "→ ",
  "*",
  " ",
  "  ",
  "\n",
  "\n\n",
  "\r\n",
  "\t",
  "\u00a0",
  "\u00ad",
  "\u200b",
  "\u2028",
  "A",
  "\u030a",
  "ord",
  "2026.",
  "mål",
  "-",
  "100. ",
);
const anyText = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(""));
const anyStatement = fc.record({
  title: anyText.map((text) => `Rubrik ${text}`),
  body: anyText,
  addressees: anyText,
});

const text = {
  title: "Fler LIA-platser i industrin",
  body: "Industrin behöver fler.\n\nDärför uppmanar vi:\n1. regionen att betala.\n2. kommunerna att öppna\nverksamheter.\n\nVi åtar oss att redovisa.",
  addressees: "Västra Götalandsregionen\nKommunerna i Skaraborg",
};

describe("a text", () => {
  test("is read to paragraphs and lists, a line end within them being a space", () => {
    expect(parseText(text.body)).toEqual([
      { kind: "paragraph", text: "Industrin behöver fler." },
      { kind: "paragraph", text: "Därför uppmanar vi:" },
      { kind: "numbered", items: ["regionen att betala.", "kommunerna att öppna verksamheter."] },
      { kind: "paragraph", text: "Vi åtar oss att redovisa." },
    ]);
  });

  test("keeps a year at the start of a line in its paragraph", () => {
    expect(parseText("Klart senast\n2026. Sedan vidare.")).toEqual([
      { kind: "paragraph", text: "Klart senast 2026. Sedan vidare." },
    ]);
  });

  test("keeps a line that begins with a dash of speech as a paragraph", () => {
    expect(parseText("– Vi behöver fler.")).toMatchObject([{ kind: "paragraph" }]);
  });

  test("reads a list with blank lines between its items as one list", () => {
    expect(parseText("- a\n\n* b\n\n•\nc")).toEqual([{ kind: "bulleted", items: ["a", "b", "c"] }]);
  });

  test("written and read again is the same", () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const blocks = parseText(source);
        expect(parseText(writeText(blocks))).toEqual(blocks);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the canonical form", () => {
  test("is the title, the text and the addressees as one file", () => {
    expect(canonicalStatement(text)).toBe(
      [
        "Fler LIA-platser i industrin",
        "",
        "Industrin behöver fler.",
        "",
        "Därför uppmanar vi:",
        "",
        "1. regionen att betala.",
        "2. kommunerna att öppna verksamheter.",
        "",
        "Vi åtar oss att redovisa.",
        "",
        "→ Västra Götalandsregionen",
        "→ Kommunerna i Skaraborg",
        "",
      ].join("\n"),
    );
  });

  test("pasted back whole has the same fingerprint", () => {
    fc.assert(
      fc.property(anyStatement, (statement) => {
        const file = canonicalStatement(statement);
        expect(canonicalPasted(file)).toBe(file);
        expect(fingerprintOfPasted(file)).toBe(fingerprintOfStatement(statement));
      }),
      { numRuns: 1000 },
    );
  });

  test("does not change with line ends, spaces or how letters are composed", () => {
    const other = `  ${canonicalStatement(text).normalize("NFD").replace(/\n/g, "\r\n").replace(/ /g, "\u00a0")}\r\n\r\n`;
    expect(fingerprintOfPasted(other)).toBe(fingerprintOfStatement(text));
  });

  test("does not need the blank lines around the addressees", () => {
    const one = { title: "Rubrik", body: "Text.", addressees: "Ett\nTvå" };
    expect(fingerprintOfPasted("Rubrik\nText.\n→ Ett\n\n→ Två")).toBe(fingerprintOfStatement(one));
  });

  test("changes with a word, the title, an addressee or a paragraph", () => {
    const others = [
      { ...text, body: text.body.replace("fler", "färre") },
      { ...text, title: `${text.title}.` },
      { ...text, addressees: "Västra Götalandsregionen" },
      { ...text, body: text.body.replace("fler.\n\nDärför", "fler. Därför") },
    ];
    const all = [text, ...others].map(fingerprintOfStatement);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe("a pasted text", () => {
  const checkText = (pasted: string, statement: typeof text) => compare(readPasted(pasted), statement);

  test("is the same, the same words, the body alone, or different from a place on", () => {
    expect(checkText(canonicalStatement(text), text)).toEqual({ kind: "same" });
    expect(checkText(canonicalStatement(text).replace(/\n+/g, "\n"), text)).toEqual({ kind: "same-words" });
    expect(checkText(text.body, text)).toEqual({ kind: "same-body" });
    expect(checkText(" \n", text)).toEqual({ kind: "empty" });
    expect(checkText(canonicalStatement(text).replace("betala", "utreda"), text)).toEqual({
      kind: "different",
      published: "betala. kommunerna att öppna verksamheter. Vi",
      pasted: "utreda. kommunerna att öppna verksamheter. Vi",
    });
  });

  test("that ends early differs where it ends", () => {
    expect(checkText("Fler LIA-platser i", text)).toMatchObject({ kind: "different", pasted: "" });
  });
});
