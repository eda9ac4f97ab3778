import { beforeAll, describe, expect, it, vi } from "vitest";
import { externalServer } from "../support/external-server";
import { keepAsking } from "../support/keep-asking";

describe("the built program, stopped under load", { timeout: 90_000 }, () => {
  const external = externalServer();
  let paths: string[];

  beforeAll(() => {
    const fresh = Array.from({ length: 20 }, (_one, day) => `/boras/parter?den=2026-03-${day + 10}`);
    paths = ["/skaraborg", "/skaraborg/parter", ...fresh, "/logga-in", "/health/live"];
  });

  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    it(`answers or turns away every request when it gets ${signal}`, async () => {
      const [program, origin] = await external.start({ DRAIN_SECONDS: "0" });
      await program.until("Samsyn is at");
      const { so, over } = keepAsking(Number(new URL(origin).port), paths, 16);
      await vi.waitFor(() => expect(so.answers).toBeGreaterThan(150), { timeout: 60_000, interval: 20 });
      expect(await program.end(signal)).toBe(0);
      await over;
      expect(so.lost).toEqual([]);
      expect(so.last).toBeGreaterThanOrEqual(16);
    });
  }
});
