import ipaddr from "ipaddr.js";

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
  if (!ipaddr.isValid(address)) return address;
  const read = ipaddr.process(address);
  if (read instanceof ipaddr.IPv4) return read.toString();
  return read.parts
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":");
}
