import type { Page, Route } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { mapMessages } from "#lib/messages/map.ts";
import { openMenu, pressTab } from "./support/actions.ts";
import { failures, waitForWorker } from "./support/device.ts";
import { expectSaved, openPlan, plannedIds, tickOf } from "./support/plan-page.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const role = getRole("data-analyst");
const ids = plannedIds(role);
const titles = {
  plan: messages.plan.title(role.title),
  progress: messages.progress.titleOf(role.title),
};

/** Waits until there are pictures of the other pages: nobody sees them before they are pressed. */
async function waitForPictures(page: Page, paths = "/map /progress /today"): Promise<void> {
  await expect(page.locator("[data-pictures]")).toHaveAttribute("data-pictures", paths, { timeout: 20_000 });
}

const expectPicture = (page: Page, path: string) => expect(page.locator("html")).toHaveAttribute("data-picture", path);
const expectTitle = (page: Page, title: string) => expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

/** Holds back the requests to some addresses. @returns a function that lets them through */
async function hold(page: Page, addresses: RegExp): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route(addresses, async (route) => {
    if (isHeld) held.push(route);
    else await route.continue();
  });
  return async () => {
    isHeld = false;
    await Promise.all(held.splice(0).map((route) => route.continue()));
  };
}

/** What the router asks the server for. */
const router = /[?&]_rsc=/;

test("the color-scheme element stays from page to page: a new one makes the browser recalculate every style", async ({
  page,
  learner: _,
}) => {
  await openPlan(page);
  const meta = page.locator("meta[name=color-scheme]");
  await expect(meta).toHaveAttribute("content", "light dark");
  const atFirst = await meta.elementHandle();
  for (const tab of ["today", "map", "plan"] as const) {
    await pressTab(page, tab);
    await expect(page).toHaveURL(new RegExp(`/${tab}$`));
    expect(await meta.evaluate((now, before) => now === before, atFirst), `the element on ${tab}`).toBe(true);
  }
});

test("a page is shown before the server has answered, and then the page itself", async ({ page, learner: _ }) => {
  await openPlan(page);
  await waitForPictures(page);
  await expectAccessible(page);
  const letThrough = await hold(page, router);
  await page.evaluate(() => window.scrollTo(0, 600));
  await pressTab(page, "today");
  await expectPicture(page, "/today");
  // Whoever does not see the picture finds neither page until the new one is there.
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(0);
  const tab = page.getByRole("banner").getByRole("link", { name: messages.site.tabs.today, exact: true });
  await expect(tab).toHaveAttribute("aria-current", "page");
  await pressTab(page, "progress");
  await expectPicture(page, "/progress");
  await letThrough();
  await expect(page).toHaveURL(/\/progress$/);
  await expectTitle(page, titles.progress);
  await expect(page.locator("html")).not.toHaveAttribute("data-picture");
  await expectAccessible(page);
  await page.goBack();
  await expect(page).toHaveURL(/\/plan$/);
  await expectTitle(page, titles.plan);
});

test("a picture of before a tick is not shown", async ({ page, learner: _ }) => {
  await openPlan(page);
  await waitForPictures(page);
  const letSave = await hold(page, /\/changes$/);
  await tickOf(page, ids[0] ?? "").click();
  await waitForPictures(page, "");
  await letSave();
  await expectSaved(page);
  await waitForPictures(page);
  const letThrough = await hold(page, router);
  await pressTab(page, "progress");
  await expectPicture(page, "/progress");
  await letThrough();
  await expect(page.getByRole("main")).toContainText(new RegExp(`1\\s*${messages.progress.of(String(ids.length))}`));
});

test("what is pressed on a picture is pressed on the page", async ({ page, learner: _ }) => {
  // On a phone it is the line of the header, which begins with the role.
  const link = page.getByRole("main").getByRole("link", { name: /^Data Analyst/ });
  await page.goto("/today");
  await expect(link).toBeVisible();
  const at = await link.boundingBox();
  if (!at) throw new Error("the link has no place");
  await openPlan(page);
  await waitForPictures(page);
  const letThrough = await hold(page, router);
  await pressTab(page, "today");
  await expectPicture(page, "/today");
  await page.mouse.click(at.x + at.width / 2, at.y + at.height / 2);
  await letThrough();
  await expect(page).toHaveURL(/\/plans\/[0-9a-f-]{36}$/);
  await expectTitle(page, titles.plan);
});

test("the menu opens above a picture", async ({ page, learner: _ }) => {
  await openPlan(page);
  await waitForPictures(page);
  const line = page.getByRole("banner").getByRole("link", { name: messages.site.settings });
  await openMenu(page);
  const above = await line.screenshot();
  await page.keyboard.press("Escape");
  const letThrough = await hold(page, router);
  await pressTab(page, "progress");
  await expectPicture(page, "/progress");
  await openMenu(page);
  // Presses go through a picture, so only its look tells what lies over the menu.
  expect((await line.screenshot()).equals(above)).toBe(true);
  await expect(page.locator("html")).toHaveAttribute("data-picture", "/progress");
  await letThrough();
  await expectTitle(page, titles.progress);
});

test.describe("without a network", () => {
  test.use({ serviceWorkers: "allow", expectedErrors: [failures] });

  test("the tab of the map leads to the map that this device shows", async ({ page, context, learner: _ }) => {
    await openPlan(page);
    await waitForWorker(page);
    await waitForPictures(page);
    await context.setOffline(true);
    await pressTab(page, "map");
    await expect(page.getByRole("main")).toContainText(messages.sync.offlineHere);
    await expectTitle(page, mapMessages.planTitle(role.title));
  });
});
