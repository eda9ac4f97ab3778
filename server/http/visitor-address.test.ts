import { isIP } from "node:net";
import express from "express";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHop, type Trust, visitorAddress } from "./visitor-address";

const trusting = (setting: false | number | string[]): Trust => {
  const app = express();
  app.set("trust proxy", setting);
  return app.get("trust proxy fn");
};
const seen = (forwarded: string | undefined, setting: false | number | string[] = 1, socket = "10.0.0.1") =>
  visitorAddress(socket, forwarded, trusting(setting));

describe("a hop", () => {
  it.each([
    ["203.0.113.10", "203.0.113.10"],
    ["203.0.113.10:40001", "203.0.113.10"],
    [" 203.0.113.10:40001 ", "203.0.113.10"],
    ['"203.0.113.10:40001"', "203.0.113.10"],
    ["2001:DB8::1", "2001:db8::1"],
    ["[2001:db8::1]", "2001:db8::1"],
    ["[2001:db8::1]:40001", "2001:db8::1"],
    ['"[2001:db8::1]:40001"', "2001:db8::1"],
    ["[fe80::1%eth0]:40001", "fe80::1"],
    ["::ffff:203.0.113.10", "203.0.113.10"],
    ["[::ffff:203.0.113.10]:40001", "203.0.113.10"],
    ["::ffff:cb00:710a", "203.0.113.10"],
  ])("%s is read with its port and in any spelling", (written, address) => {
    expect(readHop(written)).toBe(address);
  });

  it.each([
    "",
    " ",
    "unknown",
    "_hidden",
    "203.0.113",
    "203.0.113.10:x",
    "0x7f.1",
    "2130706433",
    "256.1.1.1",
    "[203.0.113.10",
    "[]:1",
    "for=203.0.113.10",
    "samsyn.example:80",
    "1:2",
  ])("%j is none", (written) => {
    expect(readHop(written)).toBeNull();
  });
});

describe("the address of a visitor", () => {
  it("is the socket's where no proxy is trusted, whatever the request says", () => {
    expect(seen("203.0.113.10", false)).toBe("10.0.0.1");
    expect(seen(undefined, false, "::ffff:192.0.2.7")).toBe("192.0.2.7");
  });

  it("is the one that the proxy wrote, and not what the visitor wrote before it", () => {
    expect(seen("203.0.113.10:40001")).toBe("203.0.113.10");
    expect(seen("198.51.100.1, 203.0.113.10:40002")).toBe("203.0.113.10");
    expect(seen("198.51.100.1,unknown,,203.0.113.10")).toBe("203.0.113.10");
  });

  it("is behind as many proxies as the setting says", () => {
    expect(seen("198.51.100.1, 203.0.113.10:40001, 10.0.0.2:555", 2)).toBe("203.0.113.10");
    expect(seen("198.51.100.1, 203.0.113.10, 10.0.0.2", 3)).toBe("198.51.100.1");
    expect(seen("203.0.113.10", 3)).toBe("203.0.113.10");
  });

  it("is behind the proxies whose addresses the setting lists", () => {
    const ours = ["10.0.0.0/8", "2001:db8:aaaa::/48"];
    expect(seen("198.51.100.1, 203.0.113.10, 10.0.0.2:555, [2001:db8:aaaa::5]:80", ours)).toBe(
      "203.0.113.10",
    );
    expect(seen("203.0.113.10", ours, "192.0.2.99")).toBe("192.0.2.99");
    expect(seen("203.0.113.10", ours, "::ffff:10.0.0.1")).toBe("203.0.113.10");
  });

  it("is the proxy's where what it wrote can't be read", () => {
    for (const odd of ["unknown", "", "x".repeat(500), "203.0.113.10, garbage"])
      expect(seen(odd), odd).toBe("10.0.0.1");
  });

  it("is an address, and one of those written at most, whatever is written", () => {
    const piece = fc.oneof(
      fc.ipV4(),
      fc.ipV6(),
      fc.tuple(fc.ipV4(), fc.nat(65_535)).map(([ip, port]) => `${ip}:${port}`),
      fc.tuple(fc.ipV6(), fc.nat(65_535)).map(([ip, port]) => `[${ip}]:${port}`),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom(false as const, 1, 2, 5), (pieces, setting) => {
        expect(isIP(seen(pieces.join(", "), setting))).not.toBe(0);
      }),
    );
  });

  it("is the same from every port", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.nat(65_535), (ip, port) => {
        expect(seen(`${ip}:${port}`)).toBe(seen(ip));
      }),
    );
  });
});
