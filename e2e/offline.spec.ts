import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { readBuildId } from "#lib/next-internals/build-id.ts";
import { formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";
import { failures, openOffline, openProfile, readAllKept, readFinish, readStored, waitForWorker } from "./support/device.ts";
import { fill, findForm } from "./support/forms.ts";
import { type Front, openFront } from "./support/front.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, type Learner, postForm, signUp } from "./support/learners.ts";
import {
  expectSaved,
  expectState,
  opener,
  openMoreFormats,
  openPlan,
  plannedIds,
  rowOf,
  saveBar,
  tickOf,
  waitForScript,
} from "./support/plan-page.ts";
import { expect, test, watchForErrors } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [first = "", second = "", third = "", fourth = ""] = ids;
const onDevice = messages.saving.onDevice(1).slice(0, "Saved on this device".length);

test.use({ serviceWorkers: "allow", expectedErrors: [failures] });
// Journeys with many pages each, and builds to fetch.
test.describe.configure({ timeout: 120_000 });

/** A learner's browser that comes to the server by way of a front. */
async function enterThrough(front: Front, browser: Browser, learner: Learner): Promise<{ context: BrowserContext; errors: string[] }> {
  const context = await browser.newContext({ baseURL: front.server, serviceWorkers: "allow" });
  await enterAs(context, learner.cookie);
  return { context, errors: watchForErrors(context, front.server) };
}

async function leave(front: Front, context: BrowserContext, errors: string[]): Promise<void> {
  await context.close();
  await front.close();
  expect(errors.filter((error) => !failures.test(error) && !/ERR_EMPTY_RESPONSE|ERR_CONNECTION/.test(error))).toEqual([]);
}

/** Marks a page, so that a reload shows. */
const mark = (page: Page) => page.evaluate(() => document.documentElement.setAttribute("data-still", "here"));
const isStill = (page: Page) => page.evaluate(() => document.documentElement.getAttribute("data-still"));

/** The build whose program a page runs. */
const buildOf = (page: Page) =>
  page.evaluate(
    () => /static\/chunks([^/]*)\//.exec(document.querySelector<HTMLScriptElement>("script[src*='static/chunks']")?.src ?? "")?.[1],
  );

/** The browser noticed nothing: the front is in between. */
const tellOnline = (page: Page) => page.evaluate(() => window.dispatchEvent(new Event("online")));

const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** The states of the workers that there are: one that fetches its build or waits stands beside the active one. */
const workerStates = (page: Page) =>
  page.evaluate(async () => {
    const { installing, waiting, active } = (await navigator.serviceWorker.getRegistration()) ?? {};
    return [installing, waiting, active].flatMap((worker) => (worker ? [worker.state] : []));
  });

test("an update of the program does not disturb open pages, and waiting changes are sent once", async ({ browser, learner }) => {
  const front = await openFront();
  const { context, errors } = await enterThrough(front, browser, learner);
  const desk = await context.newPage();
  await openPlan(desk);
  await waitForWorker(desk);
  const tab = await context.newPage();
  await openPlan(tab);
  await Promise.all([desk, tab].map(mark));

  front.cut(true);
  await tickOf(desk, first).click();
  await tickOf(tab, second).click();
  await expect(saveBar(desk)).toContainText(onDevice);
  await expect(saveBar(tab)).toContainText(onDevice);
  front.deploy("-b");
  const update = () =>
    desk.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update().then(Boolean, () => "not now"));
  expect(await update()).toBe("not now");
  expect(await cacheNames(desk)).toEqual([`milepost ${readBuildId()}`]);

  front.cut(false);
  await Promise.all([desk, tab].map(tellOnline));
  await expectSaved(desk);
  await expectSaved(tab);
  await update();
  await expect.poll(() => workerStates(desk), { timeout: 30_000 }).toEqual(["activated"]);
  expect(await cacheNames(desk)).toEqual([`milepost ${readBuildId()}`, `milepost ${readBuildId()}-b`]);
  // Asked for the first time, when the server has it no more.
  await desk.keyboard.press("?");
  await expect(desk.getByRole("dialog")).toBeVisible();
  await desk.keyboard.press("Escape");
  await tickOf(desk, third).click();
  await expectSaved(desk);
  await tickOf(tab, fourth).click();
  await expectSaved(tab);
  expect(await Promise.all([desk, tab].map(isStill))).toEqual(["here", "here"]);

  await openPlan(tab);
  expect(await buildOf(tab)).toBe("-b");
  for (const id of [first, second, third, fourth]) await expectState(tab, id, "done");
  front.cut(true);
  await openPlan(tab);
  await expect(tab.getByText(messages.sync.offlineHere)).toBeVisible();
  expect(await buildOf(tab)).toBe("-b");
  front.cut(false);
  front.deploy("-c");
  await openPlan(tab);
  // The new worker first fetches the whole build and then takes over, each of which takes seconds on a busy machine.
  const names = [`milepost ${readBuildId()}-b`, `milepost ${readBuildId()}-c`];
  await expect.poll(() => cacheNames(tab), { timeout: 30_000 }).toEqual(names);
  await leave(front, context, errors);
  const { events } = await readStored(learner.cookie);
  expect(events.sort()).toEqual([first, second, third, fourth].map((id) => `${id} status done`).sort());
});

test("the offline cache has the page's styles and fonts, and no others", async ({ page, learner: _ }) => {
  await openPlan(page);
  await waitForWorker(page);
  const kept = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? "");
    return (await cache.keys()).map(({ url }) => new URL(url).pathname);
  });
  expect(kept.filter((path) => path.endsWith(".woff2")).map((path) => /inter-([a-z-]+)-wght/.exec(path)?.[1])).toEqual(["latin"]);
  await page.context().setOffline(true);
  await openPlan(page);
  await expect(page.getByText(messages.sync.offlineHere)).toBeVisible();
  const looks = await page.evaluate(async () => {
    await document.fonts.ready;
    return {
      paper: getComputedStyle(document.documentElement).backgroundColor,
      inter: document.fonts.check("16px 'Inter Variable'", "abc"),
    };
  });
  expect(looks).toEqual({ paper: expect.stringMatching(/^lab\(98/), inter: true });
});

test("a page that was loading while the worker took over gets it, too", async ({ page, context, learner: _ }) => {
  const late = await context.newPage();
  const { promise: isHeld, resolve: release } = Promise.withResolvers<void>();
  await late.route("**/today", async (route) => {
    await isHeld;
    await route.continue();
  });
  const loading = late.goto("/today");
  await openPlan(page);
  await waitForWorker(page);
  release();
  await loading;
  await expect.poll(() => late.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
});

test("when the server hangs, the plan opens from this device, and changes are sent later", async ({ browser, learner }) => {
  const front = await openFront();
  const { context, errors } = await enterThrough(front, browser, learner);
  // Nobody waits that long here.
  await context.addInitScript(() => {
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    AbortSignal.timeout = (milliseconds) => timeout(milliseconds / 10);
  });
  const page = await context.newPage();
  await openPlan(page);
  await waitForWorker(page);
  front.hang(true);
  await tickOf(page, first).click();
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
  const begun = Date.now();
  await openPlan(page);
  await expect(page.getByText(messages.sync.offlineHere)).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(9_000);
  await expectState(page, first, "done");
  await tickOf(page, second).click();
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(2));
  front.hang(false);
  await tellOnline(page);
  await expectSaved(page);
  await tellOnline(page);
  await page.getByRole("button", { name: messages.sync.openFull }).click();
  await expect(page.getByText(messages.sync.offlineHere)).toBeHidden();
  await waitForScript(page);
  await expectState(page, second, "done");
  await leave(front, context, errors);
  expect((await readStored(learner.cookie)).events).toEqual([first, second].map((id) => `${id} status done`));
});

test("when the server's answers are lost, everything is stored once, in order", async ({ browser, learner }) => {
  const front = await openFront();
  const { context, errors } = await enterThrough(front, browser, learner);
  const page = await context.newPage();
  await openPlan(page);
  front.dropAnswers(/\/changes$/);
  await tickOf(page, first).click();
  await expect.poll(async () => (await readStored(learner.cookie)).events).toHaveLength(1);
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
  await tickOf(page, second).click();
  await tickOf(page, first).click();
  await tellOnline(page);
  await expect.poll(async () => (await readStored(learner.cookie)).events).toHaveLength(3);
  // Neither does leaving the page lose them.
  await openPlan(page);
  await tickOf(page, third).click();
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(4));
  front.dropAnswers(undefined);
  await tellOnline(page);
  await expectSaved(page);
  await leave(front, context, errors);
  expect(await readStored(learner.cookie)).toMatchObject({
    statuses: { [second]: "done", [third]: "done" },
    events: [`${first} status done`, `${second} status done`, `${first} status not_started`, `${third} status done`],
  });
});

test("a device without room says so and continues; when there is room again, everything is stored and sent", async ({
  page,
  context,
  learner,
  baseURL,
}) => {
  const cdp = await context.newCDPSession(page);
  const origin = baseURL ?? "";
  await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
  await openPlan(page);
  await context.setOffline(true);
  await tickOf(page, first).click();
  await expect(saveBar(page)).toContainText(messages.plan.notSaved(1));
  await tickOf(page, second).click();
  await expect(saveBar(page)).toContainText(messages.plan.notSaved(2));
  await cdp.send("Storage.overrideQuotaForOrigin", { origin });
  await tickOf(page, third).click();
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(3));
  const kept = await readAllKept(page);
  for (const id of [first, second, third]) expect(kept).toContain(`"milestoneId":"${id}"`);
  await page.close();
  await context.setOffline(false);
  const again = await context.newPage();
  await openPlan(again);
  for (const id of [first, second, third]) await expectState(again, id, "done");
  await expectSaved(again);
  expect((await readStored(learner.cookie)).events).toEqual([first, second, third].map((id) => `${id} status done`));
});

test("a part of the page that fails to load breaks nothing else, and is requested again", async ({ page, context, learner }) => {
  let isCut = true;
  let document = "";
  await page.route(/\/plan(s\/[^/]+)?$/, async (route) => {
    const answer = await route.fetch();
    document = await answer.text();
    await route.fulfill({ response: answer });
  });
  await page.route(/\/_next\/static\/.*\.js$/, (route) =>
    isCut && !document.includes(new URL(route.request().url()).pathname) ? route.abort() : route.continue(),
  );
  // The script that keeps the plan on the device loads after the page.
  const missed = page.waitForEvent("requestfailed", (request) => request.url().endsWith(".js"));
  await openPlan(page);
  await missed;
  await page.keyboard.press("?");
  await expect(page.getByRole("alert").filter({ hasText: messages.screen.notLoaded })).toBeVisible();
  await tickOf(page, first).click();
  await expectSaved(page);
  expect(await readStored(learner.cookie)).toMatchObject({ statuses: { [first]: "done" } });
  await page.getByRole("button", { name: messages.screen.close }).click();
  isCut = false;
  await tellOnline(page);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: messages.dialogs.keys.title })).toBeVisible();
  await waitForWorker(page);
  await context.setOffline(true);
  await page.reload();
  await expectState(page, first, "done");
});

const today = () => new Date().toISOString().slice(0, 10);
const inDays = (days: number) => formatIsoDay((parseDay(today()) ?? 0) + days);

/** Sets a plan's time as another device does. */
async function setTime({ cookie }: Learner, planId: string, fields: Record<string, string>): Promise<void> {
  const answer = await postForm(
    `/plans/${planId}/time`,
    ["startsOn"],
    { timeZone: "UTC", startsOn: today(), ...fields, do: "save" },
    { cookie },
  );
  expect(answer.status).toBe(303);
}

/** Returns the fields of the plan's study time on the server, and the number of schedule revisions. */
async function readTime({ cookie }: Learner, planId: string) {
  const { text } = await send({ path: `/plans/${planId}/time`, cookie });
  const plan = await send({ path: `/plans/${planId}`, cookie });
  const values = new Map(findForm(text, ["startsOn"]).fields);
  return {
    target: values.get("targetDate"),
    monday: values.get("hours0"),
    revisions: Number(/value="undo (\d+)"/.exec(plan.text)?.[1] ?? 1),
  };
}

test("study time and target set offline change the dates at once, survive the browser, and arrive once", async ({ learner }, testInfo) => {
  const folder = testInfo.outputPath("profile");
  // A browser that is only told to be offline still sends what it began to send when a page is closed or left.
  const front = await openFront();
  const setOffline = async (isOffline: boolean) => {
    front.cut(isOffline);
    await context.setOffline(isOffline);
  };
  const planId = await findPlanId(learner.cookie);
  await setTime(learner, planId, { targetDate: inDays(60) });
  let context = await openProfile(folder, front.server);
  await enterAs(context, learner.cookie);
  let page = await context.newPage();
  await openPlan(page);
  await waitForWorker(page);
  const before = await readFinish(page);
  await setOffline(true);
  await page.getByRole("button", { name: / a week$/ }).click();
  await expect(page.getByText(messages.sync.offlineHere)).toBeVisible();
  const after = await readFinish(page);
  expect(after).not.toBe(before);
  await context.close();

  context = await openProfile(folder, front.server);
  await enterAs(context, learner.cookie);
  await setOffline(true);
  page = await openOffline(context, "/plan");
  await expect.poll(() => readFinish(page)).toBe(after);
  expect(await readTime(learner, planId)).toMatchObject({ monday: "1", revisions: 1 });
  await setOffline(false);
  await openPlan(page);
  await expect.poll(async () => (await readTime(learner, planId)).revisions).toBe(2);
  await expect.poll(() => readFinish(page)).toBe(after);
  await openPlan(page);
  await expect.poll(() => readFinish(page)).toBe(after);
  expect(await readTime(learner, planId)).toMatchObject({ target: inDays(60), revisions: 2 });

  // A later schedule revision from another device wins.
  await page.goto(`/plans/${planId}/time`);
  await setOffline(true);
  await page.getByLabel(messages.studyTime.target).fill(inDays(90));
  await page.getByRole("button", { name: messages.studyTime.save, exact: true }).last().click();
  await expect(page.getByText(messages.sync.offlineHere)).toBeVisible();
  await expect(page.getByText(/^Meets your target/)).toBeVisible();
  await setTime(learner, planId, { hours0: "5", targetDate: inDays(120) });
  const told = page.waitForResponse(/\/schedule$/);
  await setOffline(false);
  await openPlan(page);
  expect(await (await told).json()).toEqual({ result: "superseded" });
  expect(await readTime(learner, planId)).toEqual({ target: inDays(120), monday: "5", revisions: 3 });
  await context.close();
  await front.close();
});

test("a guest exports the plan as a file, online and offline, and an account imports the same plan", async ({ page, context }) => {
  await page.goto("/try/data-analyst");
  await waitForScript(page);
  await tickOf(page, first).click();
  await opener(page, second).click();
  await rowOf(page, second).getByLabel(messages.own.note).fill("A note to take along");
  await rowOf(page, second).getByRole("button", { name: messages.saving.keepNote }).click();
  await page.getByRole("link", { name: messages.time.cardAction }).click();
  await page.getByLabel(messages.studyTime.target).fill(inDays(300));
  await page.getByRole("button", { name: messages.studyTime.save, exact: true }).last().click();
  await expect(page).toHaveURL(/#schedule$/);
  await waitForWorker(page);
  const take = async () => {
    await openMoreFormats(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: messages.exports.formats.json.name }).click();
    return readFileSync(await (await download).path(), "utf8");
  };
  await context.setOffline(true);
  await page.goto("/try/data-analyst");
  await waitForScript(page);
  const offline = await take();
  await context.setOffline(false);
  const file = await take();
  const withoutTime = (text: string) => ({ ...JSON.parse(text), exportedAt: "" });
  expect(withoutTime(offline)).toEqual(withoutTime(file));

  const { cookie } = await signUp();
  const form = fill(findForm((await send({ path: "/plans/import", cookie })).text, ["file"]), { text: "", do: "look" });
  form.set("file", new File([file], "plan.json"));
  const preview = await send({ path: "/plans/import", cookie, method: "POST", body: form });
  const apply = fill(findForm(preview.text, [], messages.imports.apply), { do: "apply" });
  await send({ path: "/plans/import", cookie, method: "POST", body: apply });
  const stored = await send({ path: `/plans/${await findPlanId(cookie)}/export/json`, cookie });
  expect(withoutTime(stored.text)).toEqual(withoutTime(file));
  expect(JSON.parse(stored.text).settings.targetDate).toBe(inDays(300));
});
