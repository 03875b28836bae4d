import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { mapMessages } from "#lib/messages/map.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { send } from "./support/http.ts";
import { findPlanId, type Learner } from "./support/learners.ts";
import { expectSaved, expectState, milestone, opener, openPlan, plannedIds } from "./support/plan-page.ts";
import { expect, expectAccessible, expectAccessibleInLightAndDark, expectNoSideways, test } from "./support/test.ts";

const role = getRole("data-analyst");
const ids = plannedIds(role);
const [first = "", second = "", third = ""] = ids;

async function change({ cookie }: Learner, of: readonly string[], patch: MilestonePatch) {
  const changes = of.map((milestoneId) => ({ id: randomUUID(), milestoneId, patch }));
  const path = `/plans/${await findPlanId(cookie)}/changes`;
  expect((await send({ path, method: "POST", cookie, body: JSON.stringify({ changes }) })).status).toBe(200);
}

/** The stone of a milestone in the drawing that this screen shows. */
const stone = (page: Page, id: string) => page.locator(`a[data-id="${id}"]:visible`);
const panel = (page: Page) => page.getByRole("complementary", { name: mapMessages.chosen });
/** Waits until the map hears keys and presses. */
const waitForMap = (page: Page) => expect(page.locator("a[aria-keyshortcuts]:visible").first()).toBeVisible();
const isLit = (page: Page) => page.locator("svg path[data-kind]").count();

/** The lit road of the trail: how far its pieces are from each other, in pixels, and in how many colours they are drawn. */
function readRoad(page: Page) {
  return page.evaluate(() => {
    const lit = [...document.querySelectorAll<SVGPathElement>("main svg path[data-lit]")].filter((path) => path.checkVisibility());
    const ends = lit.map((path) => {
      const place = path.getScreenCTM() ?? new DOMMatrix();
      return [0, path.getTotalLength()].map((at) => path.getPointAtLength(at).matrixTransform(place));
    });
    const gaps = ends
      .slice(1)
      .map(([start], at) => Math.hypot((start?.x ?? 0) - (ends[at]?.[1]?.x ?? 0), (start?.y ?? 0) - (ends[at]?.[1]?.y ?? 0)));
    return { gap: Math.round(Math.max(...gaps)), colours: new Set(lit.map((path) => getComputedStyle(path).stroke)).size };
  });
}

test("the map shows where a plan stands; keys walk, choose and mark as done", async ({ page, learner }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await change(learner, [first], { status: "done" });
  await change(learner, [third], { skipped: true });
  await page.goto("/plan");
  await page.getByRole("link", { name: messages.screen.map.link, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: mapMessages.planTitle(role.title) })).toBeVisible();
  await waitForMap(page);
  await expectAccessibleInLightAndDark(page);
  const { shortName, title } = milestone(second);
  const here = page.getByRole("link", { name: `${mapMessages.name(shortName, title)}, ${mapMessages.here.toLowerCase()}` });
  await expect(here).toHaveAttribute("aria-current", "step");
  await expect(stone(page, third)).toHaveAttribute("data-state", "skipped");
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(title);

  // At rest no line but the roads; one tab stop, where the learner is.
  expect(await isLit(page)).toBe(0);
  await expect(page.locator("a[data-id]:visible[tabindex='0']")).toHaveCount(1);
  await here.focus();
  await page.keyboard.press("End");
  const last = page.locator("a[data-id]:focus");
  await expect(last).toHaveAttribute("data-id", ids.at(-1) ?? "");
  await expect.poll(() => isLit(page)).toBeGreaterThan(0);
  await expect(panel(page).getByRole("heading", { level: 2 })).toHaveText(milestone(ids.at(-1) ?? "").title);
  await page.keyboard.press("ArrowLeft");
  await expect(last).not.toHaveAttribute("data-id", ids.at(-1) ?? "");

  await here.focus();
  await page.keyboard.press("Space");
  await expect(stone(page, second)).toHaveAttribute("data-state", "done");
  await expect(stone(page, second)).toBeFocused();
  await expectSaved(page);
  await page.keyboard.press("Space");
  await expect(stone(page, second)).toHaveAttribute("data-state", "here");
  await expectSaved(page);

  // The next step takes the place of the ticked one, under the focus.
  const steps = milestone(second).steps.map(({ text }) => text);
  for (const [at, text] of steps.slice(0, 2).entries()) {
    if (at === 0) await panel(page).getByRole("checkbox", { name: text }).focus();
    await expect(panel(page).getByRole("checkbox", { name: text })).toBeFocused();
    await page.keyboard.press("Space");
    await expect(panel(page).getByText(mapMessages.stepsOf(at + 1, steps.length))).toBeVisible();
  }
  await expectSaved(page);
  await panel(page).getByRole("button", { name: mapMessages.markDone }).click();
  await expectSaved(page);
  await panel(page).getByRole("link", { name: mapMessages.openInPlan }).click();
  await expect(opener(page, second)).toHaveAttribute("aria-expanded", "true");
  await expectState(page, second, "done");
});

test("on a desk the panel stands at the screen's edge, its actions at the bottom, and what is long in it scrolls", async ({
  page,
  learner,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/plans/${await findPlanId(learner.cookie)}/map`);
  await waitForMap(page);
  const box = async (what: ReturnType<Page["locator"]>) => {
    const { x = 0, y = 0, width = 0, height = 0 } = (await what.boundingBox()) ?? {};
    return { left: x, right: x + width, top: y, bottom: y + height };
  };
  const action = panel(page).getByRole("link", { name: mapMessages.openInPlan });
  // Its padding is below it.
  const expectPinned = (height: number) => expect.poll(async () => Math.round(height - (await box(action)).bottom)).toBe(12);
  const header = await box(page.getByRole("banner"));
  expect(await box(panel(page))).toMatchObject({ right: 1440, top: header.bottom, bottom: 900 });
  await expectPinned(900);

  // Lower and narrower, so that neither the map nor what the panel holds fits.
  await page.setViewportSize({ width: 1280, height: 420 });
  await expectPinned(420);
  await page.evaluate(() => window.scrollTo(0, 200));
  await expectPinned(420);
  const proof = panel(page).getByText(milestone(first).doneWhen.proof);
  await proof.evaluate((each) => each.parentElement?.parentElement?.scrollTo(0, 10_000));
  expect((await box(proof)).bottom).toBeLessThanOrEqual((await box(action)).top);
  expect((await box(proof)).top).toBeGreaterThanOrEqual(0);
  await expectNoSideways(page);
  // Nothing of it hangs over what comes below.
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  const footer = await box(page.getByRole("contentinfo"));
  const drawn = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest("aside") !== null, [
    1200,
    footer.top + 4,
  ] as const);
  expect(drawn).toBe(false);

  // Where there is no room next to the map, a press brings it up from below.
  await page.setViewportSize({ width: 1120, height: 800 });
  await expect(panel(page)).toBeHidden();
  await stone(page, second).click();
  await expect(page.getByRole("dialog", { name: mapMessages.chosen }).getByRole("heading", { level: 2 })).toHaveText(
    milestone(second).title,
  );
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("the trail begins where the learner is, and a stone opens a sheet", async ({ page, learner }) => {
    const done = ids.slice(0, 11);
    await change(learner, done, { status: "done" });
    await page.goto(`/plans/${await findPlanId(learner.cookie)}/map`);
    await waitForMap(page);
    const here = ids[11] ?? "";
    await expect(stone(page, here)).toBeInViewport();
    // What comes next in study order stands below it, in whichever area it is.
    await expect(stone(page, ids[12] ?? "")).toHaveAttribute("data-next", "");
    await expect(stone(page, ids[12] ?? "")).toBeInViewport();
    const shown = await page.locator("a[data-id]:visible").evaluateAll((stones) => stones.map((each) => each.getAttribute("data-id")));
    expect(shown).toEqual(ids.slice(11, 11 + shown.length));
    // An area is named where it is another one than that of the milestone before, also after what is folded.
    const areaOf = (id: string) => role.areas.find(({ milestones }) => milestones.includes(id))?.title ?? "";
    const named = ids.slice(11, 11 + shown.length).filter((id, at) => areaOf(id) !== areaOf(ids[10 + at] ?? ""));
    const found = await page.locator("a[data-id]:visible").evaluateAll(
      (stones, titles) => {
        const words = (each: Element) => [...each.querySelectorAll("[aria-hidden] span")].map(({ textContent }) => textContent ?? "");
        return stones.filter((each) => words(each).some((word) => titles.includes(word))).map((each) => each.getAttribute("data-id"));
      },
      role.areas.map(({ title }) => title),
    );
    expect(found).toEqual(named);
    // The road that was walked is one piece, from the stones that are folded to where the learner is.
    expect(await readRoad(page)).toEqual({ gap: 0, colours: 1 });
    await expectAccessible(page);
    await expectNoSideways(page);
    await stone(page, here).click();
    const sheet = page.getByRole("dialog", { name: mapMessages.chosen });
    await expect(sheet.getByRole("heading", { level: 2 })).toHaveText(milestone(here).title);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(stone(page, here)).toBeFocused();
    const markDone = page.getByRole("button", { name: mapMessages.markDone });
    expect((await markDone.boundingBox())?.height, "its words are on one line").toBeLessThan(50);
    await markDone.click();
    await expect(stone(page, here)).toHaveAttribute("data-state", "done");
    await expectSaved(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("each stone leads to its milestone, and where the learner is can be marked as done", async ({ page, learner }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const map = `/plans/${await findPlanId(learner.cookie)}/map`;
    await page.goto(map);
    await page.getByRole("button", { name: mapMessages.markDone }).click();
    await expect(page).toHaveURL(new RegExp(`/map\\?changed=1#${first}$`));
    await expect(page.locator(`a[data-id="${second}"][data-state="here"]:visible`)).toBeVisible();
    await stone(page, second).click();
    await expect(opener(page, second)).toHaveAttribute("aria-expanded", "true");
  });
});

test("a guest sees and marks their plan on the map", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/try/${role.id}/map`);
  await expect(page.getByRole("heading", { level: 1, name: mapMessages.planTitle(role.title) })).toBeVisible();
  await stone(page, first).focus();
  await page.keyboard.press("Space");
  await expect(stone(page, first)).toHaveAttribute("data-state", "done");
  await openPlan(page, `/try/${role.id}`);
  await expectState(page, first, "done");
});
