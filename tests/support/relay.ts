import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** An address that stays while what is behind it stops and starts elsewhere. */
export interface Relay {
  port: number;
  /** Where to from now on; null is nowhere: who has called is cut off, who calls is heard and let go. */
  lead(port: number | null): void;
  /** Passes nothing on, and neither cuts nor turns away, until it leads somewhere again. */
  hold(): void;
  close(): Promise<void>;
}

/** A TCP relay on the loopback interface. */
export async function openRelay(): Promise<Relay> {
  let target: number | null = null;
  let held = false;
  const open = new Set<Socket>();
  const server = createServer((caller) => {
    if (held) {
      open.add(caller);
      caller.on("error", () => {});
      return;
    }
    if (target === null) {
      caller.once("data", () => caller.end()).on("error", () => {});
      return;
    }
    const answerer = connect(target, "127.0.0.1");
    for (const [socket, other] of [
      [caller, answerer],
      [answerer, caller],
    ] as const) {
      open.add(socket);
      socket.on("error", () => {});
      socket.on("close", () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    lead(port) {
      if (port === null || held) cut();
      target = port;
      held = false;
    },
    hold() {
      held = true;
      for (const socket of open) socket.unpipe().pause();
    },
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
