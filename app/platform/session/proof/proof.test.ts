import { describe, expect, it } from "vitest";
import { Proof, proofMinutes } from "./proof";

const at = new Date("2026-11-23T09:00:00Z");
const millisecondsOn = (milliseconds: number) => new Date(at.getTime() + milliseconds);

describe("a proof", () => {
  it("does for ten minutes and no longer", () => {
    expect(proofMinutes).toBe(10);
    expect(Proof.read({ provedAt: at }, millisecondsOn(0))?.at).toBe(at);
    expect(Proof.read({ provedAt: at }, millisecondsOn(600_000))).not.toBeNull();
    expect(Proof.read({ provedAt: at }, millisecondsOn(600_001))).toBeNull();
    expect(Proof.read({ provedAt: null }, at)).toBeNull();
  });
});
