import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import { parseDay, formatIsoDay as writeDay } from "#lib/planner/time/calendar.ts";
import { openMenu } from "./support/actions.ts";
import { fill, findForm } from "./support/forms.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, type Learner, signInAgain, signUp } from "./support/learners.ts";
import { ageSchedule, countSchedules } from "./support/old-schedule.ts";
import { expectSaved, milestone, openPlan, plannedIds, readCounts, rowOf } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const role = getRole("data-analyst");
const ids = plannedIds(role);
const [first = "", second = "", third = ""] = ids;
const { time, studyTime } = messages;

// Journeys with many pages each.
test.describe.configure({ timeout: 90_000 });

const today = () => new Date().toISOString().slice(0, 10);
const later = (day: string, days: number) => writeDay((parseDay(day) ?? 0) + days);
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const preset = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });
const schedule = (page: Page) => page.locator("#schedule");

/** The finish that a page says, as "2027-03-14". */
async function readFinish(page: Page): Promise<string> {
  const text = await page
    .getByText(/^Finish on \d/)
    .first()
    .textContent();
  return new Date(`${/\d+ [A-Z][a-z]+ \d{4}/.exec(text ?? "")?.[0]} UTC`).toISOString().slice(0, 10);
}

async function openSetUp(page: Page, learner: Learner): Promise<string> {
  const planId = await findPlanId(learner.cookie);
  await page.goto(`/plans/${planId}/time`);
  return planId;
}

/** Sets a plan's time to an hour a day, with a target or without one. */
async function setTime(page: Page, learner: Learner, target = ""): Promise<string> {
  const planId = await openSetUp(page, learner);
  await page.getByLabel(studyTime.zone).selectOption("UTC");
  await page.getByLabel(studyTime.startsOn).fill(today());
  await page.getByLabel(studyTime.target).fill(target);
  await button(page, studyTime.save).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${planId}#schedule$`));
  return planId;
}

test("a plan gets its dates in a minute; each target fix makes a missed target fit", async ({ page, learner }) => {
  await page.goto("/plan");
  await page.getByRole("link", { name: time.cardAction }).first().click();
  await expect(page.getByRole("heading", { level: 1, name: studyTime.title })).toBeVisible();
  await expect(page.getByRole("status")).toContainText("7 h a week");
  const slow = await readFinish(page);

  await preset(page, "Full time").click();
  await expect(page.getByRole("status")).toContainText("40 h a week");
  expect((await readFinish(page)) < slow).toBe(true);
  await preset(page, "Weekends").click();
  await expect(page.getByLabel(studyTime.hours("Saturday"))).toHaveValue("4");
  await expect(page.getByLabel(studyTime.hours("Monday"))).toHaveValue("0");
  await page.getByLabel(studyTime.hoursPerWeek).fill("7");
  await expect(page.getByLabel(studyTime.minutes("Sunday"))).toHaveValue("30");
  await preset(page, "An hour a day").click();
  await expect(page.getByLabel(studyTime.hoursPerWeek)).toHaveAccessibleDescription(studyTime.hoursPerWeekHint("7 h"));
  await page.getByLabel(studyTime.hours("Monday")).fill("1,5");
  await page.getByLabel(studyTime.minutes("Monday")).focus();
  await expect(page.getByLabel(studyTime.minutes("Monday"))).toHaveValue("30");
  await page.getByLabel(studyTime.hours("Monday")).fill("1");
  await expect(page.getByRole("status")).toContainText("7 h 30 min a week");
  await page.getByLabel(studyTime.minutes("Monday")).fill("0");
  await page.getByLabel(studyTime.target).fill(later(today(), 60));
  await expect(page.getByText(/is too early/)).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await button(page, studyTime.save).click();

  await expect(page).toHaveURL(/#schedule$/);
  await expect(schedule(page).getByText(/is too early/)).toBeVisible();
  await expect(rowOf(page, first)).toContainText(/\d+ [A-Z][a-z]{2}/);
  await expectAccessible(page);
  await expectNoSideways(page);

  const hours = schedule(page).getByRole("button", { name: /a week$/ });
  const said = ((await hours.textContent()) ?? "").replace(/^Study /, "");
  await hours.click();
  await expect(schedule(page).getByText(/^Meets your target/)).toBeVisible();
  await expect(schedule(page).getByText(said, { exact: true })).toBeVisible();
  await button(page, time.undo).click();
  await expect(schedule(page).getByText(/is too early/)).toBeVisible();
  await expect(button(page, time.undo)).toHaveCount(0);

  await schedule(page)
    .getByRole("button", { name: /^Move the target to / })
    .click();
  await expect(schedule(page).getByText(/to the day\.$/)).toBeVisible();
  expect(await countSchedules(learner, await findPlanId(learner.cookie))).toBe(3);
});

test("invalid study time gets a message at its field, keeps the input, and stores nothing", async ({ page, learner }) => {
  const planId = await openSetUp(page, learner);
  await page.getByLabel(studyTime.hours("Tuesday")).fill("25");
  await page.getByLabel(studyTime.target).fill(later(today(), -10));
  await button(page, studyTime.save).click();
  await expect(page.getByRole("alert").filter({ hasText: studyTime.hoursWrong(studyTime.hours("Tuesday"), 24) })).toBeVisible();
  await expect(page.getByLabel(studyTime.hours("Tuesday"))).toHaveValue("25");
  await expect(page.getByLabel(studyTime.hours("Tuesday"))).toBeFocused();
  await page.getByLabel(studyTime.hours("Tuesday")).fill("1");
  await button(page, studyTime.save).click();
  await expect(page.getByRole("alert").filter({ hasText: /^The target date, .*, is before/ })).toBeVisible();
  await page.getByLabel(studyTime.target).fill("");
  for (const day of studyTime.weekdays) await page.getByLabel(studyTime.hours(day)).fill("0");
  await button(page, studyTime.save).click();
  await expect(page.getByRole("alert").filter({ hasText: /no study time/ })).toBeVisible();
  await button(page, studyTime.addDaysOff).click();
  await page.getByLabel(studyTime.firstDayOff(1)).fill("2026-12-24");
  await page.getByLabel(studyTime.lastDayOff(1)).fill("2026-12-20");
  await preset(page, "An hour a day").click();
  await button(page, studyTime.save).click();
  await expect(page.getByRole("alert").filter({ hasText: /end before they begin/ })).toBeVisible();
  await expectAccessible(page);
  expect(await countSchedules(learner, planId)).toBe(0);
  await button(page, studyTime.removeDaysOff(1)).click();
  await button(page, studyTime.save).click();
  await expect(page).toHaveURL(/#schedule$/);
  expect(await countSchedules(learner, planId)).toBe(1);
});

test("after three weeks the plan shows its status, one press replans it, and another undoes that", async ({ page, learner }) => {
  const planId = await setTime(page, learner);
  await expect(page.getByRole("heading", { name: time.replanHeading })).toHaveCount(0);
  await ageSchedule(learner, planId, 21);
  await openPlan(page, `/plans/${planId}`);
  await expect(rowOf(page, first)).toContainText(time.movedTo(""));
  await expect(page.getByText(/overdue|failed/i)).toHaveCount(0);
  const card = page.getByRole("region", { name: time.replanHeading });
  // It is said once, at the head of the plan, where a press leads to the card.
  await expect(page.getByRole("main").getByText("Late by about 3 weeks")).toHaveCount(1);
  await page.getByRole("link", { name: "Late by about 3 weeks" }).click();
  await expect(card).toBeInViewport();
  await expect(card).toContainText(time.lateHint);
  await expect(card).toContainText(time.replanText(ids.length));

  // A milestone that is done meanwhile needs no dates, and the card stops counting it at once.
  for (const id of [first, second]) await page.getByRole("checkbox", { name: milestone(id).title, exact: true }).click();
  await expect(card).toContainText(time.replanText(ids.length - 2));
  await expect(page.getByRole("status")).toContainText(messages.plan.saved);
  await card.getByText(time.which).click();
  await expect(card.getByRole("rowheader", { name: milestone(third).title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);

  const after = await readFinish(page);
  await button(page, time.replan).click();
  await expect(card).toHaveCount(0);
  await expect(schedule(page).getByText(/^Replanned: finish on/)).toBeVisible();
  await expect(schedule(page).getByRole("heading", { level: 2 })).toBeFocused();
  await expect(rowOf(page, third)).not.toContainText(time.movedTo(""));
  expect(await readFinish(page)).toBe(after);
  await button(page, time.undo).click();
  await expect(card).toBeVisible();
  await expect(rowOf(page, third)).toContainText(time.movedTo(""));
  await expect(button(page, time.undo)).toHaveCount(0);
  await button(page, time.replan).click();
  await expect(button(page, time.undo)).toBeVisible();
  expect(await countSchedules(learner, planId)).toBe(3);
});

test("a learner ahead of the plan is told so, keeps the dates, and gets earlier ones by replanning", async ({ page, learner }) => {
  await setTime(page, learner);
  await openPlan(page);
  const planned = await readFinish(page);
  const daysOf = () =>
    rowOf(page, ids.at(-1) ?? "")
      .locator("[aria-expanded]")
      .textContent();
  const plannedDays = await daysOf();
  for (const id of [first, second, third]) {
    await page.getByRole("checkbox", { name: milestone(id).title, exact: true }).click();
    await expectSaved(page);
  }
  // The finish changes at once and also shows the planned one; the milestones keep their days until the plan is replanned.
  const news = schedule(page).getByText(`${formatDay(planned, "long")} was planned. ${time.keepsDates}`);
  await expect(news).toBeVisible();
  const earlier = await readFinish(page);
  expect(earlier < planned, `${earlier} is before ${planned}`).toBe(true);
  expect(await daysOf()).toBe(plannedDays);
  // On a phone the dates come after the list, so the top says it as well.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.getByText(/^Early by /).first()).toBeVisible();
  await expectAccessible(page);
  // The page of today leads to where dates are brought forward.
  await page.goto("/today");
  await expect(page.getByRole("region", { name: messages.today.week })).toContainText(messages.today.weekCounts);
  await page.getByRole("link", { name: messages.today.bringForward }).click();
  await expect(page).toHaveURL(/#schedule$/);

  await button(page, time.replan).click();
  await expect(schedule(page).getByText(/^Replanned: finish on/)).toBeVisible();
  await expect(news).toHaveCount(0);
  await expect(page.getByRole("link", { name: /Early by / })).toHaveCount(0);
  expect(await readFinish(page)).toBe(earlier);
  expect(await daysOf()).not.toBe(plannedDays);
});

test("hours that are typed before the script has loaded fill in the days once it has", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  const { promise: typed, resolve: letScriptsCome } = Promise.withResolvers<void>();
  await page.route("**/_next/static/**/*.js", async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto(`/plans/${planId}/time`, { waitUntil: "commit" });
  const perWeek = page.getByLabel(studyTime.hoursPerWeek, { exact: true });
  await perWeek.fill("10:30");
  letScriptsCome();
  await expect(page.getByLabel(studyTime.minutes("Monday"), { exact: true })).toHaveValue("30");
  await expect(page.getByLabel(studyTime.hours("Monday"), { exact: true })).toHaveValue("1");
  await expect(perWeek).toHaveValue("10:30");
});

test("start times are offered in a fold, are kept, and can be taken out again", async ({ page, learner }) => {
  const planId = await openSetUp(page, learner);
  const saturday = page.getByLabel(studyTime.startTime("Saturday"));
  await expect(saturday).toBeHidden();
  await page.locator("summary", { hasText: studyTime.startTimes }).click();
  await saturday.fill("10:00");
  await expectAccessible(page);
  await button(page, studyTime.save).last().click();
  await expect(page).toHaveURL(/#schedule$/);
  await page.goto(`/plans/${planId}/time`);
  await expect(saturday).toHaveValue("10:00");
  await expect(page.getByLabel(studyTime.startTime("Sunday"))).toHaveValue("");
  // Nothing folds away under the learner's hands.
  await saturday.fill("");
  await expect(saturday).toBeVisible();
  await button(page, studyTime.save).last().click();
  await expect(page).toHaveURL(/#schedule$/);
  await page.goto(`/plans/${planId}/time`);
  await expect(saturday).toBeHidden();
});

test("input survives following a link; Enter continues; another plan begins with the same study time", async ({ page, learner }) => {
  const planId = await openSetUp(page, learner);
  const monday = page.getByLabel(studyTime.hours("Monday"), { exact: true });
  const perWeek = page.getByLabel(studyTime.hoursPerWeek, { exact: true });
  await perWeek.fill("10:30");
  await expect(page.getByLabel(studyTime.minutes("Monday"), { exact: true })).toHaveValue("30");
  await expect(monday).toHaveValue("1");
  await perWeek.press("Enter");
  await expect(monday).toBeFocused();
  await expect(page).toHaveURL(/\/time$/);
  await page.getByLabel(studyTime.target).fill(later(today(), 14));
  await page.getByRole("link", { name: time.knownLink }).click();
  await expect(page).toHaveURL(/\/known/);
  await page.goBack();
  await expect(page.getByText(messages.forms.restored)).toBeVisible();
  await expect(perWeek).toHaveValue("10:30");
  await expect(page.getByLabel(studyTime.target)).toHaveValue(later(today(), 14));
  await expectAccessible(page);

  // A suggestion that is followed goes, and the focus to what came of it.
  await page.getByRole("button", { name: /^Move the target to / }).click();
  await expect(page.getByRole("heading", { name: studyTime.previewHeading })).toBeFocused();
  await page.getByRole("button", { name: messages.forms.discard }).click();
  await expect(monday).toHaveValue("1");
  await expect(page.getByLabel(studyTime.target)).toHaveValue("");
  await preset(page, "Evenings").click();
  await expect(preset(page, "Evenings")).toHaveAttribute("aria-pressed", "true");
  await button(page, studyTime.save).last().click();
  await expect(page).toHaveURL(/#schedule$/);
  await page.goto(`/plans/${planId}/time`);
  await expect(perWeek).toHaveValue("");
  await expect(page.getByText(messages.forms.restored)).toHaveCount(0);
  // A click on the script's part first: before it there is nothing that keeps.
  await expect(async () => {
    await preset(page, "Weekends").click();
    await expect(preset(page, "Weekends")).toHaveAttribute("aria-pressed", "true", { timeout: 500 });
  }).toPass();
  const kept = () => page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith("milepost")));
  await expect.poll(kept).toHaveLength(1);
  await openMenu(page);
  await page.getByRole("button", { name: messages.site.signOut }).click();
  await expect(page.getByText(messages.account.signedOut)).toBeVisible();
  expect(await kept()).toEqual([]);
  learner.cookie = await signInAgain(learner);
  await enterAs(page.context(), learner.cookie);

  await page.goto("/roles/data-scientist/change");
  const scientist = getRole("data-scientist").title;
  await expect(page.getByText(new RegExp(`^With your study time, you finish as ${role.title} on .* as ${scientist} on `))).toBeVisible();
  await page.getByRole("button", { name: /^Make my/ }).click();
  await page.getByRole("link", { name: time.cardAction }).first().click();
  await expect(page).toHaveURL(/\/time$/);
  const other = /plans\/([^/]+)/.exec(page.url())?.[1] ?? "";
  await expect(page.getByText(studyTime.takenOver(role.title))).toBeVisible();
  await expect(preset(page, "Evenings")).toHaveAttribute("aria-pressed", "true");

  await page.goto("/plans");
  await page.locator("summary", { hasText: messages.plans.remove }).first().click();
  await expectAccessible(page);
  await page.getByRole("button", { name: messages.plans.named(messages.plans.remove, messages.plan.title(scientist)) }).click();
  await expect(page.getByRole("heading", { name: messages.plan.title(scientist) })).toHaveCount(0);
  expect(await findPlanId(learner.cookie)).toBe(planId);
  expect((await send({ path: `/plans/${other}`, cookie: learner.cookie })).status).toBe(404);
});

test("whole areas and single milestones are marked as known together, and unticking undoes it", async ({ page, learner: _ }) => {
  const [area] = role.areas;
  const inArea = ids.filter((id) => area?.milestones.includes(id));
  const [one = "", two = "", three = ""] = inArea;
  await openPlan(page);
  await page.getByRole("checkbox", { name: milestone(two).title, exact: true }).click();
  await expect(page.getByRole("status")).toContainText(messages.plan.saved);
  await page.getByRole("link", { name: time.knownLink }).click();
  await button(page, studyTime.known.wholeAreaNamed(area?.title ?? "")).click();
  await expect(page.getByRole("status")).toContainText(studyTime.known.knownCount(inArea.length - 1));
  await page.getByText(studyTime.known.look(inArea.length)).first().click();
  await expect(page.getByLabel(milestone(two).title)).toBeDisabled();
  await expect(page.getByText(milestone(one).outcome)).toBeVisible();
  await page.getByLabel(milestone(one).title).uncheck();
  await expect(page.getByRole("status")).toContainText(studyTime.known.knownCount(inArea.length - 2));
  await expectAccessible(page);
  await expectNoSideways(page);
  await button(page, studyTime.known.save).click();
  await expect(page).toHaveURL(/\/plans\/[^/]+$/);
  expect(await readCounts(page)).toMatchObject({ known: inArea.length - 2, done: 1 });

  await page.getByRole("link", { name: time.knownLink }).click();
  await page.getByText(studyTime.known.look(inArea.length)).first().click();
  await page.getByLabel(milestone(three).title).uncheck();
  await button(page, studyTime.known.save).click();
  await expect(page).toHaveURL(/\/plans\/[^/]+$/);
  expect(await readCounts(page)).toMatchObject({ known: inArea.length - 3, done: 1 });
});

test("the search finds the milestones of a skill, and saving keeps the ticks outside it", async ({ page, learner: _ }) => {
  await openPlan(page);
  await page.getByRole("link", { name: time.knownLinkFirst }).click();
  const [area] = role.areas;
  const inArea = ids.filter((id) => area?.milestones.includes(id));
  await button(page, studyTime.known.wholeAreaNamed(role.areas[1]?.title ?? "")).click();
  const inOther = ids.filter((id) => role.areas[1]?.milestones.includes(id));

  const speakOf = ids.filter((id) => /python/i.test(milestone(id).title + milestone(id).outcome));
  await page.getByLabel(studyTime.known.find).fill("PYTHON");
  await expect(page.getByText(studyTime.known.found(speakOf.length))).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(speakOf.length);
  await expectAccessible(page);
  await page.keyboard.press("Enter");
  const python = speakOf.filter((id) => inArea.includes(id));
  for (const id of python) await page.getByLabel(milestone(id).title).check();

  await page.getByLabel(studyTime.known.find).fill("no such thing");
  await expect(page.getByText(studyTime.known.found(0))).toBeVisible();
  await expect(page.getByRole("checkbox")).toHaveCount(0);
  await expect(page.getByRole("status")).toContainText(studyTime.known.knownCount(inOther.length + python.length));
  await button(page, studyTime.known.save).click();
  await expect(page).toHaveURL(/\/plans\/[^/]+$/);
  expect(await readCounts(page)).toMatchObject({ known: inOther.length + python.length });
});

test("known milestones count once when their form arrives twice", async ({ learner }) => {
  const planId = await findPlanId(learner.cookie);
  const path = `/plans/${planId}/known`;
  const page = await send({ path, cookie: learner.cookie });
  const form = findForm(page.text, ["form", "plan"]);
  const body = new FormData();
  for (const [name, value] of form.fields.filter(([field]) => !field.startsWith("known-"))) body.append(name, value);
  body.append("do", "save");
  body.append(`known-${first}`, "on");
  for (let time = 0; time < 2; time += 1) {
    const answer = await send({ path, cookie: learner.cookie, method: "POST", body });
    expect(answer.status).toBe(303);
  }
  const { text } = await send({ path: `/plans/${planId}/export/json`, cookie: learner.cookie });
  expect(JSON.parse(text).events).toHaveLength(1);
});

test("somebody else's plan cannot be seen or changed", async ({ page, learner }) => {
  const planId = await setTime(page, learner);
  const stranger = await signUp({ role: "data-analyst" });
  const own = await findPlanId(stranger.cookie);
  for (const part of ["time", "known"]) {
    expect((await send({ path: `/plans/${planId}/${part}`, cookie: stranger.cookie })).status).toBe(404);
    expect((await send({ path: `/plans/${planId}/${part}` })).status).toBe(307);
  }
  const post = async (path: string, fields: string[], values: Record<string, string>) => {
    const { text } = await send({ path, cookie: stranger.cookie });
    const body = fill(findForm(text, fields), { ...values, plan: planId });
    return (await send({ path, cookie: stranger.cookie, method: "POST", body })).status;
  };
  expect(await post(`/plans/${own}/time`, ["startsOn"], { timeZone: "UTC", do: "save" })).toBe(404);
  expect(await post(`/plans/${own}/known`, ["form"], { do: "save" })).toBe(404);
  for (const pressed of ["replan", "undo 1", "hours 600"]) {
    expect(await post("/plan", ["plan", "address"], { do: pressed }), pressed).toBe(404);
  }
  expect(await countSchedules(learner, planId)).toBe(1);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("study time, preview, target fixes, replanning, undo and known milestones all work", async ({ page, learner }) => {
    await page.goto("/plan");
    await page.getByRole("link", { name: time.cardAction }).first().click();
    await preset(page, "Weekends").click();
    await expect(page.getByLabel(studyTime.hours("Saturday"))).toHaveValue("4");
    await page.getByLabel(studyTime.minutes("Sunday")).fill("30");
    await page.getByLabel(studyTime.target).fill(later(today(), 30));
    await button(page, studyTime.addDaysOff).click();
    await expect(page.getByLabel(studyTime.minutes("Sunday"))).toHaveValue("30");
    await expect(page.getByLabel(studyTime.target)).toHaveValue(later(today(), 30));
    await page.getByLabel(studyTime.firstDayOff(1)).fill(later(today(), 3));
    await page.locator("summary", { hasText: studyTime.startTimes }).click();
    await page.getByLabel(studyTime.startTime("Sunday")).fill("09:30");
    await button(page, studyTime.preview).click();
    await expect(page.getByLabel(studyTime.startTime("Sunday"))).toHaveValue("09:30");
    await expect(page.getByText(/is too early/)).toBeVisible();
    await expect(page.getByLabel(studyTime.firstDayOff(1))).toHaveValue(later(today(), 3));
    await page.getByLabel(studyTime.hours("Friday")).fill("many");
    await button(page, studyTime.save).click();
    await expect(page.getByText(studyTime.hoursWrong(studyTime.hours("Friday"), 24)).first()).toBeVisible();
    await expect(page.getByLabel(studyTime.hours("Friday"))).toHaveValue("many");
    await page.getByLabel(studyTime.hours("Friday")).fill("1");
    await button(page, studyTime.save).click();
    await expect(page).toHaveURL(/#schedule$/);

    await schedule(page)
      .getByRole("button", { name: /^Move the target to / })
      .click();
    await expect(schedule(page).getByText(/to the day\.$/)).toBeVisible();
    const planId = await findPlanId(learner.cookie);
    await ageSchedule(learner, planId, 21);
    await page.reload();
    await expect(rowOf(page, first)).toContainText(time.movedTo(""));
    await button(page, time.replan).click();
    await expect(button(page, time.replan)).toHaveCount(0);
    await button(page, time.undo).click();
    await expect(button(page, time.replan)).toBeVisible();

    await page.getByRole("link", { name: time.knownLink }).click();
    const [area] = role.areas;
    const inArea = ids.filter((id) => area?.milestones.includes(id));
    const scientists = new Set(plannedIds(getRole("data-scientist")));
    const shared = ids.filter((id) => scientists.has(id));
    const all = button(page, studyTime.known.wholeRole("Data Scientist", shared.length));
    await all.click();
    await expect(page.getByRole("status")).toContainText(studyTime.known.knownCount(shared.length));
    await all.click();
    await expect(page.getByRole("status")).toContainText(studyTime.known.knownCount(0));
    await button(page, studyTime.known.wholeAreaNamed(area?.title ?? "")).click();
    await expect(page.getByRole("status")).toContainText(studyTime.known.knownCount(inArea.length));
    await page.getByLabel(milestone(inArea[0] ?? "").title).uncheck();
    await button(page, studyTime.known.save).click();
    await expect(page).toHaveURL(/\/plans\/[^/]+$/);
    expect(await readCounts(page)).toMatchObject({ known: inArea.length - 1 });
    // Known milestones need no dates, so the plan is replanned automatically.
    await expect(schedule(page).getByText(/^Replanned: finish on/)).toBeVisible();
    await expect(button(page, time.undo)).toBeVisible();
  });
});
