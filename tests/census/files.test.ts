import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

/** Sizes that keep a file readable at a glance. Generated code and locale data have none. */
const most = { lines: 300, routeLines: 150, median: 60, nineteenOfTwenty: 180, inFolder: 40 };

/** Words that say nothing of what a file is about. */
const emptyWords = new Set(
  "service services util utils helper helpers misc manager managers common shared base core handler handlers types lib impl".split(
    " ",
  ),
);

interface SourceFile {
  file: string;
  text: string;
  lines: number;
}

const read = (file: string): SourceFile => {
  const text = readFileSync(file, "utf8");
  return { file, text, lines: text.split("\n").length - 1 };
};

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((name) => path.join("app", name))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes("/generated/"))
  .map(read);
const product = sources.filter(({ file }) => !/\.test\.tsx?$/.test(file));
const domain = product.filter(({ file }) => /^app\/(domain|kernel)\//.test(file));
const areas = readdirSync("app/domain");

/** The size that a share of the product's files keeps below. */
function sizeOf(share: number): number {
  const sizes = product.map(({ lines }) => lines).sort((a, b) => a - b);
  return sizes[Math.floor(share * (sizes.length - 1))] ?? 0;
}

const named = (found: readonly SourceFile[]) => found.map(({ file, lines }) => `${file}: ${lines}`);

describe("a file of the domain", () => {
  it("is named by lower-case words for a noun, an act, a page, a store, forms or a policy", () => {
    const wrong = domain.filter(
      ({ file }) => !/^[a-z]+(-[a-z]+)*(\.server)?\.tsx?$/.test(path.basename(file)),
    );
    expect(named(wrong), "use words as in adopt-plan.server.ts, plan-store.server.ts, plan.ts").toEqual([]);
  });

  it("is never named by a word that says nothing", () => {
    const wrong = product.filter(({ file }) => file.split(/[/.-]/).some((word) => emptyWords.has(word)));
    const allowed = wrong.filter(({ file }) => !file.startsWith("app/ui/"));
    expect(named(allowed), "name it by the noun it describes or the act it does").toEqual([]);
  });

  it("is a server file exactly when it reaches the database or an authority", () => {
    const reaches =
      /\bAuthority<|\bWork\b.*platform\/access|\bReadSql\b|platform\/database\/|from "postgres"/;
    const wrong = domain.filter(({ file, text }) => reaches.test(text) && !file.endsWith(".server.ts"));
    expect(named(wrong), "add .server to the name, or move the rule to a pure file").toEqual([]);
  });

  it("is alone in being a store, forms or a policy by a name that says of what", () => {
    const kinds = domain.map(({ file }) => path.basename(file).replace(/(\.server)?\.tsx?$/, ""));
    expect(kinds.filter((name) => ["store", "form", "forms", "policy", "page"].includes(name))).toEqual([]);
    const stores = domain.filter(({ file }) => /-store\./.test(file) && !file.endsWith("-store.server.ts"));
    expect(named(stores), "a store is called <noun>-store.server.ts").toEqual([]);
    const pure = domain.filter(({ file }) => /-(forms?|policy)\.server\.ts$/.test(file));
    expect(named(pure), "forms and policies are pure: take .server away").toEqual([]);
  });

  it("lies in an area with a README of its own", () => {
    const rooms = ["app/kernel", ...areas.map((area) => `app/domain/${area}`)];
    expect(rooms.filter((room) => !existsSync(`${room}/README.md`))).toEqual([]);
  });
});

describe("a folder", () => {
  it("can be read at a glance", () => {
    const counts = new Map<string, number>();
    for (const { file } of sources) {
      const folder = path.dirname(file);
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    }
    const full = [...counts]
      .filter(([, files]) => files > most.inFolder)
      .map(([folder, files]) => `${folder}: ${files}`);
    expect(full, `give what is together a room of its own, at ${most.inFolder} files`).toEqual([]);
  });
});

describe("files", () => {
  it("are short", () => {
    const long = sources.filter(({ lines }) => lines > most.lines);
    expect(named(long), `part what is longer than ${most.lines} lines`).toEqual([]);
    const routes = product.filter(
      ({ file, lines }) => file.startsWith("app/routes/") && lines > most.routeLines,
    );
    expect(named(routes), `move parts of the page to a file beside it, at ${most.routeLines} lines`).toEqual(
      [],
    );
  });

  it("are mostly much shorter", () => {
    expect(sizeOf(0.5), "lines of the median file").toBeLessThanOrEqual(most.median);
    expect(sizeOf(0.95), "lines of the file that nineteen of twenty are shorter than").toBeLessThanOrEqual(
      most.nineteenOfTwenty,
    );
  });
});
