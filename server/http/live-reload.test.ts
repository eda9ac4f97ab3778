import { EventEmitter } from "node:events";
import express from "express";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeServer } from "../../tests/support/close-server";
import { listen } from "../listen";
import { liveReload } from "./live-reload";
import { securityHeaders } from "./security-headers";

const watcher = new EventEmitter();
let server: Awaited<ReturnType<typeof listen>>;
let origin = "";

beforeAll(async () => {
  const app = express();
  app.use(securityHeaders(false));
  app.use("/built", (_request, response) => void response.send("<head></head>"));
  app.use(liveReload(watcher));
  app.get("/page", (_request, response) => void response.send("<head></head>å"));
  app.get("/list.csv", (_request, response) => void response.type("text/csv").send("</head>;å"));
  server = await listen(app, 0, "127.0.0.1");
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  return closeServer(server);
});

describe("pages in development", () => {
  it("carry a script of this server, and a policy that allows it and nothing more", async () => {
    const answer = await fetch(`${origin}/page`);
    const html = await answer.text();
    expect(html).toMatch(/<script src="([^"]+)" defer><\/script><\/head>å$/);
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self'; connect-src 'self'");
    expect(policy).toContain("default-src 'none'");
    const script = await fetch(origin + (/src="([^"]+)"/.exec(html)?.[1] ?? ""));
    expect(script.headers.get("content-type")).toContain("javascript");
    expect(await (await fetch(`${origin}/list.csv`)).text()).toBe("</head>;å");
  });

  it("are told of a changed source, and of another server", async () => {
    const hearing = await fetch(`${origin}/utveckling/andringar`);
    const reader = hearing.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await reader?.read())?.value).toMatch(/^retry: \d+\nevent: server\ndata: [0-9a-f-]{36}\n\n$/);
    watcher.emit("all", "change", "app/root.tsx");
    expect((await reader?.read())?.value).toBe("event: change\ndata:\n\n");
    await reader?.cancel();
  });

  it("are the only ones: what has been built runs no script", async () => {
    const answer = await fetch(`${origin}/built`);
    expect(await answer.text()).toBe("<head></head>");
    expect(answer.headers.get("content-security-policy")).toContain("script-src 'none'");
  });
});
