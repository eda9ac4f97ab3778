import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "esbuild";
import { describe, expect, it } from "vitest";

const here = fileURLToPath(new URL(".", import.meta.url));
const ui = fileURLToPath(new URL("..", import.meta.url));
const read = (file: string) => readFileSync(file, "utf8");

/** A stylesheet with what it imports, in order. */
function bundle(file: string): string {
  return read(here + file).replace(/@import "\.\/([^"]+)";/g, (_all, name: string) => bundle(name));
}

describe("the stylesheets", () => {
  it("keep the public part small enough for the page budget", () => {
    const { code } = transformSync(bundle("public.css"), { loader: "css", minify: true });
    expect(Buffer.byteLength(code)).toBeLessThanOrEqual(24 * 1024);
  });

  it("make no request outside the application", () => {
    expect(bundle("workspace.css")).not.toMatch(/https?:|\/\//);
  });

  it("know every class that a component uses, and have none that nobody uses", () => {
    const styled = new Set(
      [...bundle("workspace.css").matchAll(/\.(-?[a-z][\w-]*)/g)].map((match) => match[1]),
    );
    const components = readdirSync(ui, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".tsx") && !file.includes(".test."),
    );
    const source = components.map((file) => read(ui + file)).join("\n");
    const quoted = new Set(
      [...source.matchAll(/["'`]([^"'`\n]+)["'`]/g)].flatMap((match) => (match[1] ?? "").split(/\s+/)),
    );
    const used = [...source.matchAll(/className="([^"]+)"/g)].flatMap((match) => (match[1] ?? "").split(" "));
    const modifiers = [...quoted].filter((name) => /^[a-z-]+(--|__)[a-z-]+$/.test(name));
    const hooks = ["plain", "chart", "section__body", "copy"];
    expect(modifiers.length).toBeGreaterThan(20);
    expect([...used, ...modifiers].filter((name) => !styled.has(name) && !hooks.includes(name))).toEqual([]);

    const forPages = [
      "lede",
      "big",
      "xs",
      "eyebrow",
      "nowrap",
      "optional",
      "label",
      "no-print",
      "total",
      "group",
    ];
    const built = /^(is-|col-|note--|wrap--|woff2$|svg$)/;
    const unused = [...styled].filter(
      (name) =>
        name && !quoted.has(name) && !source.includes(name) && !forPages.includes(name) && !built.test(name),
    );
    expect(unused).toEqual([]);
  });
});
