/**
 * What counts as one client: an IPv4 address, or the first 64 bits of an IPv6 address, because a client that has one address of such a
 * network has all of them. A port is left out. What is no address counts as it is.
 */
export function clientNetwork(address: string): string {
  const bare = address.replace(/^\[(.*)\](:\d+)?$/, "$1").replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  const groups = readGroups(bare);
  if (!groups) return bare;
  const [high = 0, low = 0] = groups.slice(6);
  if (isMappedIpv4(groups)) return [high >> 8, high & 255, low >> 8, low & 255].join(".");
  return `${writeGroups(groups.slice(0, 4))}::/64`;
}

/** The first 48 bits of an IPv6 network, which one site may have; undefined for every other client. */
export function siteNetwork(client: string): string | undefined {
  if (!client.endsWith("::/64")) return undefined;
  return `${client.split(":").slice(0, 3).join(":")}::/48`;
}

/** The eight groups of 16 bits of an IPv6 address; undefined when it is none. */
function readGroups(address: string): number[] | undefined {
  // The zone behind "%" names a network card of this machine.
  const url = `http://[${address.replace(/%.*$/, "")}]`;
  if (!URL.canParse(url)) return undefined;
  const [left = [], right] = new URL(url).hostname
    .slice(1, -1)
    .split("::")
    .map((part) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16))));
  return right ? [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right] : left;
}

function writeGroups(groups: readonly number[]): string {
  return groups.map((group) => group.toString(16)).join(":");
}

function isMappedIpv4(groups: readonly number[]): boolean {
  return groups[5] === 0xffff && groups.slice(0, 5).every((group) => group === 0);
}
