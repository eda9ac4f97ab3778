import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import routes from "~/routes";
import { addressLiteralsOf } from "../support/address-literals";
import { addressTable } from "../support/address-table";
import { modulesOf } from "../support/route-modules";

const table = "app/kernel/address/addresses.ts";

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .map((name) => path.join("app", name))
  .filter(
    (file) =>
      /\.tsx?$/.test(file) &&
      !/\.test\.|\/generated\/|^app\/(routes|kernel\/address\/addresses|routes\/machine\/robots)\.ts$/.test(
        file,
      ),
  );

/** An address of the table as it is written in a link: below the site, the council or the workspace. */
const written = (await modulesOf(await routes)).map(({ address }) =>
  address.replace(/^\/:council(\/arbetsyta)?(?=\/|$)/, "").replace(/:\w+/g, ":"),
);
const known = new Set(written);
const begins = new Set(
  written.map((address) => address.split("/")[1] ?? "").filter((first) => !/[:*]/.test(first)),
);

describe("the addresses that links are read against", () => {
  it("are those of the table of routes (UPDATE_ADDRESSES=1 writes them anew)", async () => {
    const made = addressTable(await routes);
    if (process.env.UPDATE_ADDRESSES) writeFileSync(table, made);
    expect(readFileSync(table, "utf8")).toBe(made);
  });
});

describe("an address that is written in the program", () => {
  it("is one of the table of routes", () => {
    const strange = sources
      .flatMap(addressLiteralsOf)
      .filter(({ path: named }) => begins.has(named.split("/")[1] ?? "") && !known.has(named));
    expect(strange).toEqual([]);
  });
});
