import { Agent, get } from "node:http";

/** What came of asking without pause on connections that are kept alive. */
export interface KeptAsking {
  answers: number;
  /** Answers that said that they were the last of their connection. */
  last: number;
  /** Requests that were lost: neither answered nor turned away at the door. */
  lost: string[];
}

/** Asks on so many connections until each is turned away. `so` tells how it goes meanwhile. */
export function keepAsking(
  port: number,
  paths: readonly string[],
  connections = 8,
): { so: KeptAsking; over: Promise<void> } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const so: KeptAsking = { answers: 0, last: 0, lost: [] };
  const askOnce = (path: string) =>
    new Promise<boolean>((resolve) => {
      get({ port, host: "127.0.0.1", path, agent }, (answer) => {
        answer
          .resume()
          .on("error", (error: NodeJS.ErrnoException) => {
            so.lost.push(`${path}: ${error.code}, in the answer`);
            resolve(false);
          })
          .on("end", () => {
            so.answers += 1;
            if (answer.headers.connection === "close") so.last += 1;
            resolve(true);
          });
      }).on("error", (error: NodeJS.ErrnoException) => {
        if (error.code !== "ECONNREFUSED") so.lost.push(`${path}: ${error.code}`);
        resolve(false);
      });
    });
  const askOn = async (nth: number) => {
    for (let turn = nth; await askOnce(paths[turn % paths.length] ?? "/"); turn++);
  };
  const over = Promise.all(Array.from({ length: connections }, (_one, nth) => askOn(nth))).then(() =>
    agent.destroy(),
  );
  return { so, over };
}
