import { randomUUID } from "node:crypto";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { send } from "./support/http.ts";
import { findPlanId, type Learner } from "./support/learners.ts";
import { milestone, plannedIds, saveBar, tickOf } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const role = getRole("data-analyst");
const ids = plannedIds(role);
const [first = "", second = ""] = ids;
const last = ids.at(-1) ?? "";

async function change({ cookie }: Learner, some: readonly string[], patch: MilestonePatch): Promise<void> {
  const changes = some.map((milestoneId) => ({ id: randomUUID(), milestoneId, patch }));
  const path = `/plans/${await findPlanId(cookie)}/changes`;
  const answer = await send({ path, method: "POST", cookie, body: JSON.stringify({ changes }) });
  expect(answer.status, answer.text).toBe(200);
}

test("a month shows what was done in it, fits a phone, and prints on one light A4 page", async ({ page, learner }) => {
  await change(learner, [first, second], { status: "done" });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/progress");
  await page.getByRole("link", { name: messages.progress.thisMonth }).click();
  const sheet = page.getByRole("article");
  const hours = [first, second].reduce((sum, id) => sum + (milestone(id).hours.low + milestone(id).hours.high) * 30, 0);
  const totals = messages.progress.totals(2, messages.progress.hours(hours));
  await expect(sheet).toContainText(messages.progress.soFar(totals));
  for (const id of [first, second]) await expect(sheet.getByRole("heading", { name: milestone(id).title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);

  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type \/Page\b/g), "pages").toHaveLength(1);
  expect(/\/MediaBox \[0 0 59\d[\d.]* 84\d[\d.]*\]/.test(paper), "A4").toBe(true);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(sheet).toHaveCSS("background-color", /^(?:lab\(100 |oklch\(1 |rgb\(255, 255, 255\))/);
  await expect(page.getByRole("banner")).toBeHidden();
});

test("a month without anything done, all months, and months that are none", async ({ page, learner }) => {
  await page.goto("/progress/last");
  await expect(page.getByText(messages.month.nothing(false))).toBeVisible();
  await expectAccessible(page);
  await change(learner, [first], { status: "done" });
  await page.goto("/progress/all");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.month.all);
  await expect(page.getByRole("heading", { name: milestone(first).title })).toBeVisible();
  for (const month of ["2199-01", "2026-13", "next"]) expect((await page.request.get(`/progress/${month}`)).status(), month).toBe(404);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the last tick leads to the road that was walked", async ({ page, learner }) => {
    await change(learner, ids.slice(0, -1), { status: "done" });
    await page.goto("/plan");
    await tickOf(page, last).click();
    await expect(saveBar(page)).toContainText(messages.screen.planFinished);
    await page.getByRole("link", { name: messages.planStatus.seeRoad }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.finish.made);
    const road = page.getByRole("region", { name: messages.finish.road });
    await expect(road.getByRole("listitem").filter({ hasText: messages.finish.doneOn(milestone(last).shortName, "") })).toHaveCount(1);
    await expect(road.getByRole("list").first().getByRole("listitem")).toHaveCount(ids.length);
  });
});

test("a plan that ends by leaving out says so, and one of which nothing was done does not pretend", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  await change(learner, ids.slice(2), { skipped: true });
  await change(learner, [first, second], { status: "done" });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/today");
  await page.getByRole("link", { name: messages.planStatus.seeRoad }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.finish.reached);
  await expect(page.getByText(messages.finish.leftOut(2, ids.length - 2))).toBeVisible();
  // The posts appear one after another; contrast counts once they are there.
  await page.emulateMedia({ reducedMotion: "reduce" });
  await expectAccessible(page);
  await expectNoSideways(page);
  await change(learner, [first, second], { status: "known" });
  await page.goto(`/plans/${planId}/finish`);
  await expect(page.getByText(messages.finish.nothingDoneText)).toBeVisible();
  await expectAccessible(page);
});
