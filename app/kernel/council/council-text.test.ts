import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCouncilText } from "./council-text";

describe("a council's text", () => {
  it("has a heading, a lede and blocks", () => {
    const text = parseCouncilText(
      "# Om rådet\r\n\r\nRådet samlar\r\nparterna.\n\n## Mål\n\n- ett\n- två\n  rader\n",
    );
    expect(text).toEqual({
      heading: "Om rådet",
      lede: [{ text: "Rådet samlar parterna." }],
      blocks: [
        { kind: "heading", level: 2, text: "Mål" },
        { kind: "list", items: [[{ text: "ett" }], [{ text: "två rader" }]] },
      ],
    });
  });

  it("makes links of https, mail and the site's own addresses", () => {
    expect(
      parseCouncilText(
        "# A\n\nSe [parter](/parter), [oss](mailto:a@b.example) och [mer](https://b.example/x).",
      )?.lede,
    ).toEqual([
      { text: "Se " },
      { text: "parter", href: "/parter" },
      { text: ", " },
      { text: "oss", href: "mailto:a@b.example" },
      { text: " och " },
      { text: "mer", href: "https://b.example/x" },
      { text: "." },
    ]);
  });

  it.each(["javascript:alert(1)", "http://b.example", "//b.example", "/\\b.example", "data:text/html,x"])(
    "leaves a link to %s as text",
    (address) => {
      expect(parseCouncilText(`# A\n\n[x](${address})`)?.lede).toEqual([{ text: `[x](${address})` }]);
    },
  );

  it.each([
    "",
    "Utan rubrik",
    "# Bara rubrik",
    "## Fel nivå\n\nText",
    "# A\n\n- lista först",
    "# A\n\nText\n\n# B",
  ])("is refused when it is %o", (markdown) => {
    expect(parseCouncilText(markdown)).toBeNull();
  });

  it("never loses a word of a paragraph", () => {
    const word = fc.stringMatching(/^[a-zåäö<>&"]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 20 }), (words) => {
        const lede = parseCouncilText(`# A\n\n${words.join(" ")}`)?.lede ?? [];
        expect(lede.map(({ text }) => text).join("")).toBe(words.join(" "));
      }),
    );
  });
});
