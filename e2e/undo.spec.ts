import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { send } from "./support/http.ts";
import { findPlanId, type Learner } from "./support/learners.ts";
import { expectSaved, expectState, milestone, openPlan, plannedIds, saveBar, tickOf } from "./support/plan-page.ts";
import { expect, expectNoSideways, test } from "./support/test.ts";

const [first = ""] = plannedIds(getRole("data-analyst"));
const { title } = milestone(first);
const undo = (page: Page) => page.getByRole("button", { name: messages.plan.undo, exact: true });
const now = messages.plan.nowIs(messages.plan.states.known);

/** Says on another device that the first milestone is known. */
async function sayElsewhere({ cookie }: Learner): Promise<void> {
  const change = { id: randomUUID(), milestoneId: first, patch: { status: "known" } };
  const path = `/plans/${await findPlanId(cookie)}/changes`;
  expect((await send({ path, method: "POST", cookie, body: JSON.stringify({ changes: [change] }) })).status).toBe(200);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an undo does not take back what another device said later, and says what stands", async ({ page, learner }) => {
      if (javaScriptEnabled) await openPlan(page);
      else await page.goto("/plan");
      await tickOf(page, first).click();
      await expect(undo(page)).toBeVisible();
      if (javaScriptEnabled) await expectSaved(page);
      await sayElsewhere(learner);
      await undo(page).click();
      await expect(saveBar(page).filter({ hasText: messages.plan.notUndone(title) })).toContainText(now);
      await expectState(page, first, "known");
      await expect(undo(page)).toHaveCount(0);
      await expectNoSideways(page);
    });

    test("the history's undo names its change too", async ({ page, learner }) => {
      if (javaScriptEnabled) await openPlan(page);
      else await page.goto("/plan");
      await tickOf(page, first).click();
      if (javaScriptEnabled) await expectSaved(page);
      await page.goto(`/plans/${await findPlanId(learner.cookie)}/history`);
      await sayElsewhere(learner);
      await undo(page).click();
      await expect(page.getByRole("status").filter({ hasText: messages.plan.notUndone(title) })).toContainText(now);
    });
  });
}

test("a page that learns of a later change offers no undo of its own one", async ({ page, learner }) => {
  await openPlan(page);
  await tickOf(page, first).click();
  await expectSaved(page);
  await sayElsewhere(learner);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expectState(page, first, "known");
  await expect(undo(page)).toHaveCount(0);
  await expect(saveBar(page)).toContainText(messages.plan.changedLater(title));
});
