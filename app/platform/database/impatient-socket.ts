import net from "node:net";

/** What the driver tells of a connection that it wants; a listening one has no idle timeout. */
interface Wanted {
  host: string[];
  port: number[];
  path?: string | boolean;
  idle_timeout: number | null;
}

/** Seconds without any answer after which the database counts as gone. */
export const patience = 8;

/**
 * A socket to the database that does not wait for ever. When what was asked is met with silence for so many
 * `seconds`, it ends as if the database had gone: a server that has stopped without closing its connections gives
 * no other sign. A connection that only listens is silent by nature. One that is let go before any answer, as a
 * load balancer without a server behind it does, has failed: the driver would take it for closed in good order and
 * try again without end.
 */
export function impatientSocket(seconds = patience) {
  return ({ host: [host = ""], port: [port = 5432], path, idle_timeout }: Wanted): net.Socket => {
    const socket = typeof path === "string" ? net.connect(path) : net.connect(port, host);
    Object.assign(socket, { host, port });
    socket.on("end", () => {
      if (socket.bytesRead === 0) socket.destroy(Object.assign(new Error("let go"), { code: "ECONNRESET" }));
    });
    if (idle_timeout === null) return socket;
    let answered = 0;
    socket.on("data", () => {
      answered = socket.bytesWritten;
    });
    socket.setTimeout(seconds * 1_000, () => {
      if (socket.bytesWritten !== answered) socket.destroy();
    });
    return socket;
  };
}
