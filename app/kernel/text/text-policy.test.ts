import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldedName } from "./folded-name";
import { incomingLine, incomingName, incomingText } from "./incoming-text";
import { outgoingLine, outgoingText } from "./outgoing-text";

const ways = { incomingText, incomingLine, incomingName, outgoingText, outgoingLine };
const everyWay = Object.entries(ways);

/** Each code point of Unicode, halves of pairs too, between two letters; 4096 to a text. */
function* everySign(): Generator<string> {
  for (let plane = 0; plane <= 0x10ffff; plane += 0x1000)
    yield Array.from({ length: 0x1000 }, (_, at) => `a${String.fromCodePoint(plane + at)}b`).join("");
}

/** Char of XML 1.0, and no control or non-character either. */
function isFit(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa;
  if (code >= 0x7f && code <= 0x9f) return false;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  if (code >= 0xfdd0 && code <= 0xfdef) return false;
  return (code & 0xfffe) !== 0xfffe;
}

const unfitIn = (text: string) => [...text].filter((sign) => !isFit(sign.codePointAt(0) ?? 0));

/** Texts of the signs that rules are about, close together. */
const nasty = fc
  .array(
    fc.oneof(
      fc.constantFrom("\r", "\n", "\r\n", "\v", "\f", "\t", "\x85", "\u2028", "\u2029", "\0", "\x1b", "\x9b"),
      fc.constantFrom(
        "\u200b",
        "\u200c",
        "\u200d",
        "\u200e",
        "\u2060",
        "\u00ad",
        "\u034f",
        "\ufeff",
        "\u3164",
      ),
      fc.constantFrom("\u202e", "\u2066", "\ud800", "\udc00", "\uffff", "\ufdd0", "\u{10fffe}", "\ufffc"),
      fc.constantFrom("\ufe0f", "\ufe0e", "\u{e0067}", "\u{e007f}", "\u{1f3f4}", "\u{1f3fd}", "\u20e3"),
      fc.constantFrom(
        "👩",
        "❤",
        "a",
        "Å",
        "A\u030a",
        "e",
        "\u0301",
        "क",
        "\u094d",
        "م",
        "한",
        "\u1100",
        "\u1161",
      ),
      fc.constantFrom("\u0958", "\u{1d160}", "\u2126", " ", "\u00a0", "\u2800", "\uf0b7", "1"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

describe.each(everyWay)("every text that %s gives", (_name, way) => {
  test("has only signs that every format takes, whatever sign of Unicode was in it", () => {
    expect([...everySign()].flatMap((text) => unfitIn(way(text)))).toEqual([]);
  });

  test("is no longer than what was given, and the same when it is given again", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const once = way(text);
        expect(once.length).toBeLessThanOrEqual(text.length);
        expect(unfitIn(once)).toEqual([]);
        expect(once).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(way(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    "\u0301\u094d\u200d",
    "\u0301\u00ad\u094d\u200d",
    "a\u0301\u0328\u200dक\u0301\u094d\u200d\u200d",
    `${"\u0301".repeat(12)}\u094d\u200d`,
    `${"\u0301".repeat(9)}\u00ad${"\u094d".repeat(3)}\u200d`,
  ])("is the same when it is given again, also where marks are brought into order: %j", (text) => {
    expect(way(way(text))).toBe(way(text));
  });

  test("is what was written, when that is Swedish, English, Greek, Russian or Finnish", () => {
    for (const text of [
      "Åtgärd 1–2: ”så här” – 5 % § 3",
      "Ό,τι καλύτερο",
      "Съвет №1",
      "Šťastný Ð Þ æ ß",
      "a…b€",
    ])
      expect(way(text)).toBe(text);
  });
});

/** As long as a form may be, and made to be read again and again by whoever looks for where something begins or ends. */
const tedious = {
  "a space without end": `a${" ".repeat(250_000)}b`,
  "hard spaces": `a${"\u00a0".repeat(125_000)}b`,
  "lines of spaces": `a${" \n ".repeat(80_000)}b`,
  "marks on one letter, out of order": `a${"\u0301".repeat(60_000)}${"\u0316".repeat(60_000)}b`,
  "marks in turn": `a${"\u0301\u0316".repeat(60_000)}b`,
  "marks with signs between that are not seen": `a${"\u0301\u200b\u0316\u00ad".repeat(30_000)}b`,
  "pictures that go on": "👩\u200d".repeat(35_000),
  "a flag that goes on": `\u{1f3f4}${"\u{e0067}".repeat(60_000)}`,
  "halves of pairs": `a${"\ud800".repeat(80_000)}b`,
  "words and a sign at their end": `${"ab ".repeat(80_000)}\u2028`,
};

describe.each(Object.entries(tedious))("%s", (_what, text) => {
  test.each([...everyWay, ["foldedName", foldedName] as const])("takes %s one reading", (_name, way) => {
    expect(way(text).length).toBeLessThanOrEqual(text.length);
  });
});

describe("a text of several lines", () => {
  test("has one kind of line end, from whichever system it came", () => {
    expect(incomingText("a\r\nb\rc\vd\fe\x85f\u2028g\u2029h\n\ni")).toBe("a\nb\nc\nd\ne\nf\ng\nh\n\ni");
  });

  test("keeps its tabs, its hard spaces and the spaces at its ends", () => {
    expect(incomingText(" a\tb\u00a0c \n")).toBe(" a\tb\u00a0c \n");
  });

  test.each([
    ["a family", "👨‍👩‍👧‍👦"],
    ["a heart of colour", "❤️"],
    ["a digit on a key", "1️⃣"],
    ["a skin", "👍🏽"],
    ["a doctor", "👩🏽‍⚕️"],
    ["England's flag", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
    ["Sweden's flag", "🇸🇪"],
    ["Persian", "می\u200cخواهم"],
    ["Sinhala", "ශ\u0dca\u200dරී"],
    ["an ideograph in a chosen form", "葛\u{e0100}"],
  ])("keeps %s whole", (_what, text) => {
    expect(incomingText(text)).toBe(text);
  });

  test("loses what is not seen and only parts or hides", () => {
    expect(incomingText("kom\u00admun\u200bal\u2060t \u202etxt.exe\u202c \u2066x\u2069")).toBe(
      "kommunalt txt.exe x",
    );
    expect(incomingText("a\u200db \ufe0f👍\u{e0068}\u{e0069}")).toBe("ab 👍");
  });

  test("is composed, unless it would become longer", () => {
    expect(incomingText("A\u030Angstro\u0308m \u212b")).toBe("Ångström Å");
    expect(incomingText("\u{1d160}")).toBe("\u{1d160}");
  });

  test("has no more marks on a letter than any script has", () => {
    expect(incomingText(`Z${"\u0323\u0300".repeat(2500)}algo`)).toMatch(/^\P{Mark}\p{Mark}{1,10}algo$/u);
    for (const stacked of ["ཧྐྵྨླྺྼྻྂ", "שָׁ֖", "ệ", "น้ำ", "q\u0307\u0323"])
      expect(incomingText(stacked)).toBe(stacked.normalize("NFC"));
  });

  test("has the bullets of word processors as bullets", () => {
    expect(incomingText("\uf0b7 ett\n\uf0a7 två")).toBe("• ett\n▪ två");
  });
});

describe("a text of one line", () => {
  test("has a space for each line end and tab", () => {
    expect(incomingLine(" a \r\n\r\n b\tc\u2028d ")).toBe("a b c d");
    expect(outgoingLine("Ämne\r\nBcc: x@example.org")).toBe("Ämne Bcc: x@example.org");
  });
});

describe("a name", () => {
  test("is the same in every invisible spelling", () => {
    const spellings = [
      "Hälsans\u00a0hus",
      "Hä\u00adlsans hus",
      "Ha\u0308lsans hus",
      "\ufeffHälsans\u200b\u2003hus\u200e",
      "Hälsans\thus\u3164\u2800",
      "Häl\u200dsans  hus\ufe0f",
      "\u202eHälsans hus\u{e0041}",
    ];
    expect([...new Set(spellings.map(incomingName))]).toEqual(["Hälsans hus"]);
  });

  test("shows each of its signs", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const name = incomingName(text);
        expect(name).not.toMatch(/\p{Default_Ignorable_Code_Point}|[^\S ]|\u2800| {2}/u);
        expect(name.trim()).toBe(name);
      }),
    );
  });
});

test.each([incomingText, incomingLine, incomingName])("a text that shows nothing is empty: %o", (way) => {
  for (const text of [
    "",
    " ",
    "\u200b",
    "\u3164\u2800\n",
    "\u200e\u00ad",
    "\0\x1b",
    "\ufe0f",
    "\u{e0041}\u200d",
  ])
    expect(way(text)).toBe("");
});
