import ipaddr from "ipaddr.js";

/** Whether an address ("127.0.0.1", "::1", "::ffff:127.0.0.1") is this machine's own. */
export function isLoopbackAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "loopback";
}

/** Whether a name, as it stands in an address or a `Host` header with or without its port, can only mean this machine. */
export function isLoopbackName(host: string): boolean {
  const name = host.toLowerCase().replace(/:\d*$/, "");
  if (name === "localhost" || name.endsWith(".localhost")) return true;
  const bare = /^\[(.+)\]$/.exec(name)?.[1] ?? name;
  return ipaddr.IPv4.isValidFourPartDecimal(bare) || bare !== name ? isLoopbackAddress(bare) : false;
}
