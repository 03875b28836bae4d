import type { Locator, Page } from "@playwright/test";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { openMenu, pressTab } from "./support/actions.ts";
import { enterAs, signUp } from "./support/learners.ts";
import { plannedIds, saveBar, tickOf, waitForScript } from "./support/plan-page.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const { site, notFound } = messages;
const tab = (page: Page, name: keyof typeof site.tabs) =>
  page.getByRole("banner").getByRole("link", { name: site.tabs[name], exact: true });
const headerHeight = (page: Page) => page.getByRole("banner").evaluate((header) => header.getBoundingClientRect().height);

test("the header is one line at every width, and a phone has the plan's tabs at its bottom", async ({ page, learner: _ }) => {
  await page.goto("/plan");
  await expect(tab(page, "plan")).toHaveAttribute("aria-current", "page");
  for (const [width, height] of [
    [1440, 56],
    [800, 56],
    [390, 48],
    [320, 48],
  ] as const) {
    await page.setViewportSize({ width, height: 700 });
    expect(await headerHeight(page), `at ${width} px`).toBeLessThanOrEqual(height);
  }
  const bar = page.getByRole("navigation", { name: site.mainNavigation });
  expect(await bar.boundingBox()).toMatchObject({ y: 700 - 64 - 1, width: 320 });
  // Nothing with the focus is below the tabs.
  const last = page.getByRole("contentinfo").getByRole("button").last();
  await last.focus();
  expect(((await last.boundingBox())?.y ?? 700) + 44).toBeLessThanOrEqual(700 - 64);

  await pressTab(page, "progress");
  await expect(tab(page, "progress")).toHaveAttribute("aria-current", "page");
  await pressTab(page, "map");
  await expect(page).toHaveURL(/\/map$/);
  await expect(tab(page, "map")).toHaveAttribute("aria-current", "page");
});

test("a desk shows the plan in the line of the header, between the tabs and what is at its end", async ({ page, browser, learner: _ }) => {
  const guest = await browser.newPage();
  for (const width of [1280, 1440]) {
    for (const [who, paths] of [
      [page, ["/plan", "/map", "/today", "/progress"]],
      [guest, ["/try/genai-engineer", "/try/genai-engineer/map"]],
    ] as const) {
      await who.setViewportSize({ width, height: 800 });
      for (const path of paths) {
        await who.goto(path);
        const line = who.locator("[data-head]");
        await expect(line.getByText(/^\d+ % done$/)).toBeVisible();
        const banner = who.getByRole("banner");
        const tabs = await banner.getByRole("navigation").boundingBox();
        const end = await banner.locator(":scope > div > :last-child").boundingBox();
        const drawn = await line.evaluate((head) => {
          const boxes = [...head.querySelectorAll("*")].map((each) => each.getBoundingClientRect()).filter((box) => box.width > 0);
          return { left: Math.min(...boxes.map(({ left }) => left)), right: Math.max(...boxes.map(({ right }) => right)) };
        });
        const where = `${path} at ${width} px`;
        expect(drawn.left, where).toBeGreaterThan((tabs?.x ?? width) + (tabs?.width ?? 0));
        expect(drawn.right, where).toBeLessThan(end?.x ?? 0);
      }
    }
  }
  await guest.close();
});

test("a notice above the plan leaves the plan's line in the header", async ({ page, context }) => {
  const learner = await signUp({ role: "data-analyst" });
  const [first = ""] = plannedIds(getRole("data-analyst"));
  await page.goto("/try/data-analyst");
  await waitForScript(page);
  await tickOf(page, first).click();
  await expect(saveBar(page)).toContainText(messages.saving.keptHere);
  await enterAs(context, learner.cookie);
  for (const path of ["/plan", "/map", "/today", "/progress"]) {
    await page.goto(path);
    const notice = page.getByRole("region", { name: messages.sync.joinedNew("Data Analyst") });
    for (const [width, height] of [
      [1280, 56],
      [390, 48],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await expect(notice, `${path} at ${width} px`).toBeVisible();
      const line = await page.locator("[data-head]").boundingBox();
      expect((line?.y ?? height) + (line?.height ?? height), `${path} at ${width} px`).toBeLessThanOrEqual(height);
    }
  }
});

/** Whether what stands in the middle of an element is the element itself. */
const isOnTop = (element: Locator) =>
  element.evaluate((own) => {
    const { x, y, width, height } = own.getBoundingClientRect();
    return own.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });

test("a phone shows the plan in the line of the header, with the menu beside it", async ({ page, learner: _ }) => {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 });
    for (const path of ["/plan", "/map", "/today", "/progress"]) {
      await page.goto(path);
      const menu = await page.getByRole("banner").locator("summary").boundingBox();
      const line = page.locator("[data-head]");
      const name =
        path === "/plan" ? line.getByRole("heading", { level: 1 }) : line.getByRole("link", { name: getRole("data-analyst").title });
      const facts = [name, line.getByText(/^\d+ % done$/)];
      if (path === "/plan") facts.push(page.getByRole("link", { name: messages.screen.setTime }).first());
      for (const fact of facts) {
        const box = await fact.boundingBox();
        const where = `${await fact.textContent()} on ${path} at ${width} px`;
        // Lines may reach a pixel over the line below the header.
        expect((box?.y ?? 0) + (box?.height ?? 100), where).toBeLessThan(50);
        expect((box?.x ?? 0) + (box?.width ?? 400), where).toBeLessThanOrEqual(menu?.x ?? 0);
      }
      // The name lies under the line, until the keyboard comes to it.
      const home = page.getByRole("banner").getByRole("link", { name: messages.name });
      expect(await isOnTop(home), `the name on ${path} at ${width} px`).toBe(false);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Tab");
      await expect(home).toBeFocused();
      expect(await isOnTop(home), `the name with the focus on ${path} at ${width} px`).toBe(true);
    }
  }
  // What lies over another thing must not take its presses.
  await openMenu(page);
  await page.getByRole("banner").getByRole("link", { name: site.plans }).click();
  await expect(page).toHaveURL("/plans");
  await expect(page.getByRole("banner").getByRole("link", { name: messages.name })).toBeVisible();
});

test("the menu closes on Escape, which gives the focus back, and on a press elsewhere", async ({ page, learner: _ }) => {
  await page.goto("/plan");
  await waitForScript(page);
  const settings = page.getByRole("banner").getByRole("link", { name: site.settings });
  await openMenu(page);
  await expect(settings).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(settings).toBeHidden();
  await expect(page.getByRole("banner").locator("summary")).toBeFocused();
  await openMenu(page);
  await page.getByRole("heading", { level: 1 }).click();
  await expect(settings).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, expectedErrors: [/status of 404/] });

  test("a mistyped address leads on: to what is close, to the search, and to all milestones", async ({ page }) => {
    await page.goto("/roles/data-analist");
    await page.getByRole("region", { name: notFound.near }).getByRole("link", { name: "Data Analyst" }).click();
    await expect(page).toHaveURL("/roles/data-analyst");

    await page.goto("/try/data-analist");
    await page.getByRole("region", { name: notFound.near }).getByRole("link", { name: "Data Analyst" }).click();
    await expect(page).toHaveURL("/roles/data-analyst");

    await page.goto("/milestones/sql-basic");
    const close = catalog().milestones.get("sql-basics")?.title ?? "";
    await expect(page.getByRole("region", { name: notFound.near }).getByRole("link")).toHaveText([new RegExp(close)]);
    await page.getByRole("button", { name: notFound.submit }).click();
    await expect(page).toHaveURL("/search?q=sql+basic");

    await page.goto("/nothing/here");
    await page.getByRole("navigation", { name: notFound.elsewhere }).getByRole("link", { name: site.milestones }).click();
    await page.getByLabel(messages.milestones.find).fill("sql bas");
    await page.getByRole("button", { name: messages.milestones.apply }).click();
    await page.getByRole("link", { name: new RegExp(close) }).click();
    await expect(page).toHaveURL("/milestones/sql-basics");
  });

  test("the menu opens, and holds what the tabs do not", async ({ page, learner: _ }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto("/plan");
    await openMenu(page);
    await page.getByRole("banner").getByRole("link", { name: site.plans }).click();
    await expect(page).toHaveURL("/plans");
  });
});
