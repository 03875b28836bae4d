import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { expectSaved, expectState, milestone, opener, openPlan, plannedIds, readStates, tickOf } from "./support/plan-page.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [first = "", second = "", third = ""] = ids;
const { view, openKeys, openPalette, close } = messages.screen;
const { keys, palette } = messages.dialogs;

const press = (page: Page, ...all: string[]) => all.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
const keysDialog = (page: Page) => page.getByRole("dialog", { name: keys.title });
const paletteDialog = (page: Page) => page.getByRole("dialog", { name: palette.title });

/** The first key of a page: what listens may only just be on its way. */
async function goToFirst(page: Page) {
  await expect(async () => {
    await press(page, "n");
    await expect(opener(page, first)).toBeFocused({ timeout: 500 });
  }).toPass();
}

test("the keyboard alone moves in a plan, sets every state, undoes, opens and searches", async ({ page, learner: _ }) => {
  await openPlan(page);
  await goToFirst(page);
  for (const [key, state] of [
    ["d", "done"],
    ["l", "in_progress"],
    ["k", "known"],
    ["s", "skipped"],
    ["r", "not_started"],
  ] as const) {
    await press(page, key);
    await expectState(page, first, state);
    await expect(opener(page, first)).toBeFocused();
  }
  await press(page, "ArrowDown", "d");
  await expectState(page, second, "done");
  await press(page, "u");
  await expectState(page, second, "not_started");
  await expect(opener(page, second)).toBeFocused();
  await press(page, "n", "p", "ArrowUp");
  await expect(opener(page, first)).toBeFocused();

  await press(page, "Enter");
  await expect(opener(page, first)).toHaveAttribute("aria-expanded", "true");
  // On a step further down the keys still mean its milestone.
  await press(page, "Tab", "Tab", "d");
  await expectState(page, first, "done");
  await press(page, "t");
  await expect(page).toHaveURL(/\?show=left$/);
  // The list follows the address.
  await expect(tickOf(page, first)).toBeHidden();

  await press(page, "/");
  const search = page.getByRole("searchbox", { name: view.find });
  await expect(search).toBeFocused();
  const before = await page.evaluate(() => document.querySelectorAll("[aria-checked=true]").length);
  await page.keyboard.type("dlksrnpu?t");
  await expect(search).toHaveValue("dlksrnpu?t");
  await expect(keysDialog(page)).toBeHidden();
  await press(page, "Escape");
  await expect(search).toHaveValue("");
  await expect.poll(async () => (await readStates(page)).length).toBeGreaterThan(10);
  expect(await page.evaluate(() => document.querySelectorAll("[aria-checked=true]").length)).toBe(before);
  await expectSaved(page);
});

test("the focus goes with a milestone that another change moves to another group", async ({ page, learner: _ }) => {
  await openPlan(page);
  const group = (id: string) =>
    page
      .locator("section")
      .filter({ has: page.locator(`li#${id}`) })
      .last();
  await expect(group(second).locator(`li#${first}`)).toHaveCount(0);
  await opener(page, second).focus();
  // Pressed without taking the focus, as when another device did it.
  await tickOf(page, first).evaluate((tick: HTMLElement) => tick.click());
  await expect(group(second).locator(`li#${first}`), "both are in the group of now").toHaveCount(1);
  await expect(opener(page, second)).toBeFocused();
  await expectSaved(page);
});

test("the shortcuts are listed, never use Ctrl, and can be switched off", async ({ page, learner: _ }) => {
  await openPlan(page);
  await goToFirst(page);
  await press(page, "?");
  await expect(keysDialog(page)).toBeVisible();
  await expectAccessible(page);
  await press(page, "d");
  await press(page, "Escape");
  await expect(keysDialog(page)).toBeHidden();
  await expect(opener(page, first)).toBeFocused();
  await press(page, "Control+d", "Alt+d", "Meta+d");
  await expectState(page, first, "not_started");

  await page.getByRole("button", { name: openKeys }).click();
  await page.getByRole("button", { name: keys.turnOff }).click();
  await page.getByRole("button", { name: close, exact: true }).click();
  await expect(page.getByRole("button", { name: openKeys })).toBeFocused();
  await opener(page, first).focus();
  await press(page, "d", "?");
  await expectState(page, first, "not_started");
  await expect(keysDialog(page)).toBeHidden();
  await page.getByRole("button", { name: openKeys }).click();
  await page.getByRole("button", { name: keys.turnOn }).click();
  await press(page, "Escape");
  await opener(page, first).focus();
  await press(page, "d");
  await expectState(page, first, "done");
  await expectSaved(page);
});

test("the command palette finds every page of a plan by its common names", async ({ page, learner: _ }) => {
  await openPlan(page, "/plan");
  for (const [typed, address] of [
    ["pdf", /\/export$/],
    ["share", /\/share$/],
    ["change role", /\/roles#change$/],
    ["import", /\/plans\/import$/],
  ] as const) {
    await expect(async () => {
      await press(page, "Control+k");
      await expect(paletteDialog(page).getByRole("combobox")).toBeFocused({ timeout: 500 });
    }).toPass();
    await page.keyboard.type(typed);
    await expect(paletteDialog(page).getByRole("option")).toHaveCount(1);
    await press(page, "Enter");
    await expect(page).toHaveURL(address);
  }
});

test("text typed before the command palette loads goes into it, and changes no plan", async ({ page, learner: _ }) => {
  await openPlan(page);
  await goToFirst(page);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**", async (route) => {
    await released;
    await route.continue();
  });
  await press(page, "Control+k");
  await page.keyboard.type("undid");
  await press(page, "Backspace", "Backspace", "o");
  release();
  const field = paletteDialog(page).getByRole("combobox");
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("undo");
  await page.keyboard.type("!");
  await expect(field).toHaveValue("undo!");
  await press(page, "Escape");
  await expect(opener(page, first)).toBeFocused();
  await expectState(page, first, "not_started");

  // The second time it is there at once.
  for (let time = 0; time < 5; time += 1) {
    await press(page, "Control+k");
    await page.keyboard.type("undo");
    await expect(field).toHaveValue("undo");
    await press(page, "Escape");
    await expect(paletteDialog(page)).toBeHidden();
    await expect(opener(page, first)).toBeFocused();
  }
  await expectState(page, first, "not_started");
});

test("the command palette opens a milestone and a page, and runs an action", async ({ page, learner: _ }) => {
  await openPlan(page, "/plan?show=done");
  await press(page, "Control+k");
  const field = paletteDialog(page).getByRole("combobox");
  await expect(field).toBeFocused();
  const option = paletteDialog(page).getByRole("option", { name: milestone(third).title });
  await field.fill(milestone(third).title);
  await expect(option).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await option.getAttribute("id")) ?? "");
  await expectAccessible(page);
  await press(page, "Enter");
  await expect(paletteDialog(page)).toBeHidden();
  await expect(opener(page, third)).toBeFocused();
  await expect(opener(page, third)).toHaveAttribute("aria-expanded", "true");

  await press(page, "d");
  await expectState(page, third, "done");
  await expectSaved(page);
  await press(page, "Control+k");
  await expect(field).toBeFocused();
  await page.keyboard.type("undo");
  await press(page, "Enter");
  await expectState(page, third, "not_started");
  await expectSaved(page);

  await page.getByRole("button", { name: openPalette }).first().click();
  await field.fill("zzzz");
  await expect(paletteDialog(page).getByText(palette.nothing)).toBeVisible();
  await field.fill(messages.today.title);
  await press(page, "Enter");
  await expect(page).toHaveURL(/\/today$/);

  // From a page without a plan on it a milestone is a page away.
  await page.goto("/roles");
  await expect(async () => {
    await press(page, "Control+k");
    await expect(field).toBeFocused({ timeout: 500 });
  }).toPass();
  await field.fill(milestone(second).title);
  await expect(paletteDialog(page).getByRole("option")).toHaveCount(1);
  await press(page, "Enter");
  await expect(opener(page, second)).toHaveAttribute("aria-expanded", "true");
  await expect(tickOf(page, second)).toBeInViewport();
});
