import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepAsking } from "../../tests/support/keep-asking";
import { type Connections, holdConnections, type Most } from "./connections";

let server: Server;
let connections: Connections;
let port = 0;
let open: Socket[];

async function listen(most: Most): Promise<void> {
  server = createServer((request, response) => {
    request.resume().on("end", () => response.end("answer"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  connections = holdConnections(server, most);
  port = (server.address() as AddressInfo).port;
}

beforeEach(() => {
  open = [];
});
afterEach(async () => {
  for (const socket of open) socket.destroy();
  await connections.close();
});

/** A connection that has sent something, and what has come of it. */
async function caller(sends: string) {
  const socket = connect(port, "127.0.0.1");
  open.push(socket);
  const heard = { text: "", closed: false };
  socket.on("data", (chunk) => {
    heard.text += chunk;
  });
  socket
    .on("error", () => {})
    .on("close", () => {
      heard.closed = true;
    });
  await new Promise((resolve) => socket.once("connect", resolve));
  socket.write(sends);
  return { socket, heard };
}

const whole = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";
const half = "GET / HTTP/1.1\r\nHo";
const slowBody = "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n1";
const settled = (check: () => void) => vi.waitFor(check, { timeout: 5_000, interval: 10 });

describe("too many connections", () => {
  it("give way from the one that has waited for longest, with half a head, half a body or nothing", async () => {
    await listen({ ofAddress: 3, ofAll: 100 });
    const slow = [await caller(half), await caller(slowBody), await caller("")];
    for (const _again of slow) {
      const { heard } = await caller(whole);
      await settled(() => expect(heard.text).toContain("answer"));
    }
    await settled(() => expect(slow.map(({ heard }) => heard.closed)).toEqual([true, true, true]));
  });

  it("give way to one that asks, not the other way round", async () => {
    await listen({ ofAddress: 2, ofAll: 2 });
    const one = await caller(whole);
    await settled(() => expect(one.heard.text).toContain("answer"));
    const silent = await caller("");
    one.socket.write(whole);
    await settled(() => expect(one.heard.text.match(/answer/g)).toHaveLength(2));
    await caller("");
    await settled(() => expect(silent.heard.closed).toBe(true));
    expect(one.heard.closed).toBe(false);
  });
});

describe("a stop", () => {
  it("gives each connection that is kept busy a last answer, and loses none", async () => {
    await listen({ ofAddress: 100, ofAll: 100 });
    const { so, over } = keepAsking(port, ["/"]);
    await settled(() => expect(so.answers).toBeGreaterThan(100));
    await connections.close();
    await over;
    expect(so.lost).toEqual([]);
    expect(so.last).toBeGreaterThanOrEqual(8);
  });

  it("cuts what is silent after a while", async () => {
    await listen({ ofAddress: 100, ofAll: 100 });
    const silent = await caller("");
    const idle = await caller(whole);
    await settled(() => expect(idle.heard.text).toContain("answer"));
    await connections.close();
    await settled(() => expect([silent.heard.closed, idle.heard.closed]).toEqual([true, true]));
  });
});
