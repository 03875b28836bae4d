import { expect, test } from "vitest";
import { pageTimeout } from "#lib/service-worker/timeouts.ts";

test("only pages that the device can show have a timeout, and a longer one on reload", () => {
  const plan = "/plans/019ab000-0000-7000-8000-000000000001";
  for (const path of [
    "/",
    "/plan",
    "/today",
    "/offline",
    plan,
    `${plan}/time`,
    `${plan}/known`,
    "/try/data-analyst",
    "/try/data-analyst/time",
    "/place",
  ]) {
    expect([path, pageTimeout(path, false), pageTimeout(path, true)]).toEqual([path, 4_000, 30_000]);
  }
  for (const path of ["/settings", "/plans", "/roles/data-analyst", `${plan}/export/pdf`, "/try", "/planner"]) {
    expect([path, pageTimeout(path, true)]).toEqual([path, undefined]);
  }
});
