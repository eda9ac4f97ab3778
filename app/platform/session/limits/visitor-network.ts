import { isIPv6 } from "node:net";

/** The eight groups of a valid IPv6 address, as numbers. */
function groupsOf(address: string): number[] {
  const [bare = ""] = address.split("%");
  const hexadecimal = bare.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_dotted, ...bytes: string[]) => {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.slice(0, 4).map(Number);
    return `${(a * 256 + b).toString(16)}:${(c * 256 + d).toString(16)}`;
  });
  const read = (part: string) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16));
  const [before = "", after] = hexadecimal.split("::");
  if (after === undefined) return read(before);
  const [start, end] = [read(before), read(after)];
  return [...start, ...Array<number>(8 - start.length - end.length).fill(0), ...end];
}

/**
 * What is counted on for a day: nobody changes it as easily as an address. Of IPv6 the /48 that a customer is given at
 * most, of IPv4 the /24.
 */
export function wideNetwork(address: string): string {
  const network = visitorNetwork(address);
  const [mark, kept] = network.includes(":") ? [":", 3] : [".", 3];
  return network.split(mark).slice(0, kept).join(mark);
}

/**
 * The network that attempts from an address are counted on. An IPv6 visitor owns a whole /64; counting single
 * addresses would count nothing. An IPv4 address is its own network, however it is written.
 */
export function visitorNetwork(address: string): string {
  if (!isIPv6(address)) return address;
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(6);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff)
    return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  return groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":");
}
