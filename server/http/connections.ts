import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { Server as NetServer, type Socket } from "node:net";
import { setImmediate, setTimeout } from "node:timers/promises";

/** Connections that one address may hold, a whole municipality's behind its firewall, and all together. */
export interface Most {
  ofAddress: number;
  ofAll: number;
}

/** Milliseconds: how long a connection must have been quiet to be let go at a stop, and how long a stop waits for all. */
const patience = { turn: 500, quiet: 1_000, all: 10_000, look: 100 } as const;

/** An open connection. It waits while no whole request of its own is being answered. */
interface Held {
  socket: Socket;
  /** Since when it has asked nothing. */
  since: number;
  /** Bytes that had come when it began to be quiet. */
  bytes: number;
  request: IncomingMessage | null;
  response: ServerResponse | null;
}

const waits = ({ request }: Held) => request === null || !request.complete;

/** What a process knows of its open connections. */
export interface Connections {
  /**
   * Takes no more connections, lets each that is open have its last answer, and resolves when all are gone. One that
   * asks nothing for a second, or has not been answered after ten, is cut.
   */
  close(): Promise<void>;
}

/**
 * Holds the connections of a server that has just begun to listen. When there are too many, the one that has been
 * waiting for longest gives way, first of those from the newcomer's address: slow ones can't keep others out.
 */
export function holdConnections(server: Server, most: Most): Connections {
  const held = new Map<Socket, Held>();
  const byAddress = new Map<string, Set<Held>>();
  let leaving = false;
  let entries = 0;

  function makeRoom(among: Iterable<Held>, count: number, limit: number): void {
    if (count <= limit) return;
    for (const each of among) {
      if (!waits(each)) continue;
      each.socket.destroy();
      return;
    }
  }

  function enter(socket: Socket): void {
    entries += 1;
    const address = socket.remoteAddress ?? "";
    const entered: Held = { socket, since: Date.now(), bytes: 0, request: null, response: null };
    const neighbours = byAddress.get(address) ?? new Set<Held>();
    byAddress.set(address, neighbours.add(entered));
    held.set(socket, entered);
    socket.once("close", () => {
      held.delete(socket);
      neighbours.delete(entered);
      if (neighbours.size === 0 && byAddress.get(address) === neighbours) byAddress.delete(address);
    });
    makeRoom(neighbours, neighbours.size, most.ofAddress);
    makeRoom(held.values(), held.size, most.ofAll);
  }

  /** Puts a connection behind all others, as the one that has asked latest. */
  function refresh(of: Held): void {
    const neighbours = byAddress.get(of.socket.remoteAddress ?? "");
    if (!held.delete(of.socket)) return;
    held.set(of.socket, of);
    if (neighbours?.delete(of)) neighbours.add(of);
  }

  function ask(request: IncomingMessage, response: ServerResponse): void {
    const asking = held.get(request.socket);
    if (!asking) return;
    Object.assign(asking, { request, response });
    refresh(asking);
    if (leaving) response.shouldKeepAlive = false;
    response.once("close", () => {
      if (asking.response !== response) return;
      const { bytesRead } = asking.socket;
      Object.assign(asking, { request: null, response: null, since: Date.now(), bytes: bytesRead });
    });
  }

  server.on("connection", enter);
  server.prependListener("request", ask);

  /** From now on each connection is told with its answer that it was the last. */
  function leave(): void {
    leaving = true;
    for (const { response } of held.values()) {
      if (response && !response.headersSent) response.shouldKeepAlive = false;
    }
  }

  /** Resolves after a turn of the event loop in which nobody has called: those who had are heard. */
  async function quietTurn(): Promise<void> {
    const since = Date.now();
    for (let before = -1; before !== entries && Date.now() - since < patience.turn; ) {
      before = entries;
      await setImmediate();
    }
  }

  /** Cuts the connections that ask nothing; one whose request has just come is seen in the turn between. */
  async function cutQuiet(): Promise<void> {
    const now = Date.now();
    const isQuiet = ({ request, since, bytes, socket }: Held) =>
      request === null && now - since >= patience.quiet && socket.bytesRead === bytes;
    const quiet = [...held.values()].filter(isQuiet);
    if (quiet.length === 0) return;
    await setImmediate();
    for (const each of quiet) if (isQuiet(each)) each.socket.destroySoon();
  }

  async function close(): Promise<void> {
    await quietTurn();
    let open = true;
    // The server's own `close` cuts at once whatever is between two requests.
    NetServer.prototype.close.call(server, () => {
      open = false;
    });
    // Not before: whoever has had a last answer calls anew, and would be cut off instead of turned away.
    leave();
    const since = Date.now();
    while (open && Date.now() - since < patience.all) {
      await cutQuiet();
      await setTimeout(held.size > 0 ? patience.look : 1);
    }
    server.closeAllConnections();
    for (const { socket } of held.values()) socket.destroy();
  }

  return { close };
}
