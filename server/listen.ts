import { createServer, type Server } from "node:http";
import type { Express } from "express";

/** Milliseconds for the head of a request, for all of it, and between two looks at who takes longer. */
const limits = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2_000 };

/** Listens, or throws an Error with one clear sentence when the port is taken or not allowed. */
export function listen(app: Express, port: number, host: string): Promise<Server> {
  const server = createServer(limits, app);
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const sentence =
        error.code === "EADDRINUSE"
          ? `Port ${port} is taken by another program. Stop it, or choose another port: PORT=3001 npm start`
          : `Samsyn can't listen on ${host}:${port}: ${error.message}`;
      reject(new Error(sentence));
    });
    server.listen(port, host, () => resolve(server));
  });
}
