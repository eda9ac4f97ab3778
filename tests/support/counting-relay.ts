import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { statementReader } from "./statement-reader";

/** What a statement was answered with: rows, and their bytes. */
export interface Answered {
  statement: string;
  rows: number;
  bytes: number;
}

/** A relay before PostgreSQL that counts what each statement of each connection is answered with. */
export interface CountingRelay {
  port: number;
  /** What has been answered since this was last asked. */
  answered(): Answered[];
  close(): Promise<void>;
}

/** A counting relay on the loopback interface to a server's port there. It knows no encryption. */
export async function openCountingRelay(port: number): Promise<CountingRelay> {
  const open = new Set<Socket>();
  let told: Answered[] = [];
  const server = createServer((caller) => {
    const answerer = connect(port, "127.0.0.1");
    const reader = statementReader((answer) => told.push(answer));
    caller.on("data", (bytes: Buffer) => reader.asked(bytes));
    answerer.on("data", (bytes: Buffer) => reader.answered(bytes));
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
  return {
    port: (server.address() as AddressInfo).port,
    answered() {
      const all = told;
      told = [];
      return all;
    },
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
