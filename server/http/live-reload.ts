import { randomUUID } from "node:crypto";
import type { Request, RequestHandler, Response } from "express";
import { captureAnswer } from "./page-cache-capture";

/** Where a page in development hears of changes, and the script that listens. */
const changesPath = "/utveckling/andringar";
const scriptPath = "/utveckling/lyssna.js";

/** Reloads at a change, and when the server that answers is another than before. */
const script = `let seen;
const changes = new EventSource("${changesPath}");
changes.addEventListener("server", ({ data }) => {
  if (seen && seen !== data) location.reload();
  seen = data;
});
changes.addEventListener("change", () => location.reload());
`;

/** What tells of changed files; Vite's watcher does. */
interface Watcher {
  on(event: "all", listener: () => void): unknown;
}

/** Lets a page in development run scripts of this server and listen to it, and nothing else that it may not otherwise. */
function developmentPolicy(policy: string): string {
  return `${policy.replace(/script-src [^;]+/, "script-src 'self'")}; connect-src 'self'`;
}

/**
 * In development: pages get a script that reloads them when a source changes or the server has been started
 * again. It is added here, outside the pages, so that no built page can carry it.
 */
export function liveReload(watcher: Watcher): RequestHandler {
  const server = randomUUID();
  const listening = new Set<Response>();
  let soon: NodeJS.Timeout | undefined;
  watcher.on("all", () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      for (const response of listening) response.write("event: change\ndata:\n\n");
    }, 100).unref();
  });
  const listen = (request: Request, response: Response) => {
    response.set({ "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.write(`retry: 500\nevent: server\ndata: ${server}\n\n`);
    listening.add(response);
    request.on("close", () => listening.delete(response));
  };
  const addScript = async (request: Request, response: Response) => {
    request.headers["accept-encoding"] = "identity";
    const policy = String(response.get("Content-Security-Policy"));
    const { contentType, body } = await captureAnswer(response);
    const isPage = contentType.startsWith("text/html");
    const tag = `<script src="${scriptPath}" defer></script></head>`;
    if (isPage) response.set("Content-Security-Policy", developmentPolicy(policy));
    response.removeHeader("Content-Length");
    response.end(isPage ? body.toString("utf8").replace("</head>", tag) : body);
  };
  return (request, response, next) => {
    if (request.path === changesPath) return listen(request, response);
    if (request.path === scriptPath) {
      response.type("text/javascript").send(script);
      return;
    }
    addScript(request, response).catch(() => {});
    next();
  };
}
