import { describe, expect, it } from "vitest";
import { isLinkAddress, withoutLinkKey } from "./link-address";

describe("the address of a link from a letter", () => {
  it.each([
    ["/svar/AbC-_1", "/svar/…"],
    ["/en/svar/AbC-_1", "/en/svar/…"],
    ["/SVAR/AbC-_1/x", "/SVAR/…"],
    ["//svar/AbC-_1", "//svar/…"],
    ["/%73var/AbC-_1", "/svar/…"],
    ["/svar/%zz", "/svar/…"],
  ])("%s is written down as %s", (path, written) => {
    expect(isLinkAddress(path)).toBe(true);
    expect(withoutLinkKey(path)).toBe(written);
  });

  it("is no other page's", () => {
    for (const path of ["/skaraborg/svar/x", "/svar", "/uttalanden/svar/x"]) {
      expect(isLinkAddress(path)).toBe(false);
      expect(withoutLinkKey(path)).toBe(path);
    }
  });
});
