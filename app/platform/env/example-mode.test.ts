import { describe, expect, it } from "vitest";
import { type ExampleGround, exampleMode } from "./example-mode";

const own = {
  host: ["127.0.0.1", "::1", "localhost", "127.0.0.2"],
  origin: ["http://localhost:3000", "http://127.0.0.1:1", "http://[::1]:3000", "http://prov.localhost"],
};
const others = {
  host: ["0.0.0.0", "::", "192.168.1.5", "samsyn.example", "localhost.samsyn.example"],
  origin: [
    "https://samsyn.example",
    "http://samsyn.example",
    "https://localhost:3000",
    "http://192.168.1.5:3000",
    "http://localhost.samsyn.example",
  ],
};

/** Every combination of the settings, with whether nobody else can reach the program. */
const grounds = [...own.host, ...others.host].flatMap((host) =>
  [...own.origin, ...others.origin].flatMap((origin) =>
    [false, true].flatMap((proxied) =>
      [false, true].map((external) => ({
        ground: { host, origin, proxied, external },
        alone: own.host.includes(host) && own.origin.includes(origin) && !proxied,
      })),
    ),
  ),
);

const modeOf = (ground: Omit<ExampleGround, "asked">, asked: ExampleGround["asked"]) => {
  try {
    return exampleMode({ ...ground, asked }).open ? "open" : "closed";
  } catch (error) {
    return (error as Error).message;
  }
};

describe("the example, over every combination of settings", () => {
  it("is open only where nobody else can reach the program, on its own database or one marked as a trial", () => {
    expect(grounds).toHaveLength(9 * 9 * 2 * 2);
    for (const { ground, alone } of grounds) {
      const told = JSON.stringify(ground);
      const embedded = alone && !ground.external;
      expect(modeOf(ground, "off"), told).toBe("closed");
      expect(modeOf(ground, undefined), told).toBe(embedded ? "open" : "closed");
      expect(modeOf(ground, "on") === "open", told).toBe(embedded);
      expect(modeOf(ground, "trial") === "open", told).toBe(alone);
    }
  });

  it("refuses, asked for where it can't be had, with the settings to change", () => {
    for (const { ground, alone } of grounds) {
      const on = modeOf(ground, "on");
      const trial = modeOf(ground, "trial");
      for (const refusal of [on, trial].filter((mode) => mode !== "open")) {
        expect(refusal).toMatch(/^SAMSYN_EXAMPLE=(on|trial) .*SAMSYN_EXAMPLE=off\.$/);
        expect(refusal.includes("ORIGIN is")).toBe(others.origin.includes(ground.origin));
        expect(refusal.includes("HOST is")).toBe(others.host.includes(ground.host));
        expect(refusal.includes("TRUST_PROXY")).toBe(ground.proxied);
      }
      expect(on.includes("DATABASE_URL")).toBe(ground.external);
      if (!alone) expect(trial).not.toContain("DATABASE_URL");
    }
  });

  it("says, when nobody asked, why it is closed", () => {
    const ground = { host: "127.0.0.1", origin: "https://samsyn.example", proxied: true, external: false };
    expect(exampleMode({ ...ground, asked: undefined }).because).toMatch(/^ORIGIN is .*; TRUST_PROXY is set/);
    expect(exampleMode({ ...ground, asked: "off" }).because).toBeNull();
  });
});
