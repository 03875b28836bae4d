import { BlockList, isIP } from "node:net";

/** What of IPv4 belongs to a private network, to this machine, or to nobody (IANA, "special-purpose address registry"). */
const notPublic = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.31.196.0", 24],
  ["192.52.193.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["192.175.48.0", 24],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const) {
  notPublic.addSubnet(network, bits, "ipv4");
}
/** Of IPv6 only 2000::/3 is in use, without what leads to IPv4 or to nobody there. */
const global = new BlockList();
global.addSubnet("2000::", 3, "ipv6");
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["2620:4f:8000::", 48],
  ["3fff::", 20],
] as const) {
  notPublic.addSubnet(network, bits, "ipv6");
}

/** Whether an IP address is one of the public internet; false for what is none. */
export function isPublicAddress(address: string): boolean {
  const kind = isIP(address);
  if (kind === 4) return !notPublic.check(address, "ipv4");
  // A zone, as in "fe80::1%eth0", belongs to this machine alone.
  if (kind !== 6 || address.includes("%")) return false;
  return global.check(address, "ipv6") && !notPublic.check(address, "ipv6");
}

/**
 * What is wrong with the address of a webhook, as far as that can be said without asking a name server; undefined where nothing is.
 * @param allowsPrivate whether the private network and plain http are allowed
 */
export function findWebhookProblem(text: string, allowsPrivate: boolean): "not-an-address" | "not-https" | "private" | undefined {
  if (!URL.canParse(text)) return "not-an-address";
  const { protocol, username, password, hostname } = new URL(text);
  if (!["https:", "http:"].includes(protocol) || username || password) return "not-an-address";
  if (allowsPrivate) return undefined;
  if (protocol !== "https:") return "not-https";
  const literal = hostname.replace(/^\[(.*)\]$/, "$1");
  if (isIP(literal) ? !isPublicAddress(literal) : /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(hostname)) return "private";
  return undefined;
}
