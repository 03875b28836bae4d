import type { Page } from "@playwright/test";
import { messages } from "#lib/messages/all.ts";
import { openPlan, waitForScript } from "./support/plan-page.ts";
import { expect, test } from "./support/test.ts";

/** Prints the plan in its first state, with far months folded, and compares it with all its milestones. */
async function expectWhole(page: Page, path: string) {
  await openPlan(page, path);
  const rows = page.locator("form[action$='/changes'] li[id] > div > a");
  const count = await rows.count();
  expect(count).toBeGreaterThan(30);
  await page.reload();
  await waitForScript(page);
  await expect(rows).toHaveCount(count);
  expect((await rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()))).length).toBeLessThan(count);
  await page.emulateMedia({ media: "print" });
  expect((await rows.evaluateAll((all) => all.filter((row) => row.checkVisibility()))).length).toBe(count);
  const controls = page.locator("main .control, main input, main select, main .sticky button");
  expect(await controls.evaluateAll((all) => all.filter((control) => control.checkVisibility()).map((each) => each.outerHTML))).toEqual([]);
  await expect(page.getByRole("link", { name: messages.time.change })).toBeHidden();
  await page.emulateMedia({ media: null });
}

test("a printed plan shows all milestones and nothing to press, for a guest and for a learner", async ({ page, learner }) => {
  await expectWhole(page, "/plan");
  expect(learner.email).toBeTruthy();
  await page.context().clearCookies();
  await expectWhole(page, "/try/data-analyst");
});
