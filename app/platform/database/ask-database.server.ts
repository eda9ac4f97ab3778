import net from "node:net";
import pg from "pg";
import type { Question } from "./pulse";
import { isConnectionLost } from "./unreachable";

/**
 * Asks the database whether it is there, on a new connection: the whole way is tried, from the address to a statement.
 * One that refuses the login or has no connection to spare is there.
 */
export function askDatabase(url: string): Question {
  const socket = new net.Socket();
  const client = new pg.Client({ connectionString: url, stream: () => socket });
  client.on("error", () => {});
  const ask = async () => {
    await client.connect();
    await client.query("select 1");
    await client.end();
  };
  return {
    heard: () => socket.bytesRead,
    answer: ask().then(
      () => true,
      (error) => !isConnectionLost(error),
    ),
    drop: () => void socket.destroy(),
  };
}
