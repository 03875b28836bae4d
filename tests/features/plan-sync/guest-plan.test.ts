import { expect, test } from "vitest";
import { guestPlanId, guestRoleOf, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";

test("a guest's plan is known by its role, and has a page that needs no account", () => {
  const id = guestPlanId("data-analyst");
  expect([guestRoleOf(id), guestRoleOf("plan-1")]).toEqual(["data-analyst", undefined]);
  expect([pageOfPlan(id), pageOfPlan("plan-1")]).toEqual(["/try/data-analyst", "/plans/plan-1"]);
});
