import { expect, test } from "vitest";
import { isOnInternet, listSubscribeLinks } from "#app/_features/export/subscribe-links.ts";

test("each program gets the address where it reads it", () => {
  const address = "https://plan.example.org/api/calendar/secret.ics?shape=bars";
  const { apple, google, outlook } = listSubscribeLinks(address, "Milepost: Data Analyst & more");
  expect(apple).toBe("webcal://plan.example.org/api/calendar/secret.ics?shape=bars");
  expect(google.startsWith("https://calendar.google.com/calendar/render?")).toBe(true);
  expect([...new URL(google).searchParams]).toEqual([["cid", apple]]);
  expect(outlook.startsWith("https://outlook.live.com/calendar/0/addfromweb?")).toBe(true);
  expect([...new URL(outlook).searchParams]).toEqual([
    ["url", address],
    ["name", "Milepost: Data Analyst & more"],
  ]);
});

test.each([
  ["https://plan.example.org", true],
  ["https://milepost.dev:8443", true],
  ["http://203.0.113.7", true],
  ["http://172.32.0.1", true],
  ["http://[2001:db8::1]:3000", true],
  ["http://localhost:3000", false],
  ["http://127.0.0.1:3000", false],
  ["http://[::1]:3000", false],
  ["http://192.168.1.20", false],
  ["http://10.1.2.3", false],
  ["http://172.16.0.1", false],
  ["http://100.64.0.1", false],
  ["http://[fd00::1]", false],
  ["http://nas:3000", false],
  ["http://nas.local", false],
  ["https://plan.home.arpa", false],
])("%s can be read from the internet: %j", (site, isPublic) => {
  expect(isOnInternet(site)).toBe(isPublic);
});
