import ipaddr from "ipaddr.js";

/** Whether an address, so many hops away (0 is the socket's own), belongs to a proxy of ours. */
export type Trust = (address: string, hop: number) => boolean;

/**
 * One hop as proxies write it, "203.0.113.10", "203.0.113.10:40001", "2001:db8::1", "[2001:db8::1]:40001", as a plain
 * address; null for anything else, such as "unknown".
 */
export function readHop(written: string): string | null {
  const bare = written.trim().replace(/^"(.*)"$/, "$1");
  const inBrackets = /^\[([^\]]+)\](?::\d+)?$/.exec(bare)?.[1];
  const [address = ""] = (inBrackets ?? bare.replace(/^([\d.]+):\d+$/, "$1")).split("%", 1);
  const wellFormed = address.includes(":") || ipaddr.IPv4.isValidFourPartDecimal(address);
  return wellFormed && ipaddr.isValid(address) ? ipaddr.process(address).toString() : null;
}

/**
 * The address that a visitor comes from: the first hop, counted from us, that is no proxy of ours. Where that one can't be
 * read, the proxy that wrote it stands for it, so that nobody gains by writing nonsense.
 */
export function visitorAddress(socket: string, forwarded: string | undefined, trust: Trust): string {
  const written = forwarded ? forwarded.split(",").reverse() : [];
  let nearest = readHop(socket) ?? socket;
  for (const [index, hop] of written.entries()) {
    if (!trust(nearest, index)) return nearest;
    const address = readHop(hop);
    if (address === null) return nearest;
    nearest = address;
  }
  return nearest;
}
