import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { accountAddress, accountId } from "../prisma/seed/example/lay-out-people";
import { endOf, signInAs, startSamsyn } from "./samsyn-process";
import { type Measured, sendRequests, type Target } from "./send-requests";

/** A Node server that does nothing but send the same bytes. */
const bareServer = `
  import { createServer } from "node:http";
  import { readFileSync } from "node:fs";
  const body = readFileSync(process.argv[1]);
  const head = { "Content-Type": "text/html; charset=utf-8", "Content-Length": body.length };
  createServer((_request, response) => response.writeHead(200, head).end(body)).listen(Number(process.argv[2]), "127.0.0.1");
`;

const page = "/skaraborg/handlingsplan";
const rounds = 3;
const milliseconds = 2_500;

/**
 * Compares, in one run: a bare server, the page from the cache, the page rendered for each request (what a
 * visitor with a session gets), and a page of the workspace. Everything is asked in turn, three rounds, and the median
 * counts, so that other work on the machine falls on all alike.
 */
async function main(): Promise<void> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const samsyn = await startSamsyn(port);
  const file = path.join(tmpdir(), `samsyn-bench-${port}.html`);
  await writeFile(file, await (await fetch(`${samsyn.origin}${page}`)).text());
  const arguments_ = ["--input-type=module", "-e", bareServer, file, String(port + 1)];
  const bare = spawn(process.execPath, arguments_, { stdio: ["ignore", "ignore", "inherit"] });
  try {
    await untilListening(port + 1);
    const cookie = await signInAs(samsyn, accountId(accountAddress("sammankallande", "skaraborg")));
    const targets: Target[] = [
      { name: "bare Node server, same bytes", port: port + 1, path: page },
      { name: "public page from the cache", port, path: page },
      { name: "public page, cached, gzip", port, path: page, headers: { "Accept-Encoding": "gzip" } },
      { name: "public page, rendered each time", port, path: page, headers: { Cookie: cookie } },
      {
        name: "workspace page",
        port,
        path: `/skaraborg/arbetsyta/handlingsplan`,
        headers: { Cookie: cookie },
      },
    ];
    const results = new Map<string, Measured[]>(targets.map(({ name }) => [name, []]));
    for (const target of targets) await sendRequests(target, 1_000);
    for (let round = 0; round < rounds; round += 1) {
      for (const target of targets) results.get(target.name)?.push(await sendRequests(target, milliseconds));
    }
    report(results);
  } finally {
    await endOf(bare);
    await samsyn.stop();
  }
}

async function untilListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(`http://127.0.0.1:${port}/`).catch(() => null)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The bare server did not start");
}

function report(results: ReadonlyMap<string, readonly Measured[]>): void {
  const median = (runs: readonly Measured[]) =>
    [...runs].sort((a, b) => a.requestsPerSecond - b.requestsPerSecond)[Math.floor(runs.length / 2)];
  const rows = [...results].map(([name, runs]) => ({ name, ...median(runs) }));
  const base = rows[0]?.requestsPerSecond ?? 0;
  console.table(
    rows.map(({ name, requestsPerSecond = 0, bytes }) => ({
      what: name,
      "requests/s": Math.round(requestsPerSecond),
      "bytes of an answer": bytes,
      "of the bare server": (requestsPerSecond / base).toFixed(3),
    })),
  );
}

await main();
