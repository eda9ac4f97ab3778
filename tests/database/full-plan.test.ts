import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { readTenantFolders } from "~/domain/councils/read-tenants.server";
import { themesCss } from "../../server/open-platform";
import { aFullPlan } from "../support/builders/a-full-plan";
import { httpClient } from "../support/http-client";
import { scratchDatabase } from "../support/scratch-database";

const scratch = scratchDatabase(undefined, "samsyn_example");
const client = httpClient(scratch);

/** The most measures that a council's year has, in the words of the four example councils. */
const measures = 40;
let styles = "";

const compressed = (text: string) =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;

beforeAll(async () => {
  await aFullPlan(scratch.root, "skaraborg", measures);
  const assets = path.resolve("build/client/assets");
  const sheet = (await readdir(assets)).find((file) => /^public-.*\.css$/.test(file)) ?? "";
  styles = (await readFile(path.join(assets, sheet), "utf8")) + themesCss(await readTenantFolders("tenants"));
});

describe("the public plan of a council with forty measures", () => {
  it.each([
    "/skaraborg/handlingsplan",
    "/skaraborg/handlingsplan?visa=parter",
    "/skaraborg/handlingsplan?visa=parter&den=2026-11-20",
    "/en/skaraborg/handlingsplan",
    "/en/skaraborg/handlingsplan?den=2026-11-20",
    "/skaraborg",
  ])("is at most 60 kB of HTML, and 15 kB compressed with its styles: %s", async (address) => {
    const answer = await client.get(address);
    expect(answer.status).toBe(200);
    const html = await answer.text();
    if (address.includes("handlingsplan")) {
      const rows = new Set(
        [...html.matchAll(/\/handlingsplan\/\d{4}\/(\d+\.\d+)/g)].map(([, number]) => number),
      );
      expect(rows.size).toBe(measures);
    }
    const weight = { html: Buffer.byteLength(html), compressed: compressed(html) + compressed(styles) };
    expect(weight.html).toBeLessThanOrEqual(60_000);
    expect(weight.compressed).toBeLessThanOrEqual(15_000);
  });
});
