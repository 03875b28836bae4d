import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { findPlanId } from "./support/learners.ts";
import {
  expectSaved,
  expectState,
  milestone,
  opener,
  openPlan,
  plannedIds,
  rowOf,
  saveBar,
  setState,
  tickOf,
} from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [one = "", two = "", three = "", four = ""] = ids;
const titleOf = (id: string) => milestone(id).title;
const nameOf = (id: string) => milestone(id).shortName;
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const undo = (page: Page) => button(page, messages.plan.undo);
const redo = (page: Page) => button(page, messages.plan.redo);
const lines = (page: Page) => page.getByRole("main").locator("section > ol > li");
const { history } = messages;

/** Moves a milestone to the top of the order, before the one that is there, by the selects, as without JavaScript. */
async function moveToTop(page: Page, planId: string, id: string, top = one): Promise<void> {
  await page.goto(`/plans/${planId}/order`);
  await page.getByText(messages.customise.moveAnywhere, { exact: true }).click();
  await page.getByLabel(messages.customise.moveWhich, { exact: true }).selectOption(id);
  await page.getByLabel(messages.customise.moveWhere, { exact: true }).selectOption(top);
  await button(page, messages.customise.move).click();
  await expect(page.getByText(messages.customise.moved(titleOf(id), 1, ids.length))).toBeVisible();
}

test("undo goes back one change after another, also after a reload, says what, forward again, and keeps the focus", async ({
  page,
  learner,
}) => {
  await openPlan(page);
  await tickOf(page, one).click();
  await opener(page, two).click();
  await setState(page, two, "known");
  await setState(page, two, "skipped");
  await expectSaved(page);
  await undo(page).click();
  await expectState(page, two, "known");
  await expect(saveBar(page)).toContainText(messages.plan.takenBack(titleOf(two)));
  await undo(page).click();
  await expectState(page, two, "not_started");
  await redo(page).click();
  await expectState(page, two, "known");
  await expectSaved(page);
  await expectAccessible(page);

  // Another page of the same plan goes on where this one was.
  await page.reload();
  await openPlan(page);
  await page.keyboard.press("u");
  await expectState(page, two, "not_started");
  await undo(page).focus();
  await page.keyboard.press("Enter");
  await expectState(page, one, "not_started");
  await expect(saveBar(page)).toContainText(messages.plan.takenBack(titleOf(one)));
  // Nothing is left to undo, and the button is gone; the focus is beside what it did.
  await expect(undo(page)).toHaveCount(0);
  await expect(saveBar(page)).toBeFocused();
  await page.keyboard.press("Control+y");
  await expectState(page, one, "done");
  await page.keyboard.press("Control+z");
  await expectState(page, one, "not_started");
  await expectSaved(page);
  expect(learner.cookie).not.toBe("");
});

test("undo on the plan takes back a move in the order, in its turn, and can repeat it", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  await openPlan(page);
  await tickOf(page, two).click();
  await expectSaved(page);
  await moveToTop(page, planId, four);
  await openPlan(page);
  await tickOf(page, three).click();
  await expectSaved(page);
  const moved = history.movedBefore(nameOf(four), nameOf(one));
  await page.keyboard.press("u");
  await expectState(page, three, "not_started");
  await undo(page).click();
  await expect(saveBar(page)).toContainText(messages.plan.stepUndone(moved));
  await redo(page).click();
  await expect(saveBar(page)).not.toContainText(messages.plan.stepUndone(moved));
  await expect(saveBar(page)).toContainText(moved);
  await undo(page).click();
  await expect(saveBar(page)).toContainText(messages.plan.stepUndone(moved));
  await undo(page).click();
  await expectState(page, two, "not_started");
  await expectSaved(page);
  await page.goto(`/plans/${planId}/order`);
  await expect(page.locator("main ol").first().locator("li").first()).toHaveAttribute("id", one);
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the order has an undo of its own, again and again", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      await moveToTop(page, planId, three);
      await moveToTop(page, planId, four, three);
      const rows = page.locator("main ol").first().locator("li");
      await undo(page).click();
      await expect(page.getByRole("status").filter({ hasText: nameOf(four) })).toContainText(/^Undone/);
      await expect(rows.first()).toHaveAttribute("id", three);
      await undo(page).click();
      await expect(rows.first()).toHaveAttribute("id", one);
      await expect(undo(page)).toHaveCount(0);
      await redo(page).click();
      await expect(rows.first()).toHaveAttribute("id", three);
      await expectNoSideways(page);
    });

    test("the history tells notes, orders, milestones and schedules by day, without the text of a note, and undoes them", async ({
      page,
      learner,
    }) => {
      const planId = await findPlanId(learner.cookie);
      const path = `/plans/${planId}/history`;
      await page.goto(path);
      await expect(page.getByText(history.empty)).toBeVisible();

      await page.goto(`/plans/${planId}/milestones/${one}`);
      await page.getByLabel(messages.customise.noteLabel, { exact: true }).fill("a secret thought");
      await button(page, messages.customise.saveNote).click();
      await expect(page.getByText(messages.customise.saved)).toBeVisible();
      await moveToTop(page, planId, four);
      await page.goto(`/plans/${planId}/time`);
      await page.getByLabel(messages.studyTime.hours("Monday"), { exact: true }).fill("2");
      await button(page, messages.studyTime.save).last().click();
      await expect(page).toHaveURL(/#schedule$/);

      await page.goto(path);
      await expect(lines(page)).toHaveCount(3);
      await expect(lines(page).nth(0)).toContainText("Study time set");
      await expect(lines(page).nth(1)).toContainText(history.movedBefore(nameOf(four), nameOf(one)));
      await expect(lines(page).nth(2)).toContainText(history.noteOf(history.note.written, nameOf(one)));
      await expect(page.getByRole("main")).not.toContainText("secret");
      await expect(page.getByRole("heading", { level: 2 })).toHaveCount(1);
      // The checker is a script itself.
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSideways(page);

      // Out of order: nothing newer stands upon the note.
      await lines(page).nth(2).getByRole("button", { name: messages.plan.undo, exact: true }).click();
      await expect(lines(page).first()).toContainText(history.noteOf(history.note.removed, nameOf(one)));
      await lines(page).first().getByRole("button", { name: messages.plan.redo, exact: true }).click();
      await expect(lines(page).first()).toContainText(history.noteOf(history.note.written, nameOf(one)));
      await page.goto(`/plans/${planId}/milestones/${one}`);
      await expect(page.getByText("a secret thought").first()).toBeVisible();
    });

    test("a milestone of one's own that was deleted comes back with its state", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      await page.goto(`/plans/${planId}/milestones/new`);
      await page.getByLabel(messages.customise.name).fill("Read a book");
      await page.getByLabel(messages.customise.hours).fill("3");
      await button(page, messages.customise.add).click();
      await expect(page).toHaveURL(/open=own-/);
      const id = new URL(page.url()).searchParams.get("open") ?? "";
      await page.goto(`/plans/${planId}/milestones/${id}`);
      await page.getByText(messages.customise.remove, { exact: true }).click();
      await button(page, messages.customise.removeConfirm).click();
      await expect(page).toHaveURL(new RegExp(`/plans/${planId}$`));
      await expect(rowOf(page, id)).toHaveCount(0);
      await page.goto(`/plans/${planId}/history`);
      await expect(lines(page).first()).toContainText(history.removed(["Read a book"]));
      await undo(page).first().click();
      await expect(lines(page).first()).toContainText(history.added(["Read a book"]));
      await page.goto(`/plans/${planId}`);
      await expect(rowOf(page, id)).toContainText("Read a book");
    });
  });
}

test.describe("without an account", () => {
  test("undo goes back one change after another, also after a reload, and forward again", async ({ page }) => {
    await openPlan(page, "/try/data-analyst");
    await tickOf(page, one).click();
    await tickOf(page, two).click();
    await expect(saveBar(page)).toContainText(messages.saving.keptHere);
    await openPlan(page, "/try/data-analyst");
    await expectState(page, two, "done");
    await page.keyboard.press("u");
    await expectState(page, two, "not_started");
    await undo(page).click();
    await expectState(page, one, "not_started");
    await expect(undo(page)).toHaveCount(0);
    await redo(page).click();
    await expectState(page, one, "done");
  });
});
