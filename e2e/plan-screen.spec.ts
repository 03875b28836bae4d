import { randomUUID } from "node:crypto";
import type { Locator, Page } from "@playwright/test";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import { messages } from "#lib/messages/all.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { type Show, shows } from "#lib/planner/plan/view.ts";
import { openMenu } from "./support/actions.ts";
import { send } from "./support/http.ts";
import { findPlanId, type Learner } from "./support/learners.ts";
import {
  expectSaved,
  expectState,
  milestone,
  opener,
  openFilters,
  openPlan,
  plannedIds,
  readStates,
  rowOf,
  saveBar,
  stateButton,
  tickOf,
} from "./support/plan-page.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const role = getRole("data-analyst");
const ids = plannedIds(role);
const [first = "", second = "", third = ""] = ids;
const { view, theme } = messages.screen;
const places = orderForRole(role, catalog());
const areas = [...new Set(places.map(({ areaId }) => areaId))].map((id) => ({
  id,
  title: role.areas.find((area) => area.id === id)?.title ?? "",
  ids: places.filter(({ areaId }) => areaId === id).map(({ milestoneId }) => milestoneId),
}));

async function change({ cookie }: Learner, of: readonly string[], patch: MilestonePatch) {
  const changes = of.map((milestoneId) => ({ id: randomUUID(), milestoneId, patch }));
  const path = `/plans/${await findPlanId(cookie)}/changes`;
  expect((await send({ path, method: "POST", cookie, body: JSON.stringify({ changes }) })).status).toBe(200);
}

const choice = (page: Page, show: Show) =>
  page.getByRole("navigation", { name: view.label }).getByRole("link", { name: new RegExp(`^${view.shows[show]} `) });
const search = (page: Page) => page.getByRole("searchbox", { name: view.find });
const shownIds = async (page: Page) => (await readStates(page)).map(([id]) => id);
const listWithout = (...gone: string[]) => ids.filter((id) => !gone.includes(id));
const chip = (page: Page, group: string, id: string) =>
  page.getByRole("navigation", { name: group, exact: true }).getByRole("link", { name: new RegExp(`^${id} `) });
const query = (page: Page) => new URL(page.url()).search;

/** Reads the counts of the filters and checks that they add up. */
async function readChoices(page: Page): Promise<Partial<Record<Show, number>>> {
  await openFilters(page);
  const texts = await page.getByRole("navigation", { name: view.label }).getByRole("link").allTextContents();
  const counts: Partial<Record<Show, number>> = Object.fromEntries(
    texts.map((text) => [shows.find((show) => text.startsWith(view.shows[show])), Number(/\d+$/.exec(text)?.[0])]),
  );
  expect((counts.left ?? 0) + (counts.done ?? 0) + (counts.known ?? 0) + (counts.skipped ?? 0)).toBe(counts.all);
  return counts;
}

test("the views of a plan add up, are in the address and never remove the focused milestone", async ({ page, learner }) => {
  await change(learner, [first], { status: "done" });
  await change(learner, [second], { status: "known" });
  await openPlan(page);
  expect(await readChoices(page)).toMatchObject({ all: ids.length, left: ids.length - 2, done: 1, known: 1 });

  await choice(page, "left").click();
  // The address is written first, the rows follow it.
  await expect.poll(() => query(page)).toBe("?show=left");
  await expect.poll(() => shownIds(page)).toEqual(listWithout(first, second));
  await expect(page.getByText(view.shown(ids.length - 2, ids.length))).toBeVisible();

  await test.step("a ticked milestone stays with the focus until another view is chosen", async () => {
    await tickOf(page, third).focus();
    await page.keyboard.press("Space");
    await expect(tickOf(page, third)).toBeFocused();
    await expectState(page, third, "done");
    await expect.poll(() => readChoices(page)).toMatchObject({ left: ids.length - 3, done: 2 });
    await expect(page.getByText(view.kept(1))).toBeVisible();
    await expectSaved(page);
    await choice(page, "done").click();
    await expect.poll(() => shownIds(page)).toEqual(ids.filter((id) => [first, third].includes(id)));
  });

  await test.step("the back button leads to the previous view, and a reload stays in the view", async () => {
    await page.goBack();
    await expect.poll(() => shownIds(page)).toEqual(listWithout(first, second, third));
    await page.reload();
    expect(await shownIds(page)).toEqual(listWithout(first, second, third));
  });

  await test.step("area, tool and search narrow the view, and an empty view has a link that removes the filters", async () => {
    const area = areas[1];
    await chip(page, messages.planList.areas, area?.title ?? "").click();
    await expect.poll(() => shownIds(page)).toEqual(area?.ids.filter((id) => ![first, second, third].includes(id)));
    await chip(page, messages.planList.areas, area?.title ?? "").click();
    const [tool = ""] = milestone(third).tools;
    await page.getByRole("search").getByText(messages.planList.tools, { exact: true }).click();
    await chip(page, view.tool, catalog().tools[tool]?.name ?? "").click();
    await expect.poll(() => query(page)).toContain(`tool=${tool}`);
    await expect.poll(async () => (await shownIds(page)).filter((id) => !milestone(id).tools.includes(tool))).toEqual([]);
    await search(page).fill("no such words");
    await expect(page.getByText(view.empty)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: view.all(ids.length) }).click();
    await expect.poll(() => query(page)).toBe("");
    await expect.poll(async () => (await shownIds(page)).toSorted()).toEqual(ids.toSorted());
    await expect(search(page)).toHaveValue("");
    // The link is gone; the focus is not lost.
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  await test.step("the search jumps to a milestone", async () => {
    const last = ids.at(-1) ?? "";
    await search(page).fill(milestone(last).title);
    await page.keyboard.press("Enter");
    await expect(opener(page, last)).toBeFocused();
  });
});

test("after a jump within the page, coming back from another page returns to it", async ({ page, learner: _ }) => {
  await openPlan(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/plan#content");
  await openMenu(page);
  await page.getByRole("link", { name: messages.site.roles, exact: true }).click();
  await expect(page).toHaveURL("/roles");
  await expect(page.getByRole("heading", { level: 1, name: messages.plan.title(role.title) })).toBeHidden();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: messages.plan.title(role.title) })).toBeVisible();
});

test("a finished area is announced once and quietly", async ({ page, learner }) => {
  const area = areas.toSorted((one, other) => one.ids.length - other.ids.length)[0];
  const last = area?.ids.at(-1) ?? "";
  await change(learner, area?.ids.slice(0, -1) ?? [], { status: "done" });
  await openPlan(page, "/plan?view=area");
  await tickOf(page, last).click();
  const finished = messages.screen.areaFinished(area?.title ?? "");
  await expect(saveBar(page)).toContainText(finished);
  const section = page.getByRole("region", { name: area?.title ?? "", exact: true });
  await expect(section.getByText(messages.screen.areaDone)).toBeVisible();
  await expectAccessible(page);
  await tickOf(page, last).click();
  await expect(saveBar(page)).not.toContainText(finished);
  await expect(section.getByText(messages.screen.areaDone)).toBeHidden();
});

test("an empty plan and a plan with everything skipped have their own texts", async ({ page, learner }) => {
  await change(learner, ids, { skipped: true });
  await page.goto("/plan?show=left");
  await expect(page.getByText(messages.screen.allSkipped)).toBeVisible();
  await expect(page.getByText(view.emptyLeft)).toBeVisible();
  await expectAccessible(page);
  await change(learner, ids, { status: "done", skipped: false });
  await page.goto("/plan");
  await expect(page.getByText(messages.plan.allDone)).toBeVisible();
  await page.goto("/plan?view=area");
  await expect(page.getByText(messages.screen.areaDone)).toHaveCount(areas.length);
  // What is finished is folded.
  await expect(page.getByRole("checkbox")).toHaveCount(0);
});

test("the plan works with a screen reader: landmarks, headings, states and names in visible order", async ({ page, learner }) => {
  await change(learner, [first], { status: "done" });
  await openPlan(page);
  await expect(page.getByRole("main")).toMatchAriaSnapshot(`
    - main:
      - heading "${messages.plan.title(role.title)}" [level=1]
      - strong: /\\d+ % done/
      - progressbar /\\d+ % done/
      - search:
        - searchbox "${view.find}"
      - region "${messages.planList.now}":
        - heading "${messages.planList.now}" [level=2]
        - list:
          - listitem:
            - checkbox "${milestone(second).title}"
            - link /${milestone(second).title}/
            - checkbox /${messages.planList.nextStep}/
      - region "${messages.planList.next}":
        - group:
          - heading "${messages.planList.next}" [level=2]
          - list:
            - listitem:
              - checkbox "${milestone(third).title}"
              - link /${milestone(third).title}/
      - region "${messages.plan.states.done}":
        - group:
          - heading "${messages.plan.states.done}" [level=2]
          - list:
            - listitem:
              - checkbox "${milestone(first).title}" [checked]
              - link /${milestone(first).title}.* ${messages.plan.states.done}/
  `);
});

test("messages about a change are fully visible on a phone, also above the list", async ({ page, learner: _ }) => {
  await page.setViewportSize({ width: 390, height: 600 });
  await openPlan(page);
  // Pressed where it is, without scrolling to it.
  await tickOf(page, first).evaluate((tick: HTMLButtonElement) => tick.click());
  await expectSaved(page);
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  const undo = page.getByRole("button", { name: messages.plan.undo });
  await expect(undo).toBeInViewport({ ratio: 1 });
  await undo.click();
  await expectState(page, first, "not_started");
});

test("the menu of a milestone opens in sight, also at the end of a narrow phone's screen", async ({ page, learner: _ }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await openPlan(page);
  await opener(page, first).click();
  const summary = rowOf(page, first).locator("fieldset summary");
  // Just above the tabs.
  await summary.evaluate((button) => window.scrollBy(0, button.getBoundingClientRect().bottom - window.innerHeight + 72));
  await summary.click();
  for (const state of ["skipped", "not_started"] as const) await expect(stateButton(page, first, state)).toBeInViewport({ ratio: 1 });
});

test("light or dark can be chosen, survives a reload and is in the first byte", async ({ page, context, learner: _ }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto("/settings");
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  // The bar of a phone's browser around the page.
  const bars = () =>
    page.locator("meta[name=theme-color]").evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute("content")))]);
  expect(await bars()).toHaveLength(2);
  const dark = page.getByRole("main").getByRole("button", { name: theme.names.dark });
  await expect(async () => {
    await dark.click();
    await expect(dark).toHaveAttribute("aria-pressed", "true", { timeout: 500 });
  }).toPass();
  expect(await paper()).not.toBe(light);
  await expect.poll(bars).toHaveLength(1);
  const [darkBar] = await bars();
  const [cookie] = (await context.cookies()).filter(({ name }) => name === "milepost-theme");
  expect((await send({ path: "/", cookie: `${cookie?.name}=${cookie?.value}` })).text).toMatch(
    /^<!DOCTYPE html><html[^>]* data-theme="dark"/,
  );
  await page.reload();
  expect(await paper()).not.toBe(light);
  expect(await bars()).toEqual([darkBar]);
  await expectAccessible(page);
  await page.getByRole("contentinfo").getByRole("button", { name: theme.names.system }).click();
  await expect(dark).toHaveAttribute("aria-pressed", "false");
  expect(await paper()).toBe(light);
  await expect.poll(bars).toHaveLength(2);
});

test("the site can be installed: it has a manifest and its icons exist", async () => {
  const page = await send({ path: "/" });
  const path = /<link rel="manifest" href="([^"]+)"/.exec(page.text)?.[1] ?? "";
  const manifest = JSON.parse((await send({ path })).text);
  expect(manifest).toMatchObject({ name: messages.name, start_url: "/plan", display: "standalone" });
  expect(manifest.icons.map(({ sizes, purpose }: { sizes: string; purpose?: string }) => `${sizes} ${purpose ?? "any"}`)).toEqual([
    "192x192 any",
    "512x512 any",
    "512x512 maskable",
  ]);
  for (const { src } of manifest.icons) expect((await send({ path: src })).headers["content-type"]).toBe("image/png");
  expect(page.text).toContain('name="theme-color"');
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("views are links and a form; a tick returns to its view, where the milestone stays visible", async ({ page, learner }) => {
    await change(learner, [first], { status: "done" });
    await page.goto("/plan");
    await openFilters(page);
    await choice(page, "left").click();
    await expect(page).toHaveURL("/plan?show=left");
    expect(await shownIds(page)).toEqual(listWithout(first));
    await tickOf(page, second).click();
    await expect(page).toHaveURL(`/plan?show=left&changed=1#${second}`);
    await expect(rowOf(page, second)).toBeVisible();
    await expect(page.getByText(view.kept(1))).toBeVisible();

    await search(page).fill(milestone(third).title);
    await page.getByRole("button", { name: view.apply, exact: true }).click();
    await expect.poll(() => shownIds(page)).toContain(third);
    expect(new URL(page.url()).searchParams.get("show")).toBe("left");
    await page.getByRole("link", { name: view.all(ids.length) }).click();
    await expect.poll(async () => (await shownIds(page)).toSorted()).toEqual(ids.toSorted());

    await page.getByRole("contentinfo").getByRole("button", { name: theme.names.dark }).click();
    await expect(page).toHaveURL("/plan");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});

test("a phone shows the milestone to work on and its tick at once, also of a plan that is far along", async ({ page, learner }) => {
  await change(learner, ids.slice(0, 12), { status: "done" });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/plan");
  const tick = await tickOf(page, ids[12] ?? "").boundingBox();
  expect(tick?.y, "the top of the tick").toBeLessThan(300);
  await expect(page.getByRole("button", { name: milestone(first).title })).toBeHidden();
});

test("a phone folds all that is far away, with the milestone that is opened there in sight", async ({ page, learner: _ }) => {
  const far = ids.at(-1) ?? "";
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/plan");
  const fold = page.locator("summary").filter({ hasText: new RegExp(`^${messages.planList.laterMonths}`) });
  const group = page.locator("section[aria-labelledby^=group-later]").last();
  await expect(fold).toBeVisible();
  await expect(group).toBeHidden();
  await fold.click();
  await expect(group).toBeVisible();
  await expect(rowOf(page, far)).toBeHidden();
  await expectAccessible(page);

  await page.goto(`/plan?open=${far}#${far}`);
  await expect(rowOf(page, far)).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/plan");
  await expect(fold).toBeHidden();
  await expect(group).toBeVisible();
  await expectAccessible(page);
});

test("the Tab key reaches the search where it is seen: on a phone after the list, on a desk before it", async ({ page, learner: _ }) => {
  await openPlan(page);
  const isSearchNext = async (from: Locator) => {
    await from.focus();
    await page.keyboard.press("Tab");
    return search(page).evaluate((field) => field === document.activeElement);
  };
  const exports = page.locator("summary").filter({ hasText: messages.plan.export });
  expect(await isSearchNext(exports)).toBe(false);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await isSearchNext(exports)).toBe(true);
});

test("next to the list of a wide screen one milestone is open at a time, and the list stays", async ({ page, learner: _ }) => {
  await openPlan(page);
  await opener(page, first).click();
  const panel = page.locator(`#${first}-panel`);
  await expect(panel).toBeInViewport();
  const [list, opened] = [await rowOf(page, second).boundingBox(), await panel.boundingBox()];
  expect(opened?.x ?? 0).toBeGreaterThan((list?.x ?? 0) + (list?.width ?? 0));
  await opener(page, second).click();
  await expect(panel).toBeHidden();
  await expect(opener(page, second)).toHaveAttribute("aria-expanded", "true");
  await rowOf(page, second).getByRole("link", { name: messages.planList.close, exact: true }).click();
  await expect(opener(page, second)).toHaveAttribute("aria-expanded", "false");
});
