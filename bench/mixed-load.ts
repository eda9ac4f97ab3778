import { readFile } from "node:fs/promises";
import { Agent, request } from "node:http";
import { accountAddress, accountId } from "../prisma/seed/example/lay-out-people";
import { openedFor } from "../tests/support/opened-for";
import { type SamsynProcess, signInAs, startSamsyn } from "./samsyn-process";

interface Asked {
  path: string;
  cookie?: string;
  fields?: Record<string, string>;
}

const seconds = Number(process.env.SECONDS ?? 60);
const connections = 16;

/** Memory that the program holds and has held at most, in MB. The embedded database is other processes. */
async function memoryOf(pid: number): Promise<{ now: number; most: number }> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  const megabytes = (name: string) =>
    Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
  return { now: megabytes("VmRSS"), most: megabytes("VmHWM") };
}

/** What is asked, in the shares in which it is listed: pages in memory and not, the workspace, files, PDF, signing in. */
async function mixFor(samsyn: SamsynProcess): Promise<(turn: number) => Asked> {
  const convenor = await signInAs(samsyn, accountId(accountAddress("sammankallande", "skaraborg")));
  const region = await signInAs(samsyn, accountId("analys@example.org"));
  const opened = await openedFor(samsyn.origin, "/skaraborg/arbetsyta", convenor);
  const day = (turn: number) => new Date(Date.UTC(2024, 0, 1 + (turn % 1_000))).toISOString().slice(0, 10);
  const mix: ((turn: number) => Asked)[] = [
    ...Array.from({ length: 8 }, (_one, index) => () => ({
      path: ["/", "/skaraborg", "/boras/parter", "/en/fyrbodal/handlingsplan"][index % 4] ?? "/",
    })),
    (turn) => ({ path: `/skaraborg/parter?den=${day(turn)}` }),
    (turn) => ({ path: `/boras/handlingsplan?den=${day(turn)}` }),
    () => ({ path: "/skaraborg/arbetsyta", cookie: convenor }),
    () => ({ path: "/skaraborg/arbetsyta/handlingsplan", cookie: convenor }),
    () => ({ path: "/skaraborg/arbetsyta/uttalanden", cookie: convenor }),
    () => ({ path: "/konto", cookie: convenor }),
    () => ({ path: "/region", cookie: region }),
    () => ({ path: "/logga-in" }),
    () => ({ path: "/logga-in", fields: { _intent: "link", email: "nobody@example.org" } }),
    () => ({ path: "/skaraborg/uttalanden/2026-1.pdf" }),
    () => ({ path: "/skaraborg/arbetsyta/handlingsplan/export.xlsx", cookie: convenor, fields: opened }),
    () => ({ path: "/skaraborg/arbetsyta/handlingsplan/export.csv", cookie: convenor, fields: opened }),
  ];
  return (turn) => mix[(turn * 7) % mix.length]?.(turn) ?? { path: "/" };
}

function ask(samsyn: SamsynProcess, agent: Agent, { path, cookie, fields }: Asked): Promise<number> {
  const body = fields ? new URLSearchParams({ _token: crypto.randomUUID(), ...fields }).toString() : null;
  const headers = {
    "Accept-Encoding": "gzip",
    ...(cookie ? { Cookie: cookie } : {}),
    ...(body === null
      ? {}
      : {
          Origin: samsyn.origin,
          "Content-Type": "application/x-www-form-urlencoded",
          "Content-Length": body.length,
        }),
  };
  const where = { host: "127.0.0.1", port: samsyn.port, path, agent, method: body === null ? "GET" : "POST" };
  return new Promise((resolve, reject) => {
    request({ ...where, headers: { Host: `localhost:${samsyn.port}`, ...headers } }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
    })
      .on("error", reject)
      .end(body ?? undefined);
  });
}

/** Keeps sixteen connections busy with a mix of everything, and tells what memory the program takes. */
async function main(): Promise<void> {
  const samsyn = await startSamsyn(Number(process.env.PORT ?? 4580));
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  try {
    const mix = await mixFor(samsyn);
    const idle = await memoryOf(samsyn.pid);
    const statuses = new Map<string, number>();
    const times: number[] = [];
    const end = performance.now() + seconds * 1_000;
    let turn = 0;
    const busy = async () => {
      while (performance.now() < end) {
        const asked = mix(turn++);
        const started = performance.now();
        const status = await ask(samsyn, agent, asked);
        times.push(performance.now() - started);
        const key = `${status}${status >= 400 ? ` ${asked.path}` : ""}`;
        statuses.set(key, (statuses.get(key) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: connections }, busy));
    const loaded = await memoryOf(samsyn.pid);
    times.sort((a, b) => a - b);
    const at = (share: number) => Math.round(times[Math.floor(times.length * share)] ?? 0);
    console.table({
      "requests/s": Math.round(times.length / seconds),
      "median, ms": at(0.5),
      "99 of 100, ms": at(0.99),
      "MB before": idle.now,
      "MB after": loaded.now,
      "MB at most": loaded.most,
    });
    console.table(Object.fromEntries(statuses));
  } finally {
    agent.destroy();
    await samsyn.stop();
  }
}

await main();
