import fc from "fast-check";
import { expect, test } from "vitest";
import { findWebhookProblem, isPublicAddress } from "#lib/http/public-address.ts";

test.each([
  ...["8.8.8.8", "1.1.1.1", "93.184.215.14", "172.15.255.255", "172.32.0.0", "100.63.255.255", "100.128.0.0", "223.255.255.255"],
  ...["2606:4700::1111", "2a00:1450:4001:82a::200e"],
])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ...["0.0.0.0", "10.1.2.3", "127.0.0.1", "127.255.255.255", "169.254.169.254", "172.16.0.1", "172.31.255.255", "192.168.1.1"],
  ...["100.64.0.1", "198.18.0.1", "198.19.255.255", "192.0.2.1", "224.0.0.1", "240.0.0.1", "255.255.255.255"],
  ...["::", "::1", "::ffff:8.8.8.8", "::ffff:127.0.0.1", "64:ff9b::7f00:1", "fe80::1", "fe80::1%eth0", "fc00::1", "fd12::1", "ff02::1"],
  ...["2001:db8::1", "2002:7f00:1::", "2001::1", "3fff::1", "", "localhost", "8.8.8", "0x7f000001", "2130706433"],
])("%s is not", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

test("of IPv4, exactly what is in no reserved network is public, as shifting bits says", () => {
  const reserved: [number, number][] = [
    [0x00000000, 8],
    [0x0a000000, 8],
    [0x64400000, 10],
    [0x7f000000, 8],
    [0xa9fe0000, 16],
    [0xac100000, 12],
    [0xc0000000, 24],
    [0xc0000200, 24],
    [0xc01fc400, 24],
    [0xc034c100, 24],
    [0xc0586300, 24],
    [0xc0a80000, 16],
    [0xc0af3000, 24],
    [0xc6120000, 15],
    [0xc6336400, 24],
    [0xcb007100, 24],
    [0xe0000000, 3],
  ];
  const near = fc.constantFrom(...reserved).chain(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return fc.integer({ min: Math.max(0, network - 300), max: Math.min(0xffffffff, network + size + 300) });
  });
  fc.assert(
    fc.property(fc.oneof(near, fc.integer({ min: 0, max: 0xffffffff })), (value) => {
      const isReserved = reserved.some(
        ([network, bits]) => Math.floor(value / 2 ** (32 - bits)) === Math.floor(network / 2 ** (32 - bits)),
      );
      const address = [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
      expect(isPublicAddress(address), address).toBe(!isReserved);
    }),
    { numRuns: 3_000 },
  );
});

test.each([
  ["https://example.org/hook?a=b", undefined],
  ["https://[2606:4700::1111]/", undefined],
  ["http://example.org/", "not-https"],
  ["ftp://example.org/", "not-an-address"],
  ["javascript:alert(1)", "not-an-address"],
  ["https://user:password@example.org/", "not-an-address"],
  ["example.org", "not-an-address"],
  ["https://localhost/", "private"],
  ["https://x.LOCALHOST./", "private"],
  ["https://printer.local/", "private"],
  ["https://127.1/", "private"],
  ["https://0x7f.1/", "private"],
  ["https://2130706433/", "private"],
  ["https://[::1]/", "private"],
  ["https://[::ffff:10.0.0.1]/", "private"],
  ["https://169.254.169.254/latest/meta-data", "private"],
] as const)("%s as a webhook: %s", (url, problem) => {
  expect(findWebhookProblem(url, false)).toBe(problem);
  expect(findWebhookProblem(url, true)).toBe(problem === "not-an-address" ? problem : undefined);
});
