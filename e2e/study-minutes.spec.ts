import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { send } from "./support/http.ts";
import { findPlanId } from "./support/learners.ts";
import { expectSaved, milestone, opener, openPlan, plannedIds, rowOf, saveBar, waitForScript } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [first = ""] = ids;
const { today, own, customise, pace } = messages;
const said = (page: Page, minutes: number) => page.getByText(today.studiedToday(formatMinutes(minutes)), { exact: true });
const press = (page: Page, minutes: number) => page.getByRole("button", { name: today.iStudied(formatMinutes(minutes)), exact: true });
const field = (page: Page) => page.getByRole("spinbutton", { name: today.studiedMinutes });

async function openToday(page: Page, path = "/today"): Promise<void> {
  await page.goto(path);
  await waitForScript(page);
}

test("one press says how long was studied today; it can be changed, undone and deleted", async ({ page, learner }) => {
  await openToday(page);
  await page.getByRole("button", { name: today.more(15) }).click();
  await press(page, 60).click();
  await expect(said(page, 60)).toBeFocused();
  await expect(saveBar(page)).toContainText(own.studiedSaid(60));
  await expectSaved(page);
  await expect(page.getByRole("region", { name: today.week })).toContainText(/You noted 1 h of study this week: [A-Z][a-z]{2}\./);
  await expectAccessible(page);

  await page.reload();
  await waitForScript(page);
  await expect(said(page, 60)).toBeVisible();
  await page.getByText(today.changeStudied, { exact: true }).click();
  await field(page).fill("50");
  // Enter in the field saves the minutes, and ticks nothing.
  await field(page).press("Enter");
  await expect(said(page, 50)).toBeVisible();
  await expectSaved(page);
  await page.getByRole("button", { name: messages.plan.undo }).click();
  await expect(said(page, 60)).toBeVisible();
  await expectSaved(page);

  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByText(today.changeStudied, { exact: true }).click();
  await expectNoSideways(page);
  await expectAccessible(page);
  await field(page).fill("0");
  await page.getByRole("button", { name: today.saveStudied, exact: true }).click();
  await expect(press(page, 45)).toBeVisible();
  await expectSaved(page);
  await page.goto(`/plans/${await findPlanId(learner.cookie)}/history`);
  await expect(page.getByRole("main")).toContainText(/Study minutes of .+ deleted: /);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form says how long was studied today", async ({ page, learner: _ }) => {
    await page.goto("/today");
    await field(page).fill("35");
    await page.getByRole("button", { name: today.saveStudied, exact: true }).click();
    await expect(said(page, 35)).toBeVisible();
    await expect(page.getByRole("button", { name: messages.plan.undo })).toBeVisible();
  });
});

test("a guest's minutes stay on the device", async ({ page }) => {
  await openPlan(page, "/try/data-analyst");
  await openToday(page, "/try/data-analyst/today");
  await press(page, 45).click();
  await expect(said(page, 45)).toBeFocused();
  await page.reload();
  await waitForScript(page);
  await expect(said(page, 45)).toBeVisible();
});

test("a done milestone says how long it took, at one press and on its own page", async ({ page, learner }) => {
  await openPlan(page);
  await opener(page, first).click();
  const panel = rowOf(page, first);
  await panel.getByRole("button", { name: messages.plan.stateActions.done, exact: true }).click();
  const minutes = planningMinutes(milestone(first).hours);
  const took = Math.round(minutes / 30) * 30;
  await page.getByRole("button", { name: own.tookAboutOf(took, milestone(first).title) }).click();
  await expect(panel.getByText(own.tookAbout(took), { exact: true })).toBeFocused();
  await expectSaved(page);
  await expectAccessible(page);

  await page.goto(`/plans/${await findPlanId(learner.cookie)}/milestones/${first}`);
  await page.getByLabel(customise.tookHours).fill("7,25");
  await page.getByRole("button", { name: customise.saveTook }).click();
  await expect(page.getByText(customise.saved, { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel(customise.tookHours)).toHaveValue("7.25");
  await expectAccessible(page);
});

test("after five milestones the learner's pace is offered, used, and taken back", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  const changes = ids.slice(0, 6).flatMap((milestoneId) => [
    { id: crypto.randomUUID(), milestoneId, patch: { status: "done" } },
    { id: crypto.randomUUID(), milestoneId, patch: { took: { minutes: 2 * planningMinutes(milestone(milestoneId).hours), before: 0 } } },
  ]);
  const body = JSON.stringify({ changes });
  expect((await send({ path: `/plans/${planId}/changes`, method: "POST", cookie: learner.cookie, body })).status).toBe(200);
  await page.goto(`/plans/${planId}/time`);
  await page.getByRole("button", { name: messages.studyTime.save, exact: true }).click();
  await expect(page).toHaveURL(/#schedule$/);

  await page.goto("/progress");
  const offer = page.getByRole("region", { name: pace.title });
  await expect(offer).toContainText(/times as long as our middle estimate: the finish moves to .+ between .+ and /);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSideways(page);
  await offer.getByRole("button", { name: pace.useMine }).click();
  await expect(offer.getByText(/^Your plan uses 1\.\d times our middle estimate\.$/)).toBeVisible();
  await offer.getByRole("button", { name: pace.backToMiddle }).click();
  await expect(offer.getByText(/^Your plan uses our middle estimate\./)).toBeVisible();
  await expectAccessible(page);
});
