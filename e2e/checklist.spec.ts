import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { messages } from "#lib/messages/all.ts";
import { states } from "#lib/planner/plan/counts.ts";
import { send } from "./support/http.ts";
import { findPlanId, goodPassword, type Learner, signOut } from "./support/learners.ts";
import {
  expectSaved,
  expectState,
  milestone,
  opener,
  openPlan,
  plannedIds,
  readCounts,
  readStates,
  rowOf,
  saveBar,
  setState,
  stateButton,
  tickOf,
  unfold,
  waitForScript,
} from "./support/plan-page.ts";
import { expect, test } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [first = "", second = "", third = ""] = ids;
const changesAddress = "**/plans/*/changes";

/** Reads the learner's plan as the server has stored it. */
async function readStored({ cookie }: Pick<Learner, "cookie">) {
  const { text } = await send({ path: `/plans/${await findPlanId(cookie)}/export/json`, cookie });
  const { items, events } = planFileSchema.parse(JSON.parse(text));
  return {
    statuses: Object.fromEntries(
      items.filter(({ status }) => status !== "not_started").map(({ milestoneId, status }) => [milestoneId, status]),
    ),
    events: events.map(({ milestoneId, kind, after }) => `${milestoneId} ${kind} ${after}`),
  };
}

/** Sends the event that a browser sends when a tab becomes visible again. */
function lookAgain(page: Page) {
  return page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
}

function stepsOf(page: Page, id: string) {
  return rowOf(page, id).getByRole("listitem").getByRole("checkbox");
}

test("every state can be set and undone", async ({ page, learner }) => {
  await openPlan(page);
  await opener(page, first).click();
  for (const state of states.filter((each) => each !== "not_started")) {
    await setState(page, first, state);
    await expectState(page, first, state);
    // The button of a milestone that is done says what it does.
    if (state === "done") await expect(page.getByRole("button", { name: messages.plan.markNotDone })).toBeVisible();
    else await expect(stateButton(page, first, state)).toHaveAttribute("aria-pressed", "true");
    expect(await readCounts(page)).toMatchObject({ [state]: 1, not_started: ids.length - 1 });
    await page.getByRole("button", { name: messages.plan.undo }).click();
    await expectState(page, first, "not_started");
    expect(await readCounts(page)).toMatchObject({ not_started: ids.length });
  }
  await setState(page, first, "done");
  await page.getByRole("button", { name: messages.plan.markNotDone }).click();
  await expectState(page, first, "not_started");
  await setState(page, first, "skipped");
  await setState(page, first, "not_started");
  await expectState(page, first, "not_started");
  await expectSaved(page);
  expect((await readStored(learner)).statuses).toEqual({});
});

test("an undo is announced and can be redone; a tick pressed twice restores the state, known included", async ({ page, learner }) => {
  await openPlan(page);
  await opener(page, first).click();
  await setState(page, first, "known");
  await tickOf(page, first).click();
  await expectState(page, first, "done");
  await tickOf(page, first).click();
  await expectState(page, first, "known");
  await expect(saveBar(page)).toContainText(messages.plan.takenBack(milestone(first).title));
  await page.getByRole("button", { name: messages.plan.redo }).click();
  await expectState(page, first, "done");
  await page.getByRole("button", { name: messages.plan.undo }).click();
  await expectState(page, first, "known");
  await expect(tickOf(page, first)).toHaveAccessibleDescription(messages.plan.states.known);
  await expectSaved(page);
  expect((await readStored(learner)).statuses).toEqual({ [first]: "known" });
});

test("ticking a step starts its milestone, and ticking all of them suggests that it is done", async ({ page, learner }) => {
  await openPlan(page);
  await opener(page, first).click();
  const steps = stepsOf(page, first);
  await expect(steps).toHaveCount(milestone(first).steps.length);
  await steps.first().click();
  await expectState(page, first, "in_progress");
  await expect(steps.first()).toBeChecked();

  for (let index = 1; index < milestone(first).steps.length; index += 1) {
    await expect(page.getByText(messages.plan.allStepsDone)).toBeHidden();
    await steps.nth(index).click();
  }
  await expect(page.getByText(messages.plan.allStepsDone)).toBeVisible();
  await expectState(page, first, "in_progress");
  await setState(page, first, "done");
  await expect(page.getByText(messages.plan.allStepsDone)).toBeHidden();

  await steps.last().click();
  await expect(steps.last()).not.toBeChecked();
  await page.getByRole("button", { name: messages.plan.undo }).click();
  await expect(steps.last()).toBeChecked();
  await expectSaved(page);
  await page.reload();
  await expectState(page, first, "done");
  expect((await readStored(learner)).statuses).toEqual({ [first]: "done" });
});

test("a milestone opens with all its details and closes again", async ({ page, learner: _ }) => {
  await openPlan(page);
  const row = rowOf(page, second);
  await expect(opener(page, second)).toHaveAttribute("aria-expanded", "false");
  await opener(page, second).click();
  await expect(opener(page, second)).toHaveAttribute("aria-expanded", "true");
  const { outcome, steps, doneWhen, recall, resources } = milestone(second);
  for (const text of [outcome, ...steps.map((step) => step.text), doneWhen.proof, ...doneWhen.checks]) {
    await expect(row.getByText(text, { exact: true })).toBeVisible();
  }
  for (const { question, answer } of recall) {
    await expect(row.getByText(answer, { exact: true })).toBeHidden();
    await row.locator("summary").filter({ hasText: question }).click();
    await expect(row.getByText(answer, { exact: true })).toBeVisible();
  }
  for (const { title, url } of resources) await expect(row.getByRole("link", { name: title })).toHaveAttribute("href", url);
  await opener(page, second).click();
  await expect(row.getByText(outcome)).toBeHidden();
});

test("a double click ticks once", async ({ page, learner }) => {
  await openPlan(page);
  await tickOf(page, first).dblclick();
  await expectSaved(page);
  await expectState(page, first, "done");
  expect(await readStored(learner)).toEqual({ statuses: { [first]: "done" }, events: [`${first} status done`] });
});

test("thirty quick ticks all arrive in order", async ({ page, learner }) => {
  await openPlan(page);
  const quick = ids.slice(0, 30);
  await page.evaluate((rows) => {
    for (const id of rows) document.querySelector<HTMLButtonElement>(`#${id} [role=checkbox]`)?.click();
  }, quick);
  expect(await readCounts(page)).toMatchObject({ done: 30 });
  await expectSaved(page);
  expect((await readStored(learner)).events).toEqual(quick.map((id) => `${id} status done`));
});

test("a tick pressed as soon as the script handles it counts", async ({ page, learner }) => {
  // React commits a page in one message of its scheduler, and runs effects in a later one. This presses in between.
  await page.addInitScript((id) => {
    const property = Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage");
    let isPressed = false;
    const press = () => {
      const tick = document.querySelector<HTMLButtonElement>(`#${id} [role=checkbox]`);
      type Fiber = { alternate: Fiber | null; return: Fiber | null; flags: number };
      const key = tick && Object.keys(tick).find((name) => name.startsWith("__reactFiber$"));
      if (isPressed || !tick || !key) return;
      let fiber: Fiber | null = (tick as unknown as Record<string, Fiber>)[key] ?? null;
      for (; fiber && !fiber.alternate; fiber = fiber.return) if (fiber.flags & (2 | 4096)) return;
      isPressed = true;
      tick.click();
    };
    Object.defineProperty(MessagePort.prototype, "onmessage", {
      ...property,
      set(handle: (event: MessageEvent) => void) {
        property?.set?.call(this, (event: MessageEvent) => {
          handle(event);
          press();
        });
      },
    });
  }, first);
  await page.goto("/plan");
  await expectState(page, first, "done");
  await expectSaved(page);
  expect((await readStored(learner)).events).toEqual([`${first} status done`]);
});

test("ticks of two tabs are both stored, the later change wins, and each tab shows what the other changed", async ({
  page,
  context,
  learner,
}) => {
  const other = await context.newPage();
  await openPlan(page);
  await openPlan(other);
  await tickOf(page, first).click();
  await expectSaved(page);
  await tickOf(other, second).click();
  // The answer brings what the other tab changed, which folds away with what is done.
  await expectState(other, first, "done");
  await unfold(other);
  await opener(other, first).click();
  await setState(other, first, "known");
  await expectSaved(other);
  await expectState(page, first, "known");
  await expectState(page, second, "done");
  expect((await readStored(learner)).statuses).toEqual({ [first]: "known", [second]: "done" });
});

test("a change that the server refuses is undone, and the page says so", async ({ page, learner }) => {
  await openPlan(page);
  // The only change that the server can refuse names what the plan does not hold.
  await page.route(changesAddress, (route) =>
    route.continue({ postData: route.request().postData()?.replace(first, "mle-capstone") ?? "" }),
  );
  await tickOf(page, first).click();
  await expect(saveBar(page)).toContainText(messages.plan.refused);
  await expectState(page, first, "not_started");
  await page.unroute(changesAddress);
  await tickOf(page, second).click();
  await expectSaved(page);
  expect((await readStored(learner)).statuses).toEqual({ [second]: "done" });
});

test.describe("while the server cannot be reached", () => {
  test.use({ expectedErrors: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of 5\d\d|^50[03]: POST/] });

  test("the save bar hides when all is saved, returns for a keyboard, and stays while something is unsaved", async ({
    page,
    learner: _,
  }) => {
    await page.clock.install();
    await openPlan(page);
    const bar = saveBar(page).locator("xpath=../..");
    await tickOf(page, first).click();
    await expectSaved(page);
    await expect(bar).toHaveCSS("opacity", "1");
    expect((await bar.boundingBox())?.height).toBeLessThan(64);
    await page.clock.fastForward(11_000);
    await expect(bar).toHaveCSS("opacity", "0");
    await page.getByRole("button", { name: messages.plan.undo }).focus();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Tab");
    await expect(bar).toHaveCSS("opacity", "1");
    await page.keyboard.press("Enter");
    await expectState(page, first, "not_started");
    await expectSaved(page);
    await page.context().setOffline(true);
    await tickOf(page, second).click();
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
    await page.clock.fastForward(60_000);
    await expect(bar).toHaveCSS("opacity", "1");
  });

  test("ticks are shown as unsaved, sent again, and saved when the connection is back", async ({ page, context, learner }) => {
    await openPlan(page);
    await context.setOffline(true);
    await tickOf(page, first).click();
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
    await tickOf(page, second).click();
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(2));
    await expectState(page, first, "done");
    const scrolled = await page.evaluate(() => window.scrollY);
    // A press of the mouse where the button is: Playwright's own click scrolls by itself.
    const { x, y } = (await page.getByRole("button", { name: messages.plan.tryNow }).boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 10, y + 10);
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(2));
    await expect(saveBar(page)).toBeFocused();
    expect(await page.evaluate(() => window.scrollY), "the page stays where it is").toBe(scrolled);
    await context.setOffline(false);
    await expectSaved(page);
    expect((await readStored(learner)).events).toEqual([`${first} status done`, `${second} status done`]);
  });

  test("the page stays when it becomes visible without a connection", async ({ page, context, learner: _ }) => {
    await openPlan(page);
    await context.setOffline(true);
    await lookAgain(page);
    await tickOf(page, first).click();
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
    await context.setOffline(false);
    await expectSaved(page);
  });

  test("a change answered with 500 is sent again", async ({ page, learner }) => {
    await openPlan(page);
    await page.route(changesAddress, (route) => route.fulfill({ status: 500 }), { times: 1 });
    await tickOf(page, first).click();
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
    await expectSaved(page);
    expect((await readStored(learner)).statuses).toEqual({ [first]: "done" });
  });

  test("a change whose answer was lost counts once", async ({ page, learner }) => {
    await openPlan(page);
    await page.route(
      changesAddress,
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await tickOf(page, first).click();
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
    await expectSaved(page);
    expect((await readStored(learner)).events).toEqual([`${first} status done`]);
  });

  test("another tab's later change wins, although the earlier one is sent again after it", async ({ page, context, learner }) => {
    await openPlan(page);
    let answers = 0;
    await page.route(changesAddress, async (route) => {
      if (answers === 0) await route.fetch();
      answers += 1;
      await route.abort();
    });
    await tickOf(page, first).click();
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
    const other = await context.newPage();
    await openPlan(other);
    await tickOf(other, first).click();
    await expectSaved(other);
    await page.unroute(changesAddress);
    // Whichever the page hears of first: that its own change was known already, or that the other tab's came later.
    await expect(saveBar(page)).not.toContainText(messages.saving.onDevice(1));
    await expectState(page, first, "not_started");
    expect((await readStored(learner)).statuses).toEqual({});
  });

  test("a reload keeps unsent changes, without a warning", async ({ page, learner }) => {
    await openPlan(page);
    // By itself the page waits a minute before it tries again; who presses does not wait.
    await page.route(changesAddress, (route) => route.fulfill({ status: 503, headers: { "retry-after": "60" } }));
    await tickOf(page, first).click();
    await tickOf(page, second).click();
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(2));
    page.on("dialog", (dialog) => expect(dialog.message(), "no dialog").toBeUndefined());
    await page.reload();
    await waitForScript(page);
    await expectState(page, first, "done");
    await expectState(page, second, "done");
    await expect(saveBar(page)).toContainText(messages.saving.onDevice(2));
    await page.unroute(changesAddress);
    await page.getByRole("button", { name: messages.plan.tryNow }).click();
    await expectSaved(page);
    expect((await readStored(learner)).statuses).toEqual({ [first]: "done", [second]: "done" });
  });
});

test.describe("when the session was ended elsewhere", () => {
  test.use({ expectedErrors: [/status of 401/] });

  test("the page says so, and the change arrives after signing in", async ({ page, learner }) => {
    const planId = await findPlanId(learner.cookie);
    await openPlan(page, `/plans/${planId}`);
    await signOut(learner.cookie);
    await tickOf(page, first).click();
    await expect(saveBar(page)).toContainText(messages.plan.signInAgain);
    await expectState(page, first, "done");
    // Nothing is lost by following this link, so nothing warns.
    page.on("dialog", (dialog) => expect(dialog.message(), "no dialog").toBeUndefined());
    await page.getByRole("main").getByRole("link", { name: messages.account.signIn }).click();
    await page.getByLabel(messages.account.email).fill(learner.email);
    await page.getByLabel(messages.account.password, { exact: true }).fill(goodPassword);
    await page.getByRole("button", { name: messages.account.signIn }).click();
    await expect(page).toHaveURL(new RegExp(`/plans/${planId}`));
    await expectSaved(page);
    await expectState(page, first, "done");
    const [cookie] = await page.context().cookies();
    expect((await readStored({ cookie: `${cookie?.name}=${cookie?.value}` })).statuses).toEqual({ [first]: "done" });
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("ticking, undoing, opening and setting post a form, and return to the same place", async ({ page, learner }) => {
    const late = ids.at(-3) ?? "";
    await page.goto("/plan");
    await unfold(page);
    await tickOf(page, late).click();
    await expect(page).toHaveURL(`/plan?changed=1#${late}`);
    await expect(opener(page, late)).toBeInViewport();
    await expectState(page, late, "done");
    expect(await readCounts(page)).toMatchObject({ done: 1 });
    await expect(saveBar(page)).toContainText(messages.plan.changed(milestone(late).title, messages.plan.states.done));

    await page.getByRole("button", { name: messages.plan.undo }).click();
    await expectState(page, late, "not_started");
    // Its group is open, although it is far away.
    await expect(opener(page, late)).toBeInViewport();

    await opener(page, third).click();
    await expect(page).toHaveURL(`/plan?open=${third}#${third}`);
    await stepsOf(page, third).first().click();
    await expect(page).toHaveURL(`/plan?changed=1&open=${third}#${third}`);
    await expect(stepsOf(page, third).first()).toBeChecked();
    await expectState(page, third, "in_progress");
    await page.getByRole("button", { name: messages.plan.undo }).click();
    await expect(stepsOf(page, third).first()).not.toBeChecked();
    await expectState(page, third, "not_started");

    for (const state of [...states, "not_started"] as const) {
      await setState(page, third, state);
      await expectState(page, third, state);
      await readCounts(page);
    }
    await opener(page, third).click();
    await expect(opener(page, third)).toHaveAttribute("aria-expanded", "false");
    expect((await readStored(learner)).statuses).toEqual({});
  });

  test("an ended session leads to sign-in and back to the plan", async ({ page, learner }) => {
    await page.goto("/plan");
    await signOut(learner.cookie);
    await tickOf(page, first).click();
    await expect(page).toHaveURL("/sign-in?next=%2Fplan");
    await page.getByLabel(messages.account.email).fill(learner.email);
    await page.getByLabel(messages.account.password, { exact: true }).fill(goodPassword);
    await page.getByRole("button", { name: messages.account.signIn }).click();
    await expect(page).toHaveURL("/plan");
    expect(await readStates(page)).toHaveLength(ids.length);
  });
});
