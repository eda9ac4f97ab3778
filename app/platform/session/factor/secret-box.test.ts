import { describe, expect, it } from "vitest";
import { keyedHash, seal, unseal } from "./secret-box.server";

const settings = { secret: "a".repeat(32) };
const plain = new Uint8Array([1, 2, 3]);

describe("a sealed secret", () => {
  it("opens for its owner, and looks different each time", () => {
    const box = seal(settings, "anna", plain);
    expect(unseal(settings, "anna", box)).toEqual(Buffer.from(plain));
    expect(seal(settings, "anna", plain)).not.toBe(box);
  });

  it("does not open for another owner, under another secret, or when altered", () => {
    const box = seal(settings, "anna", plain);
    expect(unseal(settings, "bo", box)).toBeNull();
    expect(unseal({ secret: "b".repeat(32) }, "anna", box)).toBeNull();
    for (const part of [1, 2, 3]) {
      const parts = box.split(".");
      parts[part] = Buffer.from(`x${parts[part]}`).toString("base64url");
      expect(unseal(settings, "anna", parts.join("."))).toBeNull();
    }
    for (const text of ["", "v1", "v2.a.b.c", "v1.!.!.!"]) expect(unseal(settings, "anna", text)).toBeNull();
  });

  it("is refused without a secret to seal by", () => {
    expect(() => seal({ secret: undefined }, "anna", plain)).toThrow(/SAMSYN_SECRET/);
  });
});

describe("a keyed hash", () => {
  it("is the same for the same text and purpose, and for no other", () => {
    expect(keyedHash(settings, "one", "text")).toBe(keyedHash(settings, "one", "text"));
    expect(keyedHash(settings, "two", "text")).not.toBe(keyedHash(settings, "one", "text"));
  });
});
