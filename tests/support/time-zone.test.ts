import { expect, test } from "vitest";

test("tests run in an unusual time zone, so that a hidden use of the machine's own time zone shows", () => {
  expect(new Date("2026-01-01T12:00:00Z").getTimezoneOffset()).toBe(-(13 * 60 + 45));
});
