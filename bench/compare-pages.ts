import { Agent, get } from "node:http";

/** A page that both programs have: its address in each, and the session with which it is asked for there. */
export interface SharedPage {
  readonly name: string;
  readonly before: Asked;
  readonly after: Asked;
}

export interface Asked {
  readonly origin: string;
  readonly path: string;
  readonly cookie: string;
}

export interface Compared {
  readonly name: string;
  /** Milliseconds, medians. */
  readonly before: number;
  readonly after: number;
  /** Median of what the second took of the first, pair by pair. */
  readonly ratio: number;
}

const agent = new Agent({ keepAlive: true });

/** One answer, whole: its status, kind, where it leads and its text. */
export function ask({
  origin,
  path,
  cookie,
}: Asked): Promise<{ status: number; type: string; to: string; text: string }> {
  return new Promise((resolve, reject) => {
    const headers = cookie ? { cookie } : {};
    const sent = get(origin + path, { agent, headers }, async (answer) => {
      const parts: Buffer[] = [];
      for await (const part of answer) parts.push(part as Buffer);
      const { location: to = "", "content-type": type = "" } = answer.headers;
      resolve({ status: answer.statusCode ?? 0, type, to, text: Buffer.concat(parts).toString() });
    });
    sent.on("error", reject);
  });
}

export function median(of: readonly number[]): number {
  return [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;
}

async function millisecondsOf(page: Asked): Promise<number> {
  const started = process.hrtime.bigint();
  const { status } = await ask(page);
  if (status !== 200) throw new Error(`${page.path} answers ${status}`);
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Asks both in turn, so many times each; who is first changes from pair to pair. */
export async function comparePage({ name, before, after }: SharedPage, pairs: number): Promise<Compared> {
  const took: { before: number; after: number }[] = [];
  for (let pair = -Math.ceil(pairs / 5); pair < pairs; pair += 1) {
    const beforeFirst = pair % 2 === 0;
    const first = await millisecondsOf(beforeFirst ? before : after);
    const second = await millisecondsOf(beforeFirst ? after : before);
    if (pair >= 0)
      took.push(beforeFirst ? { before: first, after: second } : { before: second, after: first });
  }
  return {
    name,
    before: median(took.map((one) => one.before)),
    after: median(took.map((one) => one.after)),
    ratio: median(took.map((one) => one.after / one.before)),
  };
}
