import type { Locator, Page } from "@playwright/test";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Milestone } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { type Counts, countStates, type State, states } from "#lib/planner/plan/counts.ts";
import { waitForForm } from "./actions.ts";
import { expect } from "./test.ts";

export { listedIds, plannedIds } from "./plan-ids.ts";

export function milestone(id: string): Milestone {
  const found = catalog().milestones.get(id);
  if (!found) throw new Error(`the catalog has no ${id}`);
  return found;
}

/** How long to wait between two checks, in milliseconds; the last is repeated. */
const intervals = [30, 60, 120, 250];

/** Waits until the page's script handles its buttons; before that they post the form, which has tests of its own. */
export async function waitForScript(page: Page): Promise<void> {
  await waitForForm(page.locator("form[action$='/changes']").first());
}

export async function openPlan(page: Page, path = "/plan"): Promise<void> {
  await page.goto(path);
  await waitForScript(page);
  await unfold(page);
}

/** Opens all groups of the list, so that every milestone can be seen and pressed. */
export async function unfold(page: Page): Promise<void> {
  await page.locator("form[action$='/changes'] section > details").evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
}

/** Opens the filters below the search field. */
export async function openFilters(page: Page): Promise<void> {
  const fold = page.getByRole("search").locator("details").first();
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").first().click();
}

/** Opens the menu with the other pages of the plan. */
export async function openPlanMenu(page: Page): Promise<void> {
  await page
    .getByRole("main")
    .locator("summary")
    .filter({ hasText: new RegExp(`^${messages.planList.more}$`) })
    .click();
}

export function rowOf(page: Page, id: string): Locator {
  return page.locator(`li#${id}`);
}

export function tickOf(page: Page, id: string): Locator {
  return page.getByRole("checkbox", { name: milestone(id).title, exact: true });
}

export function stateButton(page: Page, id: string, state: State): Locator {
  return rowOf(page, id).getByRole("button", { name: messages.plan.stateActions[state], exact: true, includeHidden: true });
}

/** Brings an open milestone into a state with its button; the rare ones are in a menu. */
export async function setState(page: Page, id: string, state: State): Promise<void> {
  const button = stateButton(page, id, state);
  await button.waitFor({ state: "attached" });
  if (!(await button.isVisible())) await rowOf(page, id).locator("fieldset summary").click();
  await button.click();
}

/** Finds the link that opens and closes a milestone. */
export function opener(page: Page, id: string): Locator {
  return rowOf(page, id)
    .locator("[aria-expanded]")
    .filter({ hasText: milestone(id).title });
}

export function saveBar(page: Page): Locator {
  return page.getByRole("status");
}

/** Waits until the server has every change. The message for changes that wait on this device does not count. */
export async function expectSaved(page: Page, timeout?: number): Promise<void> {
  await expect(saveBar(page)).toContainText(new RegExp(`${messages.plan.saved}(?! (?:on|in) this)`), timeout ? { timeout } : {});
}

/** Reads every milestone on the screen in order, with the state that the screen shows. */
export async function readStates(page: Page): Promise<[id: string, state: State][]> {
  // A new page has its address before it has all its rows.
  await page.waitForLoadState("domcontentloaded");
  const rows = await page.locator("form[action$='/changes'] ol > li[id]").evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.id,
      state: (element as HTMLElement).dataset.state,
      tick: element.querySelector("[role=checkbox]")?.getAttribute("aria-checked"),
      line: element.querySelector("a")?.textContent ?? "",
    })),
  );
  return rows.map(({ id, state: said, tick, line }) => {
    const state = states.find((known) => known === said) ?? "not_started";
    expect(tick, `${id}: its tick and "${line}" disagree`).toBe(state === "in_progress" ? "mixed" : String(state === "done"));
    if (state !== "not_started") expect(line, `the line of ${id}`).toContain(messages.plan.states[state]);
    return [id, state];
  });
}

export async function expectState(page: Page, id: string, state: State): Promise<void> {
  const current = async () => new Map(await readStates(page)).get(id);
  await expect.poll(current, { intervals, message: `the state of ${id}` }).toBe(state);
}

/** Counts the rows of the plan, after checking that the percentage agrees with them. */
export async function readCounts(page: Page): Promise<Counts> {
  let counts: Counts | undefined;
  // A tick is painted first; the counts follow.
  await expect(async () => {
    counts = await readCountsNow(page);
  }).toPass({ intervals, timeout: 10_000 });
  if (!counts) throw new Error("the plan has no counts");
  return counts;
}

async function readCountsNow(page: Page): Promise<Counts> {
  const counts = countStates((await readStates(page)).map(([, state]) => state));
  await expect(page.getByText(`${counts.percent} % done`, { exact: true })).toBeVisible({ timeout: 1000 });
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", String(counts.percent), { timeout: 1000 });
  return counts;
}

/** Opens the formats of a guest's plan that are folded. */
export async function openMoreFormats(page: Page): Promise<void> {
  const name = page.getByText(messages.exports.moreFormats, { exact: true });
  const isOpen = await page
    .locator("details")
    .filter({ has: name })
    .evaluate((fold) => fold instanceof HTMLDetailsElement && fold.open);
  if (!isOpen) await name.click();
}
