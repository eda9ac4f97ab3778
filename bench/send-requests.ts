import { connect, type Socket } from "node:net";

/** What is asked, over and over, of a server on the loopback. */
export interface Target {
  name: string;
  port: number;
  path: string;
  headers?: Record<string, string>;
}

export interface Measured {
  requestsPerSecond: number;
  /** Bytes of one answer, head and all. */
  bytes: number;
}

/** One answer's length in bytes, or null while it is not whole. Throws for anything but 200. */
function wholeLength(received: Buffer): number | null {
  const headEnd = received.indexOf("\r\n\r\n");
  if (headEnd < 0) return null;
  const head = received.subarray(0, headEnd).toString("latin1");
  if (!/^HTTP\/1\.1 200/.test(head)) throw new Error(`Not 200: ${head.slice(0, 80)}`);
  const length = /^content-length: *(\d+)/im.exec(head)?.[1];
  if (length === undefined) {
    const end = received.indexOf("\r\n0\r\n\r\n", headEnd);
    return end < 0 ? null : end + 7;
  }
  const whole = headEnd + 4 + Number(length);
  return received.length < whole ? null : whole;
}

/** Keeps a few connections busy for some milliseconds, each asking again when it has its answer. Bare sockets, so that the asking costs little. */
export async function sendRequests(target: Target, milliseconds: number, connections = 8): Promise<Measured> {
  const headers = { Host: `localhost:${target.port}`, ...target.headers };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const request = Buffer.from(`GET ${target.path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
  const started = process.hrtime.bigint();
  const end = started + BigInt(milliseconds) * 1_000_000n;
  let answers = 0;
  let bytes = 0;
  await Promise.all(
    Array.from({ length: connections }, () => {
      return new Promise<void>((resolve, reject) => {
        const socket: Socket = connect(target.port, "127.0.0.1");
        let parts: Buffer[] = [];
        const ask = () => (process.hrtime.bigint() < end ? socket.write(request) : socket.end(resolve));
        socket.setNoDelay(true).on("connect", ask).on("error", reject);
        socket.on("data", (chunk) => {
          parts.push(chunk);
          const received = parts.length === 1 ? chunk : Buffer.concat(parts);
          try {
            const whole = wholeLength(received);
            if (whole === null) {
              parts = [received];
              return;
            }
            bytes = whole;
          } catch (error) {
            socket.destroy();
            reject(error as Error);
            return;
          }
          parts = [];
          answers += 1;
          ask();
        });
      });
    }),
  );
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { requestsPerSecond: answers / seconds, bytes };
}
