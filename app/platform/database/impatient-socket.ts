import net from "node:net";

/** What the driver tells of a connection that it wants; a listening one has no idle timeout. */
interface Wanted {
  host: string[];
  port: number[];
  path?: string | boolean;
  idle_timeout: number | null;
}

/**
 * A socket to the database that does not wait for ever: when what was asked is met with silence for so long, it
 * ends as if the database had gone. A server that has stopped without closing its connections gives no other
 * sign. A connection that only listens is silent by nature.
 */
export function impatientSocket(seconds: number) {
  return ({ host: [host = ""], port: [port = 5432], path, idle_timeout }: Wanted): net.Socket => {
    const socket = typeof path === "string" ? net.connect(path) : net.connect(port, host);
    Object.assign(socket, { host, port });
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
