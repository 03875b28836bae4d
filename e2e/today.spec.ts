import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay, formatWeekday } from "#lib/messages/days.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { openMore, pressTab } from "./support/actions.ts";
import { failures, waitForWorker } from "./support/device.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, postForm, signUp } from "./support/learners.ts";
import { letDaysPass } from "./support/old-schedule.ts";
import { expectSaved, milestone, plannedIds, waitForScript } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [first = "", second = "", third = "", fourth = ""] = ids;

async function openToday(page: Page) {
  await page.goto("/today");
  await waitForScript(page);
}

function now(page: Page, id: string) {
  return page.locator(`section#${id}`);
}

async function expectNoSidewaysScrolling(page: Page) {
  await expectNoSideways(page);
}

test("the page shows the current and the next milestone, and ticks at once", async ({ page, learner }) => {
  await page.goto("/plan");
  await pressTab(page, "today");
  await waitForScript(page);
  const card = now(page, first);
  await expect(card.getByRole("heading", { name: milestone(first).title })).toBeVisible();
  const after = page.getByRole("region", { name: messages.today.whatNext });
  for (const id of [second, third, fourth]) await expect(after.getByText(milestone(id).shortName)).toBeVisible();
  await expect(page.getByRole("region", { name: messages.today.week }).getByText(messages.today.noTime)).toBeVisible();
  const time = page.getByRole("link", { name: messages.today.setTime });
  await expect(time).toHaveAttribute("href", `/plans/${await findPlanId(learner.cookie)}/time`);
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);

  const done = card.getByRole("button", { name: messages.today.markDone });
  await expect(done, "while a step is left").toBeHidden();
  for (const box of await card.getByRole("checkbox").all()) {
    await box.click();
    await expect(box).toHaveAttribute("aria-checked", "true");
  }
  await expectSaved(page);
  // The week follows: all steps of a milestone are worth all of its minutes.
  const { low, high } = milestone(first).hours;
  const worth = messages.progress.duration((low + high) * 30);
  await expect(page.getByText(messages.today.doneThisWeek(worth))).toBeVisible();

  await done.click();
  // The focus moves to the title of the next milestone, so that screen readers read on from there.
  await expect(now(page, second).getByRole("heading", { name: milestone(second).title })).toBeFocused();
  await expectSaved(page);
  await expect(page.getByText(messages.today.doneThisWeek(worth))).toBeVisible();
  await page.getByRole("button", { name: messages.plan.undo }).click();
  await expect(now(page, first)).toContainText(messages.plan.states.in_progress);
  await expectSaved(page);
  await expectAccessible(page);
});

test("a dated plan shows today's session, which keeps a ticked step, and what comes next", async ({ page, learner }) => {
  await page.goto(`/plans/${await findPlanId(learner.cookie)}/time`);
  await page.getByRole("button", { name: messages.studyTime.save, exact: true }).click();
  await expect(page).toHaveURL(/#schedule$/);
  await openToday(page);
  await expect(page.getByRole("heading", { level: 1, name: messages.today.todayFor("1 h") })).toBeVisible();
  const card = now(page, first);
  const steps = card.getByRole("checkbox");
  const count = await steps.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(milestone(first).steps.length);
  await expect(card).toContainText(
    messages.today.steps(
      [...Array(count).keys()].map((at) => at + 1),
      milestone(first).steps.length,
    ),
  );
  const after = page.getByRole("region", { name: messages.today.whatNext }).getByRole("listitem");
  await expect(after).toHaveCount(3);
  await expect(after.first()).toContainText(messages.today.tomorrow);
  for (const step of await steps.all()) await step.click();
  await expectSaved(page);
  await expect(page.getByRole("heading", { level: 1, name: messages.today.isOver })).toBeVisible();
  const week = page.getByRole("region", { name: messages.today.week });
  await expect(week).toContainText(messages.today.weekCounts);
  await page.reload();
  await waitForScript(page);
  await expect(steps).toHaveCount(count);
  await expect(steps.first()).toHaveAttribute("aria-checked", "true");
  await expect(week).toContainText(/studied/);
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScrolling(page);
  await expectAccessible(page);
});

test("the page links into the plan, with the milestone open", async ({ page, learner }) => {
  await openToday(page);
  await openMore(page, first);
  await page.getByRole("link", { name: messages.today.openInPlan }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${await findPlanId(learner.cookie)}\\?open=${first}#${first}$`));
  await expect(page.locator(`li#${first}`).getByText(milestone(first).doneWhen.proof)).toBeVisible();
});

test("the page says that everything is done", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  const changes = ids.map((milestoneId) => ({ id: crypto.randomUUID(), milestoneId, patch: { status: "known" } }));
  const answer = await send({
    path: `/plans/${planId}/changes`,
    method: "POST",
    cookie: learner.cookie,
    body: JSON.stringify({ changes }),
  });
  expect(answer.status).toBe(200);
  await openToday(page);
  await expect(page.getByRole("heading", { name: messages.today.allDone })).toBeVisible();
  await expect(page.getByText(messages.today.whatNext)).toHaveCount(0);
  await expectAccessible(page);
});

test("the page links to the roles while there is no plan", async ({ page, context }) => {
  const { cookie } = await signUp();
  await enterAs(context, cookie);
  await page.goto("/today");
  await expect(page.getByText(messages.plans.empty)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: messages.plans.choose }).click();
  await expect(page).toHaveURL(/\/roles$/);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a step is ticked, and a milestone is marked as done and undone", async ({ page, learner }) => {
    expect(learner.cookie).not.toBe("");
    await page.goto("/today");
    await now(page, first).getByRole("checkbox").first().click();
    await expect(page).toHaveURL(/\/today\?changed=1/);
    await expect(now(page, first).getByRole("checkbox").first()).toHaveAttribute("aria-checked", "true");
    await expect(now(page, first)).toContainText(messages.plan.states.in_progress);
    // In the menu while a step is left.
    await openMore(page, first);
    await now(page, first).getByRole("button", { name: messages.today.markDone }).click();
    await expect(now(page, second)).toBeVisible();
    await page.getByRole("button", { name: messages.plan.undo }).click();
    await expect(now(page, first)).toBeVisible();
  });
});

const { zoneNote } = messages.time;
const noteOf = (page: Page) => page.getByRole("region", { name: zoneNote.label });

/** Gives a plan an hour a day in Berlin. @param path of its study time */
async function planInBerlin(page: Page, path: string) {
  await page.goto(path);
  await page.getByLabel(messages.studyTime.zone).selectOption("Europe/Berlin");
  await page.getByRole("button", { name: messages.studyTime.save, exact: true }).click();
  await expect(page).toHaveURL(/#schedule$/);
}

/** The learner's plan as the server has it. */
async function readFile(cookie: string) {
  const { text } = await send({ path: `/plans/${await findPlanId(cookie)}/export/json`, cookie });
  return planFileSchema.parse(JSON.parse(text));
}

/** The sentence, as of the day that it is in Berlin. */
function sentence(device: string) {
  const today = dayInZone(new Date(), "Europe/Berlin");
  return zoneNote.text(device, "Europe/Berlin", `${formatWeekday(today)} ${formatDay(today, "long", today)}`);
}

test.describe("on a device in Tokyo", () => {
  test.use({ timezoneId: "Asia/Tokyo", expectedErrors: [failures] });

  test("Today and the plan say that the plan is in another zone, until the learner keeps it", async ({ page, learner }) => {
    const planId = await findPlanId(learner.cookie);
    await planInBerlin(page, `/plans/${planId}/time`);
    await expect(noteOf(page)).toContainText(sentence("Asia/Tokyo"));
    await openToday(page);
    await expect(noteOf(page)).toContainText(sentence("Asia/Tokyo"));
    await expectAccessible(page);
    await expectNoSidewaysScrolling(page);
    await noteOf(page)
      .getByRole("button", { name: zoneNote.keep("Europe/Berlin") })
      .click();
    await expect(page.getByText(zoneNote.chosen("Europe/Berlin"))).toBeFocused();
    await expectAccessible(page);
    await page.goto(`/plans/${planId}`);
    await waitForScript(page);
    await expect(noteOf(page)).toHaveCount(0);
  });

  test("one press uses the zone of the device, and moves neither dates nor days", async ({ page, learner }) => {
    await planInBerlin(page, `/plans/${await findPlanId(learner.cookie)}/time`);
    const before = await readFile(learner.cookie);
    await openToday(page);
    await noteOf(page)
      .getByRole("button", { name: zoneNote.use("Asia/Tokyo") })
      .click();
    await expect(page.getByText(zoneNote.chosen("Asia/Tokyo"))).toBeFocused();
    await expect(page).toHaveURL(/\/today$/);
    await expect(noteOf(page)).toHaveCount(0);
    const after = await readFile(learner.cookie);
    expect(after.settings).toEqual({ ...before.settings, timeZone: "Asia/Tokyo" });
    expect(after.earlierZones).toMatchObject([{ timeZone: "Europe/Berlin" }]);
    // Where it is tomorrow already, what is left begins a day later as of today; what was planned stays.
    const planned = ({ items }: typeof before) => items.map((item) => ({ ...item, currentStart: null, currentEnd: null }));
    expect(planned(after)).toEqual(planned(before));
    await openToday(page);
    await expect(noteOf(page)).toHaveCount(0);
  });

  test.describe("with the service worker", () => {
    test.use({ serviceWorkers: "allow" });

    test("without a network, the zone is stored here and sent later", async ({ page, context, learner }) => {
      await planInBerlin(page, `/plans/${await findPlanId(learner.cookie)}/time`);
      await openToday(page);
      await waitForWorker(page);
      await context.setOffline(true);
      await noteOf(page)
        .getByRole("button", { name: zoneNote.use("Asia/Tokyo") })
        .click();
      await expect(page.getByText(messages.sync.offlineHere)).toBeVisible();
      // Without a network, a learner's Today is the plan.
      await expect(page.getByRole("heading", { level: 1, name: messages.plan.title(getRole("data-analyst").title) })).toBeVisible();
      await expect(noteOf(page)).toHaveCount(0);
      await context.setOffline(false);
      await openToday(page);
      await expect.poll(async () => (await readFile(learner.cookie)).settings?.timeZone).toBe("Asia/Tokyo");
    });
  });

  test("a guest gets the note as well", async ({ page }) => {
    await planInBerlin(page, "/try/data-analyst/time");
    await expect(noteOf(page)).toContainText(sentence("Asia/Tokyo"));
    await page.goto("/try/data-analyst/today");
    await noteOf(page)
      .getByRole("button", { name: zoneNote.use("Asia/Tokyo") })
      .click();
    await expect(page.getByText(zoneNote.chosen("Asia/Tokyo"))).toBeFocused();
    await page.goto("/try/data-analyst");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(noteOf(page)).toHaveCount(0);
  });
});

test.describe("on a device in Paris", () => {
  test.use({ timezoneId: "Europe/Paris" });

  test("a plan in Berlin needs no note, because the clocks show the same", async ({ page, learner }) => {
    await planInBerlin(page, `/plans/${await findPlanId(learner.cookie)}/time`);
    await openToday(page);
    await expect(page.getByRole("heading", { level: 1, name: messages.today.todayFor("1 h") })).toBeVisible();
    await expect(noteOf(page)).toHaveCount(0);
  });
});

test("who was away for weeks is greeted, and one press begins the plan again today, here or on the page behind a letter", async ({
  page,
  learner,
}) => {
  const planId = await findPlanId(learner.cookie);
  await postForm(`/plans/${planId}/time`, ["startsOn"], { do: "save", timeZone: "UTC" }, { cookie: learner.cookie });
  const greeting = page.getByRole("region", { name: messages.today.welcomeBack });
  await openToday(page);
  await expect(greeting).toHaveCount(0);
  await letDaysPass(learner, planId, 20);
  await openToday(page);
  await expect(greeting).toContainText(messages.today.beginAgain);
  await expectAccessible(page);
  await greeting.getByRole("button", { name: messages.today.bringForward }).click();
  await expect(greeting).toHaveCount(0);

  await letDaysPass(learner, planId, 20);
  await page.goto(`/plans/${planId}/replan`);
  await expect(page.getByText(messages.reminders.replan.lead)).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScrolling(page);
  await page.getByRole("button", { name: messages.time.replan, exact: true }).click();
  await page.waitForURL(`/plans/${planId}#schedule`);
  await page.goto(`/plans/${planId}/replan`);
  await expect(page.getByText(messages.reminders.replan.holds)).toBeVisible();
  await openToday(page);
  await expect(greeting).toHaveCount(0);
});
