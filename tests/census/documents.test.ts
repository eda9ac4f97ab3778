import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

function documents(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** Links and pictures of a document that lead to something in the repository, without their anchors. */
function relativeLinks(file: string): string[] {
  const text = readFileSync(file, "utf8").replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^(\w+:|#)/.test(target))
    .map((target) => target.replace(/#.*$/, ""));
}

/** First cells of a document's table rows that name one thing in code. */
function listed(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/^\| `([^`]+)` \|/gm)].map(([, name = ""]) => name);
}

describe("the documents", () => {
  const files = ["README.md", ...documents("docs"), ...documents("app"), ...documents("prisma/seed")];

  it("lead only to files that are there", () => {
    const broken = files.flatMap((file) =>
      relativeLinks(file)
        .filter((target) => !existsSync(path.join(path.dirname(file), target)))
        .map((target) => `${file} → ${target}`),
    );
    expect(broken).toEqual([]);
    expect(files.flatMap(relativeLinks).length).toBeGreaterThan(15);
  });

  it("say of each dependency why it is there, and of no other", () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const wanted = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
    expect(listed("docs/dependencies.md").sort()).toEqual(wanted.sort());
  });

  it("name each setting that the program reads", () => {
    const settings = ["settings", "bucket"].map((name) =>
      readFileSync(`app/platform/env/${name}.ts`, "utf8"),
    );
    const names = [...settings.join("\n").matchAll(/^ {2}([A-Z0-9_]+): z\b/gm)].map(([, name = ""]) => name);
    const told = readFileSync("docs/operating.md", "utf8");
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !told.includes(`\`${name}\``))).toEqual([]);
  });
});
