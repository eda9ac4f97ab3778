import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { visitorNetwork } from "./visitor-network";

describe("the network of a visitor", () => {
  it("is the first half of an IPv6 address, however it is shortened", () => {
    for (const [address, network] of [
      ["2001:db8::1:2:3:4", "2001:db8:0:0"],
      ["2001:db8::9:2:3:4", "2001:db8:0:0"],
      ["2001:db8:0:0:1:2:3:4", "2001:db8:0:0"],
      ["2001:0DB8:0000:00a0::1", "2001:db8:0:a0"],
      ["2001:db8:1:2::", "2001:db8:1:2"],
      ["fe80::1%eth0", "fe80:0:0:0"],
      ["64:ff9b:1:2:3::192.0.2.1", "64:ff9b:1:2"],
      ["::1", "0:0:0:0"],
      ["::", "0:0:0:0"],
    ] as const)
      expect(visitorNetwork(address), address).toBe(network);
  });

  it("is the same for all of a /64 and another for the next", () => {
    const group = fc.integer({ min: 0, max: 0xffff });
    const written = (groups: readonly number[]) => groups.map((each) => each.toString(16)).join(":");
    /** As browsers and servers write it: lower case, zeros shortened. */
    const short = (address: string) => new URL(`http://[${address}]`).hostname.slice(1, -1);
    const half = fc.array(group, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(half, half, (first, second) => {
        const network = written(first);
        fc.pre(first.some((each) => each !== 0));
        expect(visitorNetwork(short(`${network}:${written(second)}`))).toBe(network);
      }),
    );
  });

  it("is the address itself of IPv4, also when it is written within IPv6", () => {
    for (const address of ["192.0.2.7", "::ffff:192.0.2.7", "::FFFF:192.0.2.7", "::ffff:c000:207"])
      expect(visitorNetwork(address)).toBe("192.0.2.7");
    expect(visitorNetwork("::ffff:192.0.2.8")).not.toBe(visitorNetwork("::ffff:192.0.2.7"));
  });

  it("is what was given where that is no address", () => {
    expect(visitorNetwork("unknown")).toBe("unknown");
    expect(visitorNetwork("")).toBe("");
  });
});
