import { describe, expect, it } from "vitest";
import { isLoopbackAddress, isLoopbackName } from "./loopback";

describe("a name", () => {
  it.each([
    "localhost",
    "LOCALHOST:3000",
    "skaraborg.localhost:3000",
    "127.0.0.1",
    "127.0.0.1:3000",
    "127.8.9.1:80",
    "[::1]",
    "[::1]:3000",
    "[::ffff:127.0.0.1]:3000",
  ])("%s means this machine", (host) => {
    expect(isLoopbackName(host)).toBe(true);
  });

  it.each([
    "",
    "samsyn.example",
    "localhost.samsyn.example:3000",
    "127.0.0.1.samsyn.example",
    "notlocalhost",
    "localhost.",
    "0.0.0.0:3000",
    "192.168.1.5:3000",
    "2130706433",
    "0x7f.1",
    "[::2]:3000",
    "[fe80::1]",
    "localhost:3000@samsyn.example",
    "localhost/samsyn.example",
  ])("%s may mean another", (host) => {
    expect(isLoopbackName(host)).toBe(false);
  });
});

describe("an address", () => {
  it("is this machine's or another's, however it is written", () => {
    for (const own of ["127.0.0.1", "127.255.0.3", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"])
      expect(isLoopbackAddress(own), own).toBe(true);
    for (const other of ["", "localhost", "192.0.2.7", "::", "::ffff:192.0.2.7", "fe80::1%lo", "test"])
      expect(isLoopbackAddress(other), other).toBe(false);
  });
});
