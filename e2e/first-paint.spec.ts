import type { Page } from "@playwright/test";
import { messages } from "#lib/messages/all.ts";
import { mapMessages } from "#lib/messages/map.ts";
import { writeStartValues } from "#lib/planner/start/start-values.ts";
import { makePlanHere } from "./support/actions.ts";
import { enterAs, signUp } from "./support/learners.ts";
import { openPlan } from "./support/plan-page.ts";
import { expect, test } from "./support/test.ts";

const values = {
  hours: 6,
  weekdays: [true, true, true, true, true, false, false],
  known: ["excel", "sql", "python"],
  targetDate: null,
} as const;
const finish = (page: Page) => page.getByRole("heading", { name: /^Finish on/ }).first();

async function makePlan(page: Page) {
  await page.goto(`/?${new URLSearchParams({ role: "data-analyst", ...writeStartValues(values) })}`);
  await makePlanHere(page);
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  await expect(finish(page)).toBeVisible();
}

/** Keeps every sentence about the finish that the page ever has, also for a moment. */
async function watchWords(page: Page, words: readonly string[]): Promise<() => Promise<string[]>> {
  await page.addInitScript((all) => {
    const seen = new Set<string>();
    Object.assign(window, { seenWords: seen });
    const look = () => {
      const text = document.querySelector("main")?.textContent ?? "";
      for (const word of all) if (text.includes(word)) seen.add(word);
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  }, words);
  return () => page.evaluate(() => [...(window as unknown as { seenWords: Set<string> }).seenWords]);
}

test("a guest's plan is never shown without what this device knows, not even for a moment", async ({ page }) => {
  const seen = await watchWords(page, ["Late by", "On track"]);
  await makePlan(page);
  expect(await seen()).toEqual(["On track"]);
  await page.reload();
  await expect(finish(page)).toBeVisible();
  await expect(page.getByText("On track")).toBeVisible();
  expect(await seen()).toEqual(["On track"]);
});

test("after signing up, dates that are still to join are awaited, and nothing says that there are none", async ({ page }) => {
  await makePlan(page);
  const date = await finish(page).textContent();
  const { cookie } = await signUp({ role: "data-analyst" });
  await enterAs(page.context(), cookie);
  let join = () => {};
  const held = new Promise<void>((resolve) => {
    join = resolve;
  });
  await page.route("**/plans/join", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/plan");
  await expect(page.getByText(messages.saving.datesJoin)).toBeVisible();
  await expect(page.getByText(messages.time.cardTitle)).toBeHidden();
  await expect(page.getByRole("main").getByRole("link", { name: messages.screen.setTime })).toHaveCount(0);
  join();
  await expect(finish(page)).toHaveText(date ?? "");
  await expect(page.getByText(messages.saving.datesJoin)).toBeHidden();
});

test("a plan for which no dates are on this device says where to set them", async ({ page, learner }) => {
  await openPlan(page);
  expect(learner.email).toBeTruthy();
  await expect(page.getByRole("main").getByRole("link", { name: messages.screen.setTime }).first()).toBeVisible();
  await expect(page.getByRole("heading", { name: messages.time.cardTitle })).toBeVisible();
});

test("the trail of a map looks the same after a reload as after opening it from the plan", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await makePlan(page);
  const [known, next] = await page
    .locator("form[action$='/changes'] [role=checkbox]")
    .evaluateAll((all) => all.map((each) => each.ariaLabel));
  expect(known).not.toBe(next);
  await page
    .getByRole("checkbox", { name: known ?? "", exact: true })
    .first()
    .click();
  await expect(page.getByRole("status").filter({ hasText: messages.saving.keptHere })).toBeVisible();
  await page.getByRole("banner").getByRole("link", { name: messages.site.tabs.map, exact: true }).click();
  const readTrail = async () => {
    await expect(page.locator("a[aria-current=step]:visible")).toBeVisible();
    return page
      .locator("main details")
      .evaluateAll((all) =>
        all.map((each) => [(each as HTMLDetailsElement).open, each.textContent, each.checkVisibility() && each.clientHeight]),
      );
  };
  const opened = await readTrail();
  // What is done already is behind, folded.
  await expect(page.locator("main details").getByRole("heading", { name: mapMessages.behind([[1, "done"]]) })).toBeVisible();
  await page.reload();
  await expect.poll(readTrail).toEqual(opened);
});
