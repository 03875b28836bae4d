import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, signUp } from "./support/learners.ts";
import { expectSaved, milestone, plannedIds, waitForScript } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [first = "", second = "", third = "", fourth = ""] = ids;

async function openToday(page: Page) {
  await page.goto("/today");
  await waitForScript(page);
}

function now(page: Page, id: string) {
  return page.locator(`section#${id}`);
}

async function expectNoSidewaysScrolling(page: Page) {
  await expectNoSideways(page);
}

test("the page shows the current and the next milestone, and ticks at once", async ({ page, learner }) => {
  await page.goto("/plan");
  await page.getByRole("link", { name: messages.today.title, exact: true }).click();
  await waitForScript(page);
  const card = now(page, first);
  await expect(card.getByRole("heading", { name: milestone(first).title })).toBeVisible();
  const after = page.getByRole("region", { name: messages.today.nextThree });
  for (const id of [second, third, fourth]) await expect(after.getByText(milestone(id).title)).toBeVisible();
  await expect(page.getByRole("region", { name: messages.today.week }).getByText(messages.today.noTime)).toBeVisible();
  const time = page.getByRole("link", { name: messages.today.setTime });
  await expect(time).toHaveAttribute("href", `/plans/${await findPlanId(learner.cookie)}/time`);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);

  for (const box of await card.getByRole("checkbox").all()) {
    await box.click();
    await expect(box).toHaveAttribute("aria-checked", "true");
  }
  await expectSaved(page);
  // The week follows: all steps of a milestone are worth all of its minutes.
  const { low, high } = milestone(first).hours;
  const worth = messages.progress.duration((low + high) * 30);
  await expect(page.getByText(messages.today.doneThisWeek(worth))).toBeVisible();

  await card.getByRole("button", { name: messages.today.markDone }).click();
  // The focus moves to the title of the next milestone, so that screen readers read on from there.
  await expect(now(page, second).getByRole("heading", { name: milestone(second).title })).toBeFocused();
  await expectSaved(page);
  await expect(page.getByText(messages.today.doneThisWeek(worth))).toBeVisible();
  await page.getByRole("button", { name: messages.plan.undo }).click();
  await expect(now(page, first)).toContainText(messages.plan.states.in_progress);
  await expectSaved(page);
  await expectAccessible(page);
});

test("the page links into the plan, with the milestone open", async ({ page, learner }) => {
  await openToday(page);
  await page.getByRole("link", { name: messages.today.openInPlan }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${await findPlanId(learner.cookie)}\\?open=${first}#${first}$`));
  await expect(page.locator(`li#${first}`).getByText(milestone(first).doneWhen.proof)).toBeVisible();
});

test("the page says that everything is done", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  const changes = ids.map((milestoneId) => ({ id: crypto.randomUUID(), milestoneId, patch: { status: "known" } }));
  const answer = await send({
    path: `/plans/${planId}/changes`,
    method: "POST",
    cookie: learner.cookie,
    body: JSON.stringify({ changes }),
  });
  expect(answer.status).toBe(200);
  await openToday(page);
  await expect(page.getByRole("heading", { name: messages.today.allDone })).toBeVisible();
  await expect(page.getByText(messages.today.nextThree)).toHaveCount(0);
  await expectAccessible(page);
});

test("the page links to the roles while there is no plan", async ({ page, context }) => {
  const { cookie } = await signUp();
  await enterAs(context, cookie);
  await page.goto("/today");
  await expect(page.getByText(messages.plans.empty)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: messages.plans.choose }).click();
  await expect(page).toHaveURL(/\/roles$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a step is ticked, and a milestone is marked as done and undone", async ({ page, learner }) => {
    expect(learner.cookie).not.toBe("");
    await page.goto("/today");
    await now(page, first).getByRole("checkbox").first().click();
    await expect(page).toHaveURL(/\/today\?changed=1/);
    await expect(now(page, first).getByRole("checkbox").first()).toHaveAttribute("aria-checked", "true");
    await expect(now(page, first)).toContainText(messages.plan.states.in_progress);
    await now(page, first).getByRole("button", { name: messages.today.markDone }).click();
    await expect(now(page, second)).toBeVisible();
    await page.getByRole("button", { name: messages.plan.undo }).click();
    await expect(now(page, first)).toBeVisible();
  });
});
