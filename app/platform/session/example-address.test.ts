import { describe, expect, it } from "vitest";
import { isInventedAddress } from "./example-address";

describe("an address", () => {
  it("is invented in the domains that are kept for it", () => {
    for (const email of [
      "drift@example.org",
      "Drift@EXAMPLE.ORG",
      "a@mail.example.com",
      "a@example.net",
      "a@skaraborg.example",
      "a@samsyn.test",
      "a@b.invalid",
    ])
      expect(isInventedAddress(email), email).toBe(true);
  });

  it("may be somebody's everywhere else", () => {
    for (const email of [
      "a@vgregion.se",
      "a@example.se",
      "a@notexample.org",
      "a@myexample.com",
      "a@example.org.se",
      "example.org@vgregion.se",
      "a@test.se",
      "a@latest",
      "a@xn--example",
      "",
    ])
      expect(isInventedAddress(email), email).toBe(false);
  });
});
