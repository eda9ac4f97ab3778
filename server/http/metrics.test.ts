import { Registry } from "prom-client";
import { describe, expect, it } from "vitest";
import { closeServer } from "../../tests/support/close-server";
import { listen } from "../listen";
import { metricsApp } from "./metrics";

describe("the port of what is measured", () => {
  it("tells it at one address, and has no other", async () => {
    const server = await listen(metricsApp(new Registry()), 0, "127.0.0.1");
    const bound = server.address();
    const origin = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`;
    const measured = await fetch(`${origin}/metrics`);
    expect([measured.status, await measured.text()]).toEqual([
      200,
      expect.stringContaining("samsyn_process_cpu"),
    ]);
    for (const other of ["/", "/skaraborg", "/health/live"])
      expect((await fetch(origin + other)).status).toBe(404);
    await closeServer(server);
  });
});
