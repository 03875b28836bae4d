import { readFileSync } from "node:fs";
import type { Page, Request } from "@playwright/test";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { computeWorkloadAfter, listSharedMilestones } from "#lib/catalog/workload.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { messages } from "#lib/messages/all.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { openMore, pressTab } from "./support/actions.ts";
import { waitForWorker } from "./support/device.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, signUp } from "./support/learners.ts";
import { ageSchedule, countSchedules } from "./support/old-schedule.ts";
import {
  expectState,
  milestone,
  openMoreFormats,
  openPlan,
  openPlanMenu,
  plannedIds,
  readCounts,
  rowOf,
  waitForScript,
} from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const role = getRole("data-analyst");
const ids = plannedIds(role);
const offline = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|Failed to load resource/;

test.use({ expectedErrors: [offline] });

async function setHours(page: Page, hours: string) {
  await page.getByLabel(messages.studyTime.hours("Monday"), { exact: true }).fill(hours);
  await page.getByRole("button", { name: messages.studyTime.save, exact: true }).last().click();
  await expect(page).toHaveURL(/#schedule$/);
  // After setting the study time, the finish date is in view, not the top of the list.
  await expect(finish(page)).toBeInViewport();
}
const finish = (page: Page) => page.getByRole("heading", { name: /^Finish/ }).first();
const undoPlanning = (page: Page) => page.getByRole("button", { name: messages.time.undo });

async function download(page: Page, name: string): Promise<string> {
  if (name !== messages.exports.formats.ics.name) await openMoreFormats(page);
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name, exact: true }).click()]);
  return readFileSync(await file.path(), "utf8");
}

test("a guest's start times are in the calendar file and in the copy", async ({ page }) => {
  await page.goto("/try/data-analyst/time");
  await page.locator("summary", { hasText: messages.studyTime.startTimes }).click();
  for (const day of messages.studyTime.weekdays) await page.getByLabel(messages.studyTime.startTime(day)).fill("18:30");
  await setHours(page, "1");
  await waitForScript(page);
  expect(await download(page, messages.exports.formats.ics.name)).toMatch(/DTSTART;TZID=[^:]+:\d{8}T183000/);
  const copy = planFileSchema.parse(JSON.parse(await download(page, messages.exports.formats.json.name)));
  expect(copy.settings?.startTimes).toEqual(Array(7).fill("18:30"));
});

test("a guest marks known milestones, plans, undoes, sees progress, adds milestones, and keeps it all by signing up", async ({ page }) => {
  const [area] = role.areas;
  const inArea = ids.filter((id) => area?.milestones.includes(id));
  const left = ids.find((id) => !inArea.includes(id)) ?? "";
  const [optional = ""] = role.extra;
  // A phone: what the time leads to is far below the start of the page.
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/try/data-analyst/time");
  await page.getByRole("link", { name: messages.time.knownLink }).click();
  await page.getByRole("button", { name: messages.studyTime.known.wholeAreaNamed(area?.title ?? "") }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: messages.studyTime.known.save }).last().click();
  await expect(page).toHaveURL(/\/time$/);
  await setHours(page, "1");
  await waitForScript(page);
  await expect(undoPlanning(page)).toBeHidden();
  const first = await finish(page).textContent();
  expect((await readCounts(page)).known).toBe(inArea.length);
  await page.getByRole("link", { name: messages.time.change }).click();
  await expect(page.getByLabel(messages.studyTime.hours("Monday"), { exact: true })).toHaveValue("1");
  await expect(page.getByText(messages.forms.restored)).toHaveCount(0);
  await setHours(page, "8");
  await expect(finish(page)).not.toHaveText(first ?? "");
  await undoPlanning(page).click();
  await expect(finish(page)).toHaveText(first ?? "");
  await expect(undoPlanning(page)).toBeHidden();

  await pressTab(page, "today");
  await expect(page.getByRole("heading", { name: milestone(left).title })).toBeVisible();
  await page.getByRole("checkbox").first().click();
  await expect(page.getByRole("region", { name: messages.today.week })).toContainText(messages.today.weekCounts);
  await expectAccessible(page);
  await openMore(page, left);
  await page.getByRole("button", { name: messages.today.markDone }).first().click();
  await pressTab(page, "progress");
  await expect(page.getByText(/1 milestone, .* so far/)).toBeVisible();
  await expectAccessible(page);

  await pressTab(page, "plan");
  await page.getByRole("heading", { name: messages.plan.optionalHeading }).click();
  await page.getByRole("button", { name: messages.plan.addNamed(milestone(optional).title) }).click();
  await expect(rowOf(page, optional).locator("[aria-expanded]")).toBeFocused();
  const copy = planFileSchema.parse(JSON.parse(await download(page, messages.exports.formats.json.name)));
  expect(copy.items.find(({ milestoneId }) => milestoneId === left)).toMatchObject({ status: "done", steps: [expect.any(String)] });
  expect(copy.events).toHaveLength(inArea.length + 3);
  expect(await download(page, messages.exports.formats.csv.name)).toContain(milestone(optional).title);
  expect(await download(page, messages.exports.withSemicolons)).toMatch(/^\uFEFFposition;area;/);
  expect(await download(page, messages.exports.formats.ics.name)).toContain("BEGIN:VEVENT");
  await page.setViewportSize({ width: 320, height: 700 });
  await expectNoSideways(page);

  // A second role besides the first; progress in the first counts there.
  await openPlanMenu(page);
  await page.getByRole("link", { name: messages.plan.changeRole }).click();
  await page.getByRole("link", { name: messages.device.seeChangeNamed("Data Scientist") }).click();
  await expect(page.getByRole("heading", { name: messages.customise.changeTitle("Data Analyst", "Data Scientist") })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: messages.customise.makeThis("Data Scientist") }).click();
  await waitForScript(page);
  const shared = plannedIds(getRole("data-scientist")).find((id) => inArea.includes(id)) ?? "";
  await expectState(page, shared, "known");

  const learner = await signUp({ role: "data-analyst" });
  await enterAs(page.context(), learner.cookie);
  await openPlan(page);
  await expect(page.getByRole("heading", { name: messages.sync.joinedNew("Data Analyst") })).toBeVisible();
  await expect
    .poll(async () => {
      const { text } = await send({ path: `/plans/${await findPlanId(learner.cookie)}/export/json`, cookie: learner.cookie });
      const { items } = planFileSchema.parse(JSON.parse(text));
      return [items.some(({ milestoneId }) => milestoneId === optional), items.filter(({ status }) => status !== "not_started").length];
    })
    .toEqual([true, inArea.length + 1]);

  // The notice only informs, so it closes on the next page.
  await pressTab(page, "progress");
  await expect(page.getByRole("heading", { level: 1, name: messages.progress.titleOf("Data Analyst") })).toBeVisible();
  await expect(page.getByRole("heading", { name: messages.sync.joinedNew("Data Analyst") })).toBeHidden();
});

test("the command palette knows a guest's plan, and offers a search for everything else", async ({ page }) => {
  await page.goto("/try/data-analyst");
  await waitForScript(page);
  await page.goto("/roles");
  const palette = page.getByRole("dialog", { name: messages.dialogs.palette.title });
  const type = async (text: string) => {
    await expect(async () => {
      await page.keyboard.press("Control+k");
      await expect(palette.getByRole("combobox")).toBeFocused({ timeout: 500 });
    }).toPass();
    await palette.getByRole("combobox").fill(text);
  };
  await type("no such words");
  await expect(palette.getByText(messages.dialogs.palette.nothing)).toBeVisible();
  await expect(palette.getByRole("option")).toHaveText(new RegExp(messages.dialogs.palette.search("no such words")));
  await palette.getByRole("combobox").fill(milestone(ids[2] ?? "").title);
  await expect(palette.getByRole("option").first()).toHaveText(new RegExp(messages.dialogs.palette.kinds.milestone));
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/try\/data-analyst\?open=/);
  await waitForScript(page);
  await type("no such words");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=no%20such%20words$/);
  // And so do the links around every page.
  await pressTab(page, "plan");
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
});

test.describe("with the service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("a learner sets the study time for the first time offline, undoes it, and the server gets the current one", async ({
    page,
    context,
    learner,
  }) => {
    await openPlan(page);
    await waitForWorker(page);
    const planId = await findPlanId(learner.cookie);
    await context.setOffline(true);
    await page.goto(`/plans/${planId}/time`);
    await setHours(page, "1");
    await waitForScript(page);
    await expect(undoPlanning(page)).toBeHidden();
    const first = await finish(page).textContent();
    await page.getByRole("link", { name: messages.time.change }).click();
    await expect(page.getByLabel(messages.studyTime.hours("Monday"), { exact: true })).toHaveValue("1");
    await expect(page.getByText(messages.forms.restored)).toHaveCount(0);
    await setHours(page, "8");
    await waitForScript(page);
    await undoPlanning(page).click();
    await expect(finish(page)).toHaveText(first ?? "");
    await expect(page.getByText(messages.device.needsNetworkText)).toBeVisible();
    await context.setOffline(false);
    await page.goto("/plan");
    await expect(finish(page)).toHaveText(first ?? "");
    expect(await countSchedules(learner, planId)).toBe(1);

    // The network goes while the plan is open: the same button works, and its result can be undone on this device.
    await ageSchedule(learner, planId, 9);
    await openPlan(page);
    await context.setOffline(true);
    await page.getByRole("button", { name: messages.time.replan }).click();
    await expect(page.getByText(messages.sync.offlineHere)).toBeVisible();
    await expect(page.getByRole("heading", { name: messages.time.replanHeading })).toBeHidden();
    await expect(undoPlanning(page)).toBeVisible();
    // Shown when this fails: what the page sent, and how that was answered.
    const sent: string[] = [];
    const tell = (request: Request, answer: string | number) => {
      if (request.method() === "POST") sent.push(`${new URL(request.url()).pathname} ${answer}`);
    };
    page.on("response", (response) => tell(response.request(), response.status()));
    page.on("requestfailed", (request) => tell(request, request.failure()?.errorText ?? "failed"));
    await context.setOffline(false);
    await page.goto("/plan");
    const look = async () => ({ schedules: await countSchedules(learner, planId), sent });
    // A request without an answer is given up after 20 seconds and sent again.
    await expect.poll(look, { timeout: 45_000 }).toMatchObject({ schedules: 2 });
  });
});

test("a visitor plans what another role adds: shared milestones are ticked, and unticking one is kept", async ({ page }) => {
  const [from, to] = [getRole("data-analyst"), getRole("genai-engineer")];
  const left = computeWorkloadAfter(to, from, catalog()).milestones;
  const shared = listSharedMilestones(from, to, catalog()).length;
  await page.goto(`/compare?roles=${from.id}&roles=${to.id}`);
  await page.getByRole("link", { name: compareMessages.planThese(left) }).click();
  await expect(page.getByText(messages.studyTime.known.tickedFor(shared, from.title))).toBeVisible();
  await page.getByRole("button", { name: messages.studyTime.known.save }).last().click();
  await expect(page).toHaveURL(`/try/${to.id}`);
  expect(await readCounts(page)).toMatchObject({ known: shared, not_started: left });

  // The plan says itself what is known from now on: asked again, nothing is ticked against it.
  const unknown = page.getByLabel(listSharedMilestones(from, to, catalog())[0]?.title ?? "", { exact: true });
  await page.goto(`/try/${to.id}/known`);
  await page.getByRole("main").locator("details", { has: unknown }).locator("summary").click();
  await unknown.uncheck();
  await page.getByRole("button", { name: messages.studyTime.known.save }).last().click();
  await expect(page).toHaveURL(`/try/${to.id}`);
  await page.goto(`/compare?roles=${from.id}&roles=${to.id}`);
  await page.getByRole("link", { name: compareMessages.planThese(left) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.studyTime.known.title);
  await expect(unknown).not.toBeChecked();
  await page.goto("/");
  await page.getByRole("link", { name: messages.sync.continuePlan }).click();
  await expect(page).toHaveURL(`/try/${to.id}`);
});

/** Joins a guest's plan to an account. @returns the milestones of the account's plan, and their estimates */
async function joinAs({ cookie }: { cookie: string }, body: object) {
  const answer = await send({ path: "/plans/join", method: "POST", cookie, body: JSON.stringify({ role: role.id, ...body }) });
  expect(answer.status).toBe(200);
  const { text } = await send({ path: `/plans/${await findPlanId(cookie)}/export/json`, cookie });
  const { items } = planFileSchema.parse(JSON.parse(text));
  const estimateOf = (id: string) => items.find(({ milestoneId }) => milestoneId === id)?.estimateMinutes;
  return { ids: items.map(({ milestoneId }) => milestoneId), estimateOf };
}

test("an account's plan takes a guest's low estimates, and keeps its own", async () => {
  const account = await signUp({ role: role.id });
  const [one = "", two = ""] = role.order;
  const join = (minutes: number) => joinAs(account, { held: role.order, estimates: [one, two, "no-such"].map((id) => ({ id, minutes })) });
  const first = await join(60);
  expect([first.estimateOf(one), first.estimateOf(two)]).toEqual([60, 60]);
  // Sent again, or from another browser: what the account has stays.
  const again = await join(90);
  expect([again.estimateOf(one), again.estimateOf(two)]).toEqual([60, 60]);
});

test("an account's plan takes what the guest chose, and keeps its own where an earlier page says only what was added", async () => {
  const [choice] = role.choices;
  const chosen = choice?.default ?? "";
  const other = choice?.milestones.find((id) => id !== chosen) ?? "";
  const join = async (body: object) => {
    const { ids } = await joinAs(await signUp({ role: role.id }), body);
    return { chosen: ids.includes(chosen), other: ids.includes(other) };
  };
  expect(await join({ held: [other] })).toEqual({ chosen: false, other: true });
  expect(await join({ held: [chosen, other] })).toEqual({ chosen: true, other: true });
  expect(await join({ added: [other] })).toEqual({ chosen: true, other: true });
});
