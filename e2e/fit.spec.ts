import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";
import { waitForForm } from "./support/actions.ts";
import { enterAs, findPlanId, postForm, signUp } from "./support/learners.ts";
import { countSchedules } from "./support/old-schedule.ts";
import { milestone, openPlan, plannedIds, readCounts, waitForScript } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const { fit, time, studyTime } = messages;
const role = getRole("genai-engineer");
const capstone = plannedIds(role).at(-1) ?? "";

const inDays = (days: number) => formatIsoDay((parseDay(new Date().toISOString().slice(0, 10)) ?? 0) + days);
const result = (page: Page) => page.locator("form[action$='/fit']").getByRole("status");
const boxOf = (page: Page, id: string) => page.locator(`input[type="checkbox"][name="keep-${id}"]`);
const apply = (page: Page) => page.getByRole("button", { name: fit.apply, exact: true });
const schedule = (page: Page) => page.locator("#schedule");

/** A learner with a GenAI Engineer's plan of ten hours a week that would need half as much time again. */
async function addLateLearner() {
  const learner = await signUp({ role: role.id });
  const planId = await findPlanId(learner.cookie);
  const target = inDays(245);
  await postForm(
    `/plans/${planId}/time`,
    ["startsOn"],
    { do: "save", timeZone: "UTC", perWeek: "10", targetDate: target },
    { cookie: learner.cookie },
  );
  return { learner, planId, target };
}

/** How many milestones the result leaves out. */
async function readOut(page: Page): Promise<number> {
  // A new page has its address before it has its words.
  await page.waitForLoadState("domcontentloaded");
  const [, count = "0"] = /Leave out (\d+) milestone/.exec((await result(page).textContent()) ?? "") ?? [];
  return Number(count);
}

test("a late plan is fitted to its date in one press, which one press takes back", async ({ page }) => {
  const { learner, planId } = await addLateLearner();
  await enterAs(page.context(), learner.cookie);
  await openPlan(page, `/plans/${planId}`);
  const before = await readCounts(page);
  await schedule(page).getByRole("link", { name: time.fitDate }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: time.fitDate })).toBeVisible();
  await expect(result(page)).toContainText(fit.fits);
  await expect(page.getByText(/one proof goes, too/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  const out = await readOut(page);
  expect(out).toBeGreaterThan(0);
  // The capstone has no tick that could be taken away.
  await expect(page.getByText(milestone(capstone).shortName, { exact: true }).last()).toBeVisible();
  await expect(boxOf(page, capstone)).toHaveCount(0);

  await apply(page).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${planId}#schedule$`));
  await expect(schedule(page).getByText(/^Meets your target/)).toBeVisible();
  await waitForScript(page);
  expect((await readCounts(page)).skipped).toBe(before.skipped + out);
  await page.getByRole("button", { name: time.undo }).click();
  await expect(schedule(page).getByText(/is too early/)).toBeVisible();
  await expect.poll(() => readCounts(page)).toEqual(before);
  expect(await countSchedules(learner, planId)).toBe(2);
});

test("hours, date and scope answer each other at once, and what is ticked brings what it needs", async ({ page }) => {
  const { learner, planId, target } = await addLateLearner();
  await enterAs(page.context(), learner.cookie);
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(`/plans/${planId}/fit`);
  await waitForForm(page.locator("form[action$='/fit']"));
  await expectNoSideways(page);
  await expectAccessible(page);
  const out = await readOut(page);

  await page.getByLabel(fit.hours).fill("12");
  await expect.poll(() => readOut(page)).toBeLessThan(out);
  await page.getByLabel(fit.hours).fill("0");
  await expect(page.getByRole("alert").filter({ hasText: "Hours a week: enter" })).toBeVisible();
  await page.getByLabel(fit.hours).fill("10");
  await expect.poll(() => readOut(page)).toBe(out);

  // The sliders and the buttons move what stands in the fields.
  await page.getByRole("slider", { name: fit.slideHours }).press("ArrowRight");
  await expect(page.getByLabel(fit.hours)).toHaveValue("10.5");
  await page.getByRole("slider", { name: fit.slideHours }).press("ArrowLeft");
  await expect(page.getByLabel(fit.hours)).toHaveValue("10");
  await page.getByRole("button", { name: fit.dayLater }).click();
  await expect(page.getByLabel(fit.date, { exact: true })).toHaveValue(inDays(246));
  await page.getByRole("slider", { name: fit.slideDate }).press("ArrowLeft");
  await expect(page.getByLabel(fit.date, { exact: true })).toHaveValue(target);
  await expect.poll(() => readOut(page)).toBe(out);

  await page.getByRole("link", { name: / a week fits everything$/ }).click();
  await expect(result(page)).toContainText(fit.fits);
  expect(await readOut(page)).toBe(0);
  await page.getByLabel(fit.hours).fill("10");
  await expect(result(page)).toContainText(/too much/);
  await page.getByRole("link", { name: /^Leave out \d+ milestones/ }).click();
  await expect.poll(() => readOut(page)).toBe(out);
  await page
    .getByRole("link", { name: / fits everything$/ })
    .last()
    .click();
  await expect(result(page)).toHaveText(/^FitsFinish on [^,]*$/);
  await page.getByLabel(fit.date, { exact: true }).fill(target);
  await page.getByRole("link", { name: /^Leave out \d+ milestones/ }).click();

  // LoRA fine-tuning comes back with all that it needs; without one of those, it goes again.
  const proof = "finetune-llm-lora";
  await expect(boxOf(page, proof)).not.toBeChecked();
  await boxOf(page, proof).check();
  const needed = milestone(proof).prerequisites.filter((id) => !milestone(proof).helpful?.includes(id));
  for (const id of needed) if (await boxOf(page, id).count()) await expect(boxOf(page, id)).toBeChecked();
  await expect(result(page)).toContainText(/too much/);
  const [first = ""] = needed;
  await boxOf(page, first).uncheck();
  await expect(boxOf(page, proof)).not.toBeChecked();
  await expect(page.getByText(fit.goesWith([milestone(first).shortName])).first()).toBeVisible();
  await expectAccessible(page);
});

test("the screen says so when no smaller scope is enough, and leads to the time where none is set", async ({ page }) => {
  const { learner, planId } = await addLateLearner();
  await enterAs(page.context(), learner.cookie);
  await page.goto(`/plans/${planId}/fit?date=${inDays(30)}`);
  await expect(page.getByText(/^Leaving out is not enough: at most 227 h can go/)).toBeVisible();
  await expect(result(page)).toContainText(/too much/);
  await page.goto(`/plans/${planId}/fit?date=${inDays(-1)}`);
  await expect(page.getByRole("alert").filter({ hasText: /^The target date, .*, is before/ })).toBeVisible();
  await expectAccessible(page);

  const other = await signUp({ role: "data-analyst" });
  const fresh = await findPlanId(other.cookie);
  await enterAs(page.context(), other.cookie);
  await page.goto(`/plans/${fresh}/fit`);
  await expect(page).toHaveURL(new RegExp(`/plans/${fresh}/time$`));
});

test("a guest's plan is fitted on the device, and undone", async ({ page }) => {
  await page.goto(`/try/${role.id}/time`);
  await page.getByLabel(studyTime.hoursPerWeek).fill("10");
  await page.getByLabel(studyTime.target).fill(inDays(245));
  await page.getByRole("button", { name: studyTime.save, exact: true }).last().click();
  await expect(page).toHaveURL(/#schedule$/);
  await waitForScript(page);
  const before = await readCounts(page);
  await schedule(page).getByRole("link", { name: time.fitDate }).first().click();
  await expect(result(page)).toContainText(fit.fits);
  await expectAccessible(page);
  const out = await readOut(page);
  await apply(page).click();
  await expect(page).toHaveURL(/#schedule$/);
  await expect(schedule(page).getByText(/^Meets your target/)).toBeVisible();
  await waitForScript(page);
  expect((await readCounts(page)).skipped).toBe(before.skipped + out);
  await page.getByRole("button", { name: time.undo }).click();
  await expect(schedule(page).getByText(/is too early/)).toBeVisible();
  await expect.poll(() => readCounts(page)).toEqual(before);

  // The key, too, takes back the whole fit at one press, and leaves no step for each milestone.
  await schedule(page).getByRole("link", { name: time.fitDate }).first().click();
  await apply(page).click();
  await expect(page).toHaveURL(/#schedule$/);
  await expect(schedule(page).getByText(/^Meets your target/)).toBeVisible();
  await waitForScript(page);
  await page.keyboard.press("Control+z");
  await expect(schedule(page).getByText(/is too early/)).toBeVisible();
  await expect.poll(() => readCounts(page)).toEqual(before);
  await expect(page.locator("[data-undo]")).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the levers are followed, and applied and undone", async ({ page }) => {
    const { learner, planId } = await addLateLearner();
    await enterAs(page.context(), learner.cookie);
    await page.goto(`/plans/${planId}/fit`);
    const out = await readOut(page);
    await page.getByLabel(fit.hours).fill("12");
    await page.getByRole("button", { name: fit.show }).click();
    await expect(page).toHaveURL(/hours=12/);
    const fewer = await readOut(page);
    expect(fewer).toBeLessThan(out);
    expect(fewer).toBeGreaterThan(0);
    // One of what is left out is put back, with what it needs.
    await page.getByRole("checkbox", { checked: false }).first().check();
    const shown = page.url();
    await page.getByRole("button", { name: fit.show }).click();
    await expect(page).not.toHaveURL(shown);
    const chosen = await readOut(page);
    expect(chosen).toBeLessThan(fewer);
    await apply(page).click();
    await expect(page).toHaveURL(new RegExp(`/plans/${planId}#schedule$`));
    expect((await readCounts(page)).skipped).toBe(chosen);
    await expect(schedule(page).getByText("12 h a week", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: time.undo }).click();
    await expect(schedule(page).getByText("10 h a week", { exact: true })).toBeVisible();
    expect((await readCounts(page)).skipped).toBe(0);
  });
});
