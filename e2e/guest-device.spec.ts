import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { expectState, openPlan, plannedIds, tickOf, waitForScript } from "./support/plan-page.ts";
import { expect, test } from "./support/test.ts";

const [first = ""] = plannedIds(getRole("data-analyst"));
const { trySevenDays, tryHere } = messages.sync;

test("a guest's Today follows the day at midnight, and when the page is shown after it", async ({ page }) => {
  // A guest's plan without a study time counts in UTC.
  await page.clock.install({ time: new Date("2026-11-23T23:59:30Z") });
  await page.goto("/try/data-analyst/today");
  await waitForScript(page);
  const day = (text: string) => page.getByText(text).first();
  await expect(day("23 November 2026")).toBeVisible();
  await page.clock.fastForward(40_000);
  await expect(day("24 November 2026")).toBeVisible();
  // A computer that sleeps counts nothing down.
  await page.clock.setSystemTime(new Date("2026-11-26T08:00:00Z"));
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(day("26 November 2026")).toBeVisible();
});

test("the browser is asked to keep a guest's plan after the first change, once and without a word", async ({ page }) => {
  await page.addInitScript(() => {
    const counted = window as unknown as { asked: number };
    counted.asked = 0;
    navigator.storage.persisted = async () => false;
    navigator.storage.persist = async () => {
      counted.asked += 1;
      return false;
    };
  });
  const asked = () => page.evaluate(() => (window as unknown as { asked: number }).asked);
  await openPlan(page, "/try/data-analyst");
  expect(await asked()).toBe(0);
  await tickOf(page, first).click();
  await expectState(page, first, "done");
  await expect.poll(asked).toBe(1);
  await tickOf(page, first).click();
  await expectState(page, first, "not_started");
  await expect(page.getByRole("status").filter({ hasText: messages.saving.keptHere })).toBeVisible();
  expect(await asked()).toBe(1);
});

test("only a browser that deletes unvisited sites says so, and not once it is installed", async ({ browser, baseURL }) => {
  for (const [isWebKit, isInstalled] of [
    [false, false],
    [true, false],
    [true, true],
  ] as const) {
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    await context.addInitScript(
      ([webKit, installed]) => {
        if (webKit) Object.assign(window, { GestureEvent: class {} });
        if (installed) Object.defineProperty(navigator, "standalone", { value: true });
      },
      [isWebKit, isInstalled],
    );
    const page = await context.newPage();
    for (const path of ["/try", "/try/data-analyst"]) {
      await page.goto(path);
      await expect(page.getByText(tryHere)).toBeVisible();
      await expect(page.getByText(trySevenDays)).toHaveCount(isWebKit && !isInstalled ? 1 : 0);
    }
    await context.close();
  }
});
