import type { Locator, Page } from "@playwright/test";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Milestone } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { type Counts, type State, states } from "#lib/planner/plan/counts.ts";
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
  const form = page.locator("form[action$='/changes']");
  const isAlive = () => form.evaluate((element) => Object.keys(element).some((key) => key.startsWith("__react")));
  await expect.poll(isAlive, { intervals }).toBe(true);
}

export async function openPlan(page: Page, path = "/plan"): Promise<void> {
  await page.goto(path);
  await waitForScript(page);
}

export function rowOf(page: Page, id: string): Locator {
  return page.locator(`li#${id}`);
}

export function tickOf(page: Page, id: string): Locator {
  return page.getByRole("checkbox", { name: milestone(id).title, exact: true });
}

export function stateButton(page: Page, id: string, state: State): Locator {
  return rowOf(page, id).getByRole("button", { name: messages.plan.stateActions[state], exact: true });
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
      tick: element.querySelector("[role=checkbox]")?.getAttribute("aria-checked"),
      facts: element.querySelector("a")?.lastElementChild?.previousElementSibling?.lastElementChild?.textContent ?? "",
    })),
  );
  return rows.map(({ id, tick, facts }) => {
    const said = facts.split(" · ").map((fact) => states.find((state) => messages.plan.states[state] === fact));
    const state = said.find((known) => known !== undefined) ?? "not_started";
    expect(tick, `${id}: its tick and "${facts}" disagree`).toBe(state === "in_progress" ? "mixed" : String(state === "done"));
    return [id, state];
  });
}

export async function expectState(page: Page, id: string, state: State): Promise<void> {
  const current = async () => new Map(await readStates(page)).get(id);
  await expect.poll(current, { intervals, message: `the state of ${id}` }).toBe(state);
}

/** Reads the counts of the plan, after checking that they add up and agree with the rows and the percentage. */
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
  const sentence = await page.getByText(/^\d+ (not started|in progress|done|known|skipped)(?: \+ .* = \d+)?$/).textContent();
  const said = (state: State) => Number(new RegExp(`(\\d+) ${messages.plan.states[state].toLowerCase()}`).exec(sentence ?? "")?.[1] ?? 0);
  const [not_started, in_progress, done, known, skipped] = states.map(said) as [number, number, number, number, number];
  const total = Number(/ = (\d+)$/.exec(sentence ?? "")?.[1] ?? Number.parseInt(sentence ?? "", 10));
  expect(not_started + in_progress + done + known + skipped, sentence ?? "").toBe(total);

  const shown = (await readStates(page)).map(([, state]) => state);
  const inRows = (state: State) => shown.filter((each) => each === state).length;
  expect({ not_started, in_progress, done, known, skipped, total }).toEqual({
    ...Object.fromEntries(states.map((state) => [state, inRows(state)])),
    total: shown.length,
  });
  const toDo = total - known - skipped;
  const percent = toDo === 0 ? 100 : Math.floor((100 * done) / toDo);
  await expect(page.getByText(`${percent} % done`, { exact: true })).toBeVisible({ timeout: 1000 });
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", String(percent), { timeout: 1000 });
  return { not_started, in_progress, done, known, skipped, total, percent };
}
