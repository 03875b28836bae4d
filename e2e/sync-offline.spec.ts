import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { openMenu } from "./support/actions.ts";
import { failures, openOffline, readAllKept, readStored, waitForWorker } from "./support/device.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, signInAgain, signOut, signUp } from "./support/learners.ts";
import {
  expectSaved,
  expectState,
  opener,
  openPlan,
  plannedIds,
  rowOf,
  saveBar,
  tickOf,
  unfold,
  waitForScript,
} from "./support/plan-page.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [first = "", second = "", third = ""] = ids;

// A page that is opened without a network comes from the service worker.
test.use({ serviceWorkers: "allow", expectedErrors: [failures] });

test("changes made offline survive closing the page, and arrive once when the network is back", async ({ page, context, learner }) => {
  await openPlan(page);
  await tickOf(page, first).click();
  await expectSaved(page);
  await waitForWorker(page);
  await context.setOffline(true);
  await tickOf(page, second).click();
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
  await page.close();

  const again = await openOffline(context, "/plan");
  await expect(again.getByText(messages.sync.offlineHere)).toBeVisible();
  await expectState(again, first, "done");
  await expectState(again, second, "done");
  await tickOf(again, third).click();
  await opener(again, third).click();
  await rowOf(again, third).getByLabel(messages.own.note).fill("Written in the train");
  await rowOf(again, third).getByRole("button", { name: messages.saving.keepNote }).click();
  await expect(saveBar(again)).toContainText(messages.saving.onDevice(3));
  await expectAccessible(again);
  await again.reload();
  await waitForScript(again);
  await unfold(again);
  await expectState(again, third, "done");
  await opener(again, third).click();
  await expect(rowOf(again, third).getByLabel(messages.own.note)).toHaveValue("Written in the train");

  await context.setOffline(false);
  await expectSaved(again);
  expect(await readStored(learner.cookie)).toEqual({
    statuses: { [first]: "done", [second]: "done", [third]: "done" },
    notes: ["Written in the train"],
    events: [first, second, third].map((id) => `${id} status done`),
  });
  await again.goto("/plan");
  await expect(again.getByText(messages.sync.offlineHere)).toBeHidden();
  await expectState(again, third, "done");
});

test("a session that ended offline asks to sign in and loses nothing; nobody else sees the changes", async ({ page, context, learner }) => {
  await openPlan(page);
  await waitForWorker(page);
  await context.setOffline(true);
  await tickOf(page, first).click();
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
  await signOut(learner.cookie);
  await context.setOffline(false);
  await expect(saveBar(page)).toContainText(messages.plan.signInAgain);

  const stranger = await signUp({ role: "data-analyst" });
  await enterAs(context, stranger.cookie);
  await openPlan(page);
  await expectState(page, first, "not_started");
  await expect.poll(() => readKept(page)).toEqual({ owners: ["other"], plans: 1 });

  await enterAs(context, await signInAgain(learner));
  await openPlan(page);
  await expectState(page, first, "done");
  await expect.poll(async () => (await readStored(await signInAgain(learner))).statuses).toEqual({ [first]: "done" });
});

/** Whose changes wait on this device, told from the plan's owner, and how many plans are kept. */
function readKept(page: Page) {
  return page.evaluate(
    () =>
      new Promise<{ owners: string[]; plans: number }>((resolve) => {
        const opening = indexedDB.open("milepost");
        opening.onsuccess = () => {
          const tx = opening.result.transaction(["outbox", "plans", "facts"]);
          const outbox = tx.objectStore("outbox").getAll();
          const plans = tx.objectStore("plans").count();
          const owner = tx.objectStore("facts").get("owner");
          tx.oncomplete = () => {
            opening.result.close();
            resolve({ owners: outbox.result.map((entry) => (entry.owner === owner.result ? "own" : "other")), plans: plans.result });
          };
        };
      }),
  );
}

test("signing out warns about unsent changes, and removes the learner's data from this browser", async ({ page, context, learner }) => {
  const planId = await findPlanId(learner.cookie);
  const note = "A heron by the quiet lake";
  const change = { id: crypto.randomUUID(), milestoneId: second, patch: { note: { text: note, before: "" } } };
  await send({ path: `/plans/${planId}/changes`, method: "POST", cookie: learner.cookie, body: JSON.stringify({ changes: [change] }) });
  await openPlan(page);
  await waitForWorker(page);
  await page.goto("/settings");
  await openPlan(page);
  await context.route("**/plans/*/changes", (route) => route.abort());
  await tickOf(page, first).click();
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
  const kept = await readAllKept(page);
  const [, learnerId = ""] = /"owner":"([^"]+)"/.exec(kept) ?? [];
  const traces = [note, planId, learnerId, learner.email, learner.cookie.split("=")[1] ?? ""];
  expect(traces.map((trace) => kept.includes(trace))).toEqual([true, true, true, false, false]);

  const asked: string[] = [];
  page.once("dialog", (dialog) => {
    asked.push(dialog.message());
    return dialog.dismiss();
  });
  const leave = page.getByRole("button", { name: messages.site.signOut, exact: true });
  await openMenu(page);
  await leave.click();
  expect(asked).toEqual([messages.sync.leaveUnsent(1)]);
  await expectState(page, first, "done");
  page.once("dialog", (dialog) => dialog.accept());
  await leave.click();
  await expect(page).toHaveURL("/");
  const countTraces = async () => {
    const left = await readAllKept(page);
    return traces.filter((trace) => left.includes(trace));
  };
  await expect.poll(countTraces).toEqual([]);
  const left = await page.evaluate(async () => {
    const paths: string[] = [];
    for (const name of await caches.keys())
      for (const request of await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname);
    return paths.filter((path) => !path.startsWith("/_next/static/"));
  });
  expect([...new Set(left)].sort()).toEqual(["/icon.svg", "/offline", "/try/data-analyst/plan.json"]);
  await context.setOffline(true);
  await page.goto("/plan");
  await expect(page.getByText(messages.sync.offlineNothing)).toBeVisible();
});

test("signing out before the script has loaded also removes the plans from this browser", async ({ page, context, learner }) => {
  const planId = await findPlanId(learner.cookie);
  await openPlan(page);
  await waitForWorker(page);
  await expect.poll(() => readAllKept(page)).toContain(planId);
  const cdp = await context.newCDPSession(page);
  await cdp.send("Emulation.setScriptExecutionDisabled", { value: true });
  await page.goto("/settings");
  await openMenu(page);
  await page.getByRole("button", { name: messages.site.signOut, exact: true }).click();
  // The address changes before the page has come. Scripts that run from its middle on would miss what the first ones define.
  await page.waitForURL("/", { waitUntil: "load" });
  await cdp.send("Emulation.setScriptExecutionDisabled", { value: false });
  await page.goto("/roles");
  await expect.poll(() => readAllKept(page)).not.toContain(planId);
  await context.setOffline(true);
  await page.goto("/plan");
  await expect(page.getByText(messages.sync.offlineNothing)).toBeVisible();
});
