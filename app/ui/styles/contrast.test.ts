import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const tenants = fileURLToPath(new URL("../../../tenants", import.meta.url));
const councils = existsSync(tenants)
  ? readdirSync(tenants).filter((council) => existsSync(`${tenants}/${council}/theme.css`))
  : [];
const read = (file: string) => readFileSync(file, "utf8");

type Tokens = Record<string, string>;
const declarations = (css: string): Tokens =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/gi)].map((match) => [match[1], match[2]]),
  );

const tokens = read(`${here}tokens.css`);
const darkFrom = tokens.indexOf("@media screen and (prefers-color-scheme: dark)");
const light = declarations(tokens.slice(0, darkFrom));
const dark = { ...light, ...declarations(tokens.slice(darkFrom)) };

function luminance(hex: string): number {
  const full = hex.length === 4 ? hex.replace(/[0-9a-f]/gi, "$&$&") : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(full.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast of two tokens. */
function contrast(of: Tokens, one: string, other: string): number {
  const [a, b] = [one, other].map((name) => {
    const value = of[name];
    if (!value) throw new Error(`There is no token --${name}`);
    return luminance(value) + 0.05;
  }) as [number, number];
  return Math.max(a, b) / Math.min(a, b);
}

const statuses = ["done", "on-track", "delayed", "hindered", "not-started"];
const grounds = ["paper", "stone", "stone-2"];
const textPairs = [
  ...grounds.flatMap((ground) => [
    ["ink", ground],
    ["ink-2", ground],
  ]),
  ...statuses.flatMap((status) => [
    [`${status}-text`, "paper"],
    [`${status}-text`, "stone"],
    [`${status}-text`, `${status}-tint`],
    ["ink", `${status}-tint`],
  ]),
  ["added-text", "added-tint"],
  ["removed-text", "removed-tint"],
  ["focus-ink", "focus"],
] as [string, string][];
const graphicPairs = [
  ["line-strong", "paper"],
  ["line-strong", "stone"],
  ...statuses.filter((status) => status !== "not-started").map((status) => [`${status}-fill`, "paper"]),
  ["on-fill", "done-fill"],
  ["on-fill-2", "on-track-fill"],
  ["on-fill-2", "delayed-fill"],
  ["on-fill", "hindered-fill"],
] as [string, string][];

describe.each([
  ["light", light],
  ["dark", dark],
])("colours in %s mode", (mode, of) => {
  it.each(textPairs)("text: %s on %s is at least 4.5", (text, ground) => {
    expect(contrast(of, text, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(graphicPairs)("graphics: %s on %s is at least 3", (mark, ground) => {
    expect(contrast(of, mark, ground)).toBeGreaterThanOrEqual(3);
  });

  const themes: [string, Tokens][] = [
    ["platform", light],
    ...councils.map((council): [string, Tokens] => [
      council,
      declarations(read(`${tenants}/${council}/theme.css`)),
    ]),
  ];
  it.each(themes)("theme %s can be read everywhere it is used", (_name, theme) => {
    const accent = theme[`accent-${mode}`] ?? "";
    const tint = theme[`tint-${mode}`] ?? "";
    const all: Tokens = { ...of, accent, tint, white: "#ffffff", band: mode === "light" ? accent : tint };
    for (const ground of ["paper", "stone", "tint"]) {
      expect(contrast(all, "accent", ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const text of ["ink", "ink-2", ...statuses.map((status) => `${status}-text`)]) {
      expect(contrast(all, text, "tint")).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(all, "white", "band")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(all, "focus", "band")).toBeGreaterThanOrEqual(3);
  });
});
