import { readFileSync } from "node:fs";
import { request } from "node:http";
import { startSamsyn } from "./samsyn-process";

/**
 * Sends the built program the bodies that once ended or blocked it, and prints for each how it was answered, in what
 * time, what it left in memory, and how long a cached page had to wait meanwhile.
 */
const port = 3_179;

interface Attack {
  name: string;
  path: string;
  body: Buffer;
  /** How many at once. */
  times?: number;
}

const report = "/skaraborg/tillganglighet/rapportera";
const attacks: Attack[] = [
  { name: "C1 index in a name", path: "/logga-in", body: Buffer.from("email[99999999]=1") },
  { name: "C1 the same, in a report", path: report, body: Buffer.from("what[99999999]=1") },
  { name: "C1 index deep in a name", path: "/logga-in", body: Buffer.from("email[0][9999999]=1") },
  { name: "C2 64 000 of one field", path: "/logga-in", body: Buffer.from("a=1&".repeat(64_000)) },
  { name: "C2 a million of one field", path: "/logga-in", body: Buffer.from("a=1&".repeat(1_000_000)) },
  { name: "C2b 50 MB", path: "/logga-in", body: Buffer.alloc(50 * 1024 * 1024, "a") },
  { name: "C2b 8 × 100 MB at once", path: "/logga-in", body: Buffer.alloc(100 * 1024 * 1024, "a"), times: 8 },
  {
    name: "C2b 20 MB to be checked",
    path: "/skaraborg/uttalanden/kontrollera",
    body: Buffer.alloc(20 * 1024 * 1024, "a"),
  },
];

/** The answer's status, or why there was none. */
function send({ path, body }: Attack): Promise<string> {
  return new Promise((resolve) => {
    const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": body.length };
    const sent = request({ host: "127.0.0.1", port, path, method: "POST", headers, agent: false });
    sent.on("response", (answer) => {
      answer.resume().on("end", () => {
        resolve(String(answer.statusCode));
        sent.destroy();
      });
    });
    sent.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    sent.end(body);
  });
}

/** Megabytes that a process holds. */
function heldBy(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? "0";
  return Math.round(Number(kilobytes) / 1024);
}

async function waitFor(origin: string): Promise<number> {
  const started = performance.now();
  await (await fetch(`${origin}/skaraborg`)).arrayBuffer();
  return performance.now() - started;
}

const samsyn = await startSamsyn(port);
try {
  await waitFor(samsyn.origin);
  for (const attack of attacks) {
    const before = heldBy(samsyn.pid);
    const started = performance.now();
    let isOver = false;
    const sent = Promise.all(Array.from({ length: attack.times ?? 1 }, () => send(attack))).finally(() => {
      isOver = true;
    });
    const waits: number[] = [];
    do waits.push(await waitFor(samsyn.origin));
    while (!isOver);
    const answers = [...new Set(await sent)].join(", ");
    const milliseconds = Math.round(performance.now() - started);
    const longest = Math.round(Math.max(...waits));
    console.log(
      `${attack.name}: ${answers} in ${milliseconds} ms; ${before} → ${heldBy(samsyn.pid)} MB; a cached page within ${longest} ms`,
    );
  }
} finally {
  await samsyn.stop();
}
