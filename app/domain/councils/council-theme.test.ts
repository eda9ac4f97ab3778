import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { contrastRatio } from "./contrast";
import { neutrals, parseTheme, themeSentence } from "./council-theme";

const lines = {
  "--accent-light": "#2e5426",
  "--tint-light": "#eaf0e4",
  "--accent-dark": "#a8cf97",
  "--tint-dark": "#25331f",
};
const css = (over: Record<string, string | null> = {}, selector = '[data-council="dalen"]') =>
  `/* green */ ${selector} {${Object.entries({ ...lines, ...over })
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}: ${value}`)
    .join(";\n")}}`;
const sentences = (text: string) => parseTheme("dalen", text).problems.map(themeSentence);

describe("contrastRatio", () => {
  it("agrees with the known pairs", () => {
    expect(contrastRatio("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrastRatio("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrastRatio("#ffffff", "#767676")).toBeCloseTo(4.54, 2);
  });
});

describe("a council's theme", () => {
  it("is its four values", () => {
    const { theme, problems } = parseTheme("dalen", css());
    expect(problems).toEqual([]);
    expect(theme).toEqual({
      "accent-light": "#2e5426",
      "tint-light": "#eaf0e4",
      "accent-dark": "#a8cf97",
      "tint-dark": "#25331f",
    });
  });

  it.each([
    [css({ "--tint-dark": null }), "--tint-dark: is missing"],
    [css({ "--font": "#000000" }), "--font: is not one of the four tokens"],
    [css({ color: "#000000" }), "color: is not one of the four tokens"],
    [css({ "--tint-dark": "green" }), "--tint-dark: must be a colour written as #1a2b3c"],
    [css({ "--tint-dark": "#25331f; --tint-dark: #25331f" }), "--tint-dark: stands there twice"],
    [
      css({}, '[data-council="other"]'),
      'must be one rule [data-council="dalen"] with the four tokens and nothing else',
    ],
    [
      `${css()} body { color: red }`,
      'must be one rule [data-council="dalen"] with the four tokens and nothing else',
    ],
    [
      `@import "https://example.com/x.css"; ${css()}`,
      'must be one rule [data-council="dalen"] with the four tokens and nothing else',
    ],
  ])("says one thing about %s", (text, sentence) => {
    expect(sentences(text)).toEqual([sentence]);
  });

  it("is refused when its text can't be read, in light and in dark", () => {
    expect(sentences(css({ "--accent-light": "#7aa06f" }))).toEqual([
      "accent on paper in light mode has contrast 2.9:1, below 4.5:1",
      "accent on stone in light mode has contrast 2.6:1, below 4.5:1",
      "accent on tint in light mode has contrast 2.5:1, below 4.5:1",
      "white on band in light mode has contrast 2.9:1, below 4.5:1",
    ]);
    expect(sentences(css({ "--tint-dark": "#a0b090" }))).toEqual([
      "accent on tint in dark mode has contrast 1.3:1, below 4.5:1",
      "white on band in dark mode has contrast 2.3:1, below 4.5:1",
      "ink on tint in dark mode has contrast 2.0:1, below 4.5:1",
    ]);
  });

  it("is measured against the same neutrals as the stylesheet has", async () => {
    const tokens = await readFile(new URL("../../ui/styles/tokens.css", import.meta.url), "utf8");
    for (const name of ["paper", "stone", "ink"] as const) {
      const values = [...tokens.matchAll(new RegExp(`--${name}: (#[0-9a-f]{3,6})`, "g"))].map(
        ([, value = ""]) => (value.length === 4 ? value.replace(/[0-9a-f]/g, "$&$&") : value),
      );
      expect(values).toEqual([neutrals.light[name], neutrals.dark[name]]);
    }
  });
});
