import { execFileSync } from "node:child_process";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { accountAddress, accountId } from "../prisma/seed/example/lay-out-people";
import { type Compared, comparePage, type SharedPage } from "./compare-pages";
import { signInAs, startSamsyn } from "./samsyn-process";
import { sharedPages, type Visitor } from "./shared-pages";

/** From this on a page counts as slower. */
const slower = 1.05;

const [beforeFolder, afterFolder = process.cwd(), pairs = "60", only = ""] = process.argv.slice(2);
if (!beforeFolder)
  throw new Error("Usage: npx tsx bench/pages-before-after.ts BEFORE [AFTER] [PAIRS] [ONLY]");

/**
 * Compares the pages of two built checkouts, side by side on the same example year: the first one makes it, its backup is
 * restored and brought up to date by the second. What seems slower is measured again, five times as often. `only` is a
 * pattern for the names of the pages that are measured.
 */
async function main(before: string, after: string): Promise<void> {
  const room = await mkdtemp(path.join(tmpdir(), "samsyn-pages-"));
  // Where others can enter, the databases lie in it too, and go with it.
  await chmod(room, 0o755);
  const port = Number(process.env.PORT ?? 20_000 + Math.floor(Math.random() * 20_000));
  const data = { before: path.join(room, "before"), after: path.join(room, "after") };
  const archive = path.join(room, "example.tar.gz");
  const command = (program: string, name: string, folder: string) =>
    execFileSync(process.execPath, [`build/${name}.js`, archive], {
      cwd: program,
      env: { ...process.env, SAMSYN_DATA: folder },
    });
  try {
    await (await startSamsyn(port, { program: before, data: data.before })).stop();
    command(before, "backup", data.before);
    command(after, "restore", data.after);
    const first = await startSamsyn(port, { program: before, data: data.before });
    const second = await startSamsyn(port + 1, { program: after, data: data.after });
    try {
      const pages: SharedPage[] = [];
      for (const { account, ...visitor } of visitors)
        pages.push(
          ...(await sharedPages({
            ...visitor,
            before: { origin: first.origin, cookie: await signInAs(first, account) },
            after: { origin: second.origin, cookie: await signInAs(second, account) },
          })),
        );
      await report(pages.filter(({ name }) => new RegExp(only).test(name)));
    } finally {
      await Promise.all([first.stop(), second.stop()]);
    }
  } finally {
    await rm(room, { recursive: true, force: true });
  }
}

/** Public pages are asked for with a session too, which passes the cache by. */
const convenor = accountId(accountAddress("sammankallande", "skaraborg"));
const workspace = "/skaraborg/arbetsyta";
const visitors: readonly (Pick<Visitor, "who" | "from" | "except"> & { account: string })[] = [
  { who: "public", from: "/skaraborg", except: workspace, account: convenor },
  { who: "convenor", from: workspace, account: convenor },
  { who: "region", from: "/region", account: accountId("analys@example.org") },
  { who: "operator", from: "/drift", account: accountId("drift@example.org") },
];

async function report(pages: readonly SharedPage[]): Promise<void> {
  const compared: Compared[] = [];
  for (const page of pages) {
    const once = await comparePage(page, Number(pairs));
    compared.push(once.ratio > slower ? await comparePage(page, 5 * Number(pairs)) : once);
  }
  console.table(
    [...compared]
      .sort((a, b) => b.ratio - a.ratio)
      .map(({ name, before, after, ratio }) => ({
        page: name,
        "before, ms": before.toFixed(2),
        "after, ms": after.toFixed(2),
        ratio: ratio.toFixed(3),
      })),
  );
  const worse = compared.filter(({ ratio }) => ratio > slower);
  console.log(`${compared.length} pages, ${worse.length} slower by more than 5 %.`);
  process.exitCode = worse.length > 0 ? 1 : 0;
}

await main(path.resolve(beforeFolder), path.resolve(afterFolder));
