import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Inline, readRichText } from "./rich-text";

const wordsOf = (text: string) =>
  readRichText(text).flatMap((block) =>
    block.kind === "heading"
      ? [block.text]
      : block.kind === "paragraph"
        ? [block.inline.map((part) => part.text).join("")]
        : block.items.map((item) => item.map((part) => part.text).join("")),
  );
const linksIn = (text: string): string[] => {
  const parts = readRichText(text).flatMap((block): readonly Inline[] =>
    block.kind === "paragraph" ? block.inline : block.kind === "list" ? block.items.flat() : [],
  );
  return parts.flatMap(({ href }) => href ?? []);
};

describe("rich text", () => {
  it("has lists of both kinds, strong and emphasised words, and headings no deeper than three", () => {
    const text = "##### Djupt\n\nEtt **viktigt** *ord*.\n\n1. först\n2. sedan\n   - inuti\n\n- punkt";
    expect(readRichText(text)).toEqual([
      { kind: "heading", level: 3, text: "Djupt" },
      {
        kind: "paragraph",
        inline: [
          { text: "Ett " },
          { text: "viktigt", strong: true },
          { text: " " },
          { text: "ord", emphasis: true },
          { text: "." },
        ],
      },
      {
        kind: "list",
        ordered: true,
        items: [[{ text: "först" }], [{ text: "sedan" }], [{ text: "inuti" }]],
      },
      { kind: "list", items: [[{ text: "punkt" }]] },
    ]);
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java&#115;cript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>",
    "http://b.example",
    "//b.example",
    "/\\b.example",
    "ftp://b.example",
    " javascript:x",
    "https:b.example",
  ])("makes no link of %s, however it is written", (address) => {
    for (const text of [`[x](${address})`, `[x](<${address}>)`, `<${address}>`, `[x]\n\n[x]: ${address}`])
      expect(linksIn(text), text).toEqual([]);
  });

  it("leaves HTML, code and entities as they were typed", () => {
    for (const typed of [
      "<b onclick='x'>hej</b>",
      "<!-- x -->",
      "`kod`",
      "&lt;b&gt; &amp;",
      "a | b",
      "> citat",
    ])
      expect(wordsOf(typed)).toEqual([typed]);
  });

  it("leaves pictures out", () => {
    expect(wordsOf("Före ![bild](https://b.example/x.png) efter")).toEqual(["Före  efter"]);
    expect(linksIn("![bild](https://b.example/x.png)")).toEqual([]);
  });

  it("reads whatever is typed, and gives nothing but text and known addresses", () => {
    const sign = fc.constantFrom(..."#-*_[]()!<>\\`&;:/1. \n\tåx");
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 300 }), (typed) => {
        for (const address of linksIn(typed)) expect(address).toMatch(/^(https:\/\/|mailto:|\/)/i);
        for (const words of wordsOf(typed)) expect(words).not.toMatch(/\n/);
      }),
      { numRuns: 500 },
    );
  });

  it("is not held up by much of the same sign", () => {
    for (const sign of ["[", "*", "_", "![", "- ", "#", "](", "> ", "1. "])
      expect(readRichText(sign.repeat(20_000)).length).toBeGreaterThanOrEqual(0);
  });
});
