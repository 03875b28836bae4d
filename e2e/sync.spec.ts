import { randomUUID } from "node:crypto";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { makePlanHere } from "./support/actions.ts";
import { failures, openOffline, openProfile, readAllKept, readFinish, readStored, waitForWorker } from "./support/device.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, goodPassword, makeEmail, signInAgain, signUp } from "./support/learners.ts";
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
  waitForScript,
} from "./support/plan-page.ts";
import { expect, expectAccessible, test, watchForErrors } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [first = "", second = "", third = ""] = ids;

test.use({ expectedErrors: [failures] });

test("two devices are offline: the newer change of each milestone wins on both", async ({ page, context, learner, browser, baseURL }) => {
  const other = await browser.newContext({ serviceWorkers: "block", ...(baseURL ? { baseURL } : {}) });
  const errors = watchForErrors(other, baseURL ?? "");
  await enterAs(other, await signInAgain(learner));
  const desk = await other.newPage();
  // This device's clock is three hours ahead.
  await desk.addInitScript(() => {
    const now = Date.now;
    Date.now = () => now() + 3 * 3_600_000;
  });
  await openPlan(desk);
  await openPlan(page);
  await Promise.all([context.setOffline(true), other.setOffline(true)]);
  await opener(desk, first).click();
  await setState(desk, first, "known");
  await tickOf(desk, second).click();
  await expect(saveBar(desk)).toContainText(messages.saving.onDevice(2));
  await tickOf(page, first).click();
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
  // The later tick arrives first.
  await context.setOffline(false);
  await expectSaved(page);
  await other.setOffline(false);
  await expectSaved(desk);
  await expectState(desk, first, "done");
  await page.reload();
  await expectState(page, first, "done");
  await expectState(page, second, "done");
  expect((await readStored(learner.cookie)).statuses).toEqual({ [first]: "done", [second]: "done" });
  const history = await send({ path: `/plans/${await findPlanId(learner.cookie)}/history`, cookie: learner.cookie });
  expect(history.text).toContain(messages.sync.superseded);
  expect(errors.filter((error) => !failures.test(error))).toEqual([]);
  await other.close();
});

test("a note that the server refuses delays nothing, and its text stays until another one is saved", async ({ page, learner }) => {
  await openPlan(page);
  await opener(page, first).click();
  const field = rowOf(page, first).getByLabel(messages.own.note);
  const save = rowOf(page, first).getByRole("button", { name: messages.saving.keepNote });
  const refusal = rowOf(page, first).getByText(messages.saving.noteRefused(10_000));
  const text = "long ".repeat(20_001);
  await field.evaluate((element) => element.removeAttribute("maxlength"));
  await field.fill(text);
  await save.click();
  await expect(saveBar(page)).toContainText(messages.plan.refused);
  await expect(refusal).toBeVisible();
  await tickOf(page, second).click();
  await expectSaved(page);
  await expect(field).toHaveValue(text);
  expect(await readStored(learner.cookie)).toMatchObject({ statuses: { [second]: "done" }, notes: [] });

  await openPlan(page);
  await opener(page, first).click();
  await expect(refusal).toBeVisible();
  await expect(field).toHaveValue(text);
  await field.fill("short");
  await save.click();
  await expectSaved(page);
  await expect(refusal).toBeHidden();
  expect((await readStored(learner.cookie)).notes).toEqual(["short"]);
});

test("two devices' notes that are too long together: the first is saved, the second keeps its text and says why", async ({
  page,
  learner,
}) => {
  await openPlan(page);
  await opener(page, first).click();
  const planId = await findPlanId(learner.cookie);
  const elsewhere = { id: randomUUID(), milestoneId: first, patch: { note: { text: "elsewhere ".repeat(600), before: "" } } };
  const path = `/plans/${planId}/changes`;
  const stored = await send({ path, method: "POST", cookie: learner.cookie, body: JSON.stringify({ changes: [elsewhere] }) });
  expect(stored.status).toBe(200);
  const field = rowOf(page, first).getByLabel(messages.own.note);
  const text = "here ".repeat(1_200);
  await field.fill(text);
  await rowOf(page, first).getByRole("button", { name: messages.saving.keepNote }).click();
  await expect(rowOf(page, first).getByText(messages.saving.notesRefused(10_000))).toBeVisible();
  await expect(field).toHaveValue(text);
  expect((await readStored(learner.cookie)).notes).toEqual([elsewhere.patch.note.text]);
});

/** With CI=true ten thousand: they go through the same steps, only more often. */
const many = process.env.CI === "true" ? 10_000 : 3_000;

test("thousands of changes are sent in batches, and the plan stays usable", async ({ page, learner }) => {
  test.setTimeout(180_000);
  await openPlan(page);
  const planId = await findPlanId(learner.cookie);
  // By then the device knows whose it is.
  await expect.poll(() => readAllKept(page)).toContain(planId);
  await page.evaluate(
    ([plan, milestoneIds, count]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open("milepost");
        opening.onsuccess = () => {
          const tx = opening.result.transaction(["outbox", "facts"], "readwrite");
          const asked = tx.objectStore("facts").get("owner");
          asked.onsuccess = () => {
            for (let at = 0; at < count; at += 1) {
              const origin = { clientId: "00000000-0000-4000-8000-000000000001", baseRevision: 0, occurredAt: Date.now() - 20_000 + at };
              const milestoneId = milestoneIds[at % milestoneIds.length] ?? "";
              const patch = { status: at % 200 < 100 ? "done" : "not_started", skipped: false };
              const entry = { kind: "change", id: crypto.randomUUID(), owner: asked.result, planId: plan, milestoneId, patch, origin };
              tx.objectStore("outbox").add(entry);
            }
          };
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [planId, ids.slice(0, 25), many] as const,
  );
  let requests = 0;
  page.on("request", (request) => {
    if (request.url().endsWith("/changes")) requests += 1;
  });
  const begun = Date.now();
  await openPlan(page);
  await expect.poll(() => requests).toBeGreaterThan(1);
  const late = ids.at(-1) ?? "";
  await tickOf(page, late).click();
  await expectState(page, late, "done");
  expect(requests, "the tick is shown while most batches still wait").toBeLessThan(many / 200);
  await expectSaved(page, 150_000);
  console.log(`${many} changes took ${Date.now() - begun} ms in ${requests} requests`);
  expect(requests).toBeGreaterThanOrEqual(many / 100);
  expect((await readStored(learner.cookie)).statuses[late]).toBe("done");
});

test.describe("as a guest, with the service worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("a person plans, ticks, replans offline and restarts the browser; after signing up, two devices have everything once", async ({
    browser,
    baseURL,
  }, testInfo) => {
    const folder = testInfo.outputPath("profile");
    let context = await openProfile(folder, baseURL);
    const errors = [watchForErrors(context, baseURL ?? "")];
    const page = await context.newPage();
    await page.goto("/try");
    await expect(page.getByText(messages.sync.tryHere)).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(messages.sync.tryTitle));
    await expectAccessible(page);
    await page.getByRole("link", { name: messages.sync.tryOpen("Data Analyst") }).click();
    await makePlanHere(page);
    await expect(page).toHaveURL(/\/try\/data-analyst$/);
    await waitForScript(page);
    await tickOf(page, first).click();
    await expect(saveBar(page)).toContainText(messages.saving.keptHere);
    await expectAccessible(page);
    await expect(page.getByRole("heading", { name: /^Finish/ }).first()).toBeVisible();
    await waitForWorker(page);

    await context.setOffline(true);
    await tickOf(page, second).click();
    await expectState(page, second, "done");
    const slow = await readFinish(page);
    await page.getByRole("link", { name: messages.time.change }).click();
    await page.getByRole("button", { name: "Full time" }).click();
    const promised = page.getByText(/^Finish on \d/).first();
    await expect(promised).not.toHaveText(slow ?? "");
    const fast = await promised.textContent();
    await page.getByRole("button", { name: messages.studyTime.save, exact: true }).last().click();
    await expect(page).toHaveURL(/\/try\/data-analyst#schedule$/);
    await expect.poll(() => readFinish(page)).toBe(fast);
    await context.close();

    context = await openProfile(folder, baseURL);
    errors.push(watchForErrors(context, baseURL ?? ""));
    await context.setOffline(true);
    const again = await openOffline(context, "/try/data-analyst");
    await expectState(again, first, "done");
    await expectState(again, second, "done");
    await expect.poll(() => readFinish(again)).toBe(fast);
    await opener(again, third).click();
    await rowOf(again, third).getByLabel(messages.own.note).fill("A guest's note");
    await rowOf(again, third).getByRole("button", { name: messages.saving.keepNote }).click();
    await context.setOffline(false);

    await again.goto("/");
    await again.getByRole("link", { name: messages.sync.continuePlan }).click();
    await expect(again).toHaveURL("/try/data-analyst");
    await expect(again).toHaveTitle(new RegExp(messages.plan.title("Data Analyst")));
    await again.goto("/sign-up");
    await expect(again.getByText(messages.account.begunComesAlong)).toBeVisible();
    await again.goto("/sign-up?role=data-analyst");
    await expect(again.getByText(messages.account.planComesAlong("Data Analyst"))).toBeVisible();
    const email = makeEmail();
    await again.getByLabel(messages.account.email).fill(email);
    await again.getByLabel(messages.account.password, { exact: true }).fill(goodPassword);
    await again.getByRole("button", { name: messages.account.signUp }).click();
    await expect(again).toHaveURL(/\/plan$/);
    await expect(
      again.getByText(messages.sync.joinedCounts({ changes: 3, done: 2, begun: 0, known: 0, notes: 1, planned: true })),
    ).toBeVisible();
    await expectAccessible(again);
    await expectState(again, first, "done");
    await expectState(again, second, "done");
    const cookie = await signInAgain({ email, password: goodPassword, cookie: "" });
    const all = {
      statuses: { [first]: "done", [second]: "done" },
      notes: ["A guest's note"],
      events: [`${first} status done`, `${second} status done`],
    };
    await expect.poll(() => readStored(cookie)).toEqual(all);
    await again.getByRole("button", { name: messages.sync.joinedClose, exact: true }).click();
    await again.reload();
    await waitForScript(again);
    await expect(again.getByText(messages.sync.joinedNew("Data Analyst"))).toBeHidden();
    expect(await readStored(cookie)).toEqual(all);
    await expect.poll(() => readFinish(again)).toBe(fast);

    const other = await browser.newContext({ serviceWorkers: "block", ...(baseURL ? { baseURL } : {}) });
    await enterAs(other, cookie);
    const desk = await other.newPage();
    await openPlan(desk);
    await expectState(desk, first, "done");
    await expectState(desk, second, "done");
    // The opened milestone takes the place of the schedule.
    await expect.poll(() => readFinish(desk)).toBe(fast);
    await opener(desk, third).click();
    await expect(rowOf(desk, third)).toContainText("A guest's note");
    await other.close();
    await context.close();
    expect(errors.flat().filter((error) => !failures.test(error))).toEqual([]);
  });
});

test.describe("as a guest", () => {
  test("signing in merges without overwriting newer changes, and can be undone", async ({ page, context }) => {
    const learner = await signUp({ role: "data-analyst" });
    await page.goto("/try/data-analyst");
    await waitForScript(page);
    await tickOf(page, first).click();
    await tickOf(page, second).click();
    await expect(saveBar(page)).toContainText(messages.saving.keptHere);
    // Newer, with the account, on another device.
    const other = await context.browser()?.newContext({ serviceWorkers: "block" });
    if (!other) throw new Error("no browser");
    await enterAs(other, learner.cookie);
    const desk = await other.newPage();
    await desk.goto(new URL("/plan", page.url()).href);
    await waitForScript(desk);
    await opener(desk, first).click();
    await setState(desk, first, "known");
    await expectSaved(desk);
    await other.close();

    await enterAs(context, learner.cookie);
    await openPlan(page);
    await expect(page.getByRole("heading", { name: messages.sync.joinedTitle("Data Analyst", 1) })).toBeVisible();
    await expect(page.getByText(messages.sync.joinedText(2, 1, 0))).toBeVisible();
    await expectState(page, first, "known");
    await expectState(page, second, "done");
    await page.getByText(messages.sync.joinedWhich).click();
    await expect(
      page
        .getByRole("listitem")
        .filter({ hasText: milestone(second).title })
        .first(),
    ).toBeVisible();
    // The bar below the list undoes single steps.
    const joined = page.getByRole("region", { name: messages.sync.joinedTitle("Data Analyst", 1) });
    await joined.getByRole("button", { name: messages.sync.joinedTakeBack }).click();
    await expectState(page, second, "not_started");
    await expect.poll(async () => (await readStored(learner.cookie)).statuses).toEqual({ [first]: "known" });
  });
});
