import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ownPath, withReturn } from "./own-path";

describe("the address to return to", () => {
  it("is a path of our own, with its query", () => {
    expect(ownPath("/skaraborg/arbetsyta/parter?den=2026-03-01")).toBe(
      "/skaraborg/arbetsyta/parter?den=2026-03-01",
    );
    expect(ownPath("/")).toBe("/");
  });

  it.each([
    "https://annan.se/",
    "//annan.se/",
    "/\\annan.se/",
    "\\\\annan.se",
    "javascript:alert(1)",
    "/\t/annan.se",
    "/a/..//annan.se",
    "skaraborg",
    "",
    "/logga-ut",
    "/logga-in?till=/x",
    "/en/logga-in",
  ])("is never %j", (text) => {
    expect(ownPath(text)).toBeNull();
  });

  it("stays on this host, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((text) => `/${text}`),
        ),
        (text) => {
          const path = ownPath(text);
          if (path === null) return;
          expect(new URL(path, "https://samsyn.example").origin).toBe("https://samsyn.example");
        },
      ),
    );
  });

  it("is carried over the steps of a sign-in", () => {
    expect(withReturn("/logga-in", "/drift?a=1&b=2")).toBe("/logga-in?till=%2Fdrift%3Fa%3D1%26b%3D2");
    expect(withReturn("/logga-in", null)).toBe("/logga-in");
  });
});
