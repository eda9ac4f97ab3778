import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFonts } from "./fonts.server";
import { settableText } from "./settable-text";
import { typesetPdf } from "./typeset.server";

const source = `#set document(title: "Prov")
#set text(lang: "sv")
#let data = json(bytes(sys.inputs.data))
#heading(level: 1)[Prov]
#text(weight: "semibold")[#data.title]
#par(data.text)`;

/** The PDF of a text, which is refused when a sign of it can't be shown. */
const pdfOf = (text: string) =>
  typesetPdf({ source, data: { title: text.slice(0, 80), text } }).toString("latin1");

const signs = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join(" ");

const planes = [0, 1, 2, 3, 14, 15, 16];
/** All of the first two planes, and the first and last blocks of the others that hold anything. */
const stretches = planes.flatMap((plane) =>
  Array.from({ length: 16 }, (_, part) => plane * 0x10000 + part * 0x1000).filter(
    (from, part) => plane < 2 || part === 0 || (part === 15 && from > 0),
  ),
);

describe("every text has its PDF", () => {
  test.each(stretches)("of the signs from %i on", { timeout: 60_000 }, (from) => {
    const size = from < 0x20000 ? 0xfff : 0x1ff;
    expect(pdfOf(signs(from, from + size))).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(pdfOf(signs(from, from + size).replaceAll(" ", ""))).toContain("<pdfuaid:part>1</pdfuaid:part>");
  });

  test("of letters with any marks, joined pictures, flags and scripts in one another", {
    timeout: 60_000,
  }, () => {
    const pieces = fc.constantFrom(
      ...[
        "a",
        "å",
        "ő",
        "ж",
        "Ω",
        "ß",
        "ẞ",
        "ﬁ",
        "☐",
        "✅",
        "👍",
        "👍🏽",
        "👨‍👩‍👧",
        "1️⃣",
        "🇸🇪",
        "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        "❤️",
        "\uf0b7",
        "\ue000",
      ],
      ...[
        "\u0301",
        "\u0338",
        "\u0489",
        "\u20dd",
        "\u20e3",
        "\u200d",
        "\u200c",
        "\ufe0f",
        "\ufe0e",
        "\u0f71",
        "\u093f",
        "\u094d",
      ],
      ...[
        "中文",
        "ไทย",
        "عربي",
        "עברית",
        "한",
        "\u1112\u1161\u11ab",
        "क्षि",
        "தமிழ்",
        "ﷺ",
        "𝔘",
        "𒀀",
        "\u{1f1f8}",
        "\u{e0067}",
      ],
      ...[
        " ",
        "\n",
        "\t",
        "\u00a0",
        "\u2028",
        "\u200b",
        "\u00ad",
        "\ufffd",
        "\ufffe",
        "\ud83d",
        "\u0007",
        "\u202e",
        "\u2066",
      ],
    );
    const texts = fc.sample(fc.array(pieces, { maxLength: 12 }), { numRuns: 1500, seed: 20261201 });
    for (let at = 0; at < texts.length; at += 100)
      expect(
        pdfOf(
          texts
            .slice(at, at + 100)
            .map((text) => text.join(""))
            .join("\n"),
        ),
      ).toContain("pdfuaid:part>1<");
  });
});

describe("a PDF", () => {
  test("has no font but the program's own, whatever the machine has", () => {
    const fonts = pdfOf(`Åtgärd ж Ω ☐ 👍 ${signs(0x2100, 0x27ff)}`).match(/\/BaseFont \/[^\s/]+/g) ?? [];
    const families = new Set(fonts.map((font) => font.replace(/^.*\+|-.*$/g, "")));
    expect([...families].sort()).toEqual(["DejaVuSans", "LibertinusSerif", "NotoEmoji"]);
  });
});

describe("a text that is set", () => {
  const { coverages } = readFonts();
  const set = (text: string) => settableText(text, coverages);

  test.each([
    "Åtgärd – ”så” 5 % § €",
    "Ж Ω Ő ☐ ☑ ✓ ✅ → ≥ ½",
    "👍 👍🏽 👨‍👩‍👧 ❤️ 🇸🇪",
    "é e\u0301 ẍ",
    "two\nlines",
  ])("is as it was written when the fonts have it: %s", (text) => {
    expect(set(text)).toEqual({ text: text.normalize("NFC"), isWrittenOut: false });
  });

  test("has what they lack in numbers, a run of signs in one bracket", () => {
    expect(set("Hej 你好, \ue123!")).toEqual({ text: "Hej [U+4F60 U+597D], [U+E123]!", isWrittenOut: true });
  });

  test("says of a bracket that somebody wrote that it is theirs", () => {
    expect(set("[U+4F60]").isWrittenOut).toBe(false);
  });
});
