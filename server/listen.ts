import { createServer, type Server } from "node:http";
import type { Express } from "express";

/** Listens, or throws an Error with one clear sentence when the port is taken or not allowed. */
export function listen(app: Express, port: number, host: string): Promise<Server> {
  const server = createServer(app);
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

/** Stops taking connections, lets requests under way finish for at most ten seconds; a connection kept alive gets one more. */
export function closeServer(server: Server): Promise<void> {
  server.prependListener("request", (_request, response) => response.setHeader("Connection", "close"));
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), 10_000).unref();
    const idle = setInterval(() => server.closeIdleConnections(), 100).unref();
    server.close(() => {
      clearTimeout(late);
      clearInterval(idle);
      resolve();
    });
  });
}
