import type { BrowserContext, Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { messages } from "#lib/messages/all.ts";
import type { PlacementAnswer } from "#lib/planner/placement/told.ts";
import { failures, readStored, waitForWorker } from "./support/device.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, signUp } from "./support/learners.ts";
import { expectSaved, expectState, milestone, openPlan, plannedIds, waitForScript } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const { placement: words } = messages;
const role = getRole("data-analyst");
const press = (page: Page, answer: PlacementAnswer) => page.getByRole("button", { name: words.answers[answer], exact: true }).click();
const asks = (page: Page, count: number) => page.getByText(words.ask(count), { exact: true });
const box = (page: Page, id: string) => page.getByRole("checkbox", { name: milestone(id).title });

/** Opens a page of the placement, which has nothing to wait for but what it shows. */
async function openPlace(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(path);
  return page;
}

test.use({ serviceWorkers: "allow", expectedErrors: [failures] });
// Journeys with many pages each, and a build to fetch.
test.describe.configure({ timeout: 120_000 });

test("a learner without a network answers the questions, and what they know is sent later, once", async ({ page, context, learner }) => {
  await openPlan(page);
  await waitForWorker(page);
  await context.setOffline(true);
  const there = await openPlace(context, `/place?role=${role.id}&sql-joins-aggregation=yes`);
  await expect(there.getByText(words.offline)).toBeVisible();
  await expect(asks(there, 2)).toBeVisible();
  await press(there, "no");
  await expect(asks(there, 3)).toBeVisible();
  await expectAccessible(there);
  await expectNoSideways(there);
  await there.getByRole("link", { name: words.back, exact: true }).click();
  await expect(asks(there, 2)).toBeVisible();
  await there.getByRole("link", { name: words.stop }).click();
  await expect(there.getByText(words.isRight)).toBeVisible();
  await expect(box(there, "sql-joins-aggregation")).toBeChecked();
  await box(there, "sql-basics").check();
  const known = await there.locator("main form input:checked").count();
  await expect(there.getByText(words.summary(known, plannedIds(role).length))).toBeVisible();
  await expectAccessible(there);
  await there.getByRole("button", { name: words.add }).click();
  // A new document comes from this device; the list of the old one is left alone.
  await expect(there).toHaveURL(/\/plans\/[^/]+$/);
  await expectState(there, "sql-joins-aggregation", "known");
  await expectState(there, "sql-basics", "known");

  await context.setOffline(false);
  await expectSaved(there);
  const { statuses, events } = await readStored(learner.cookie);
  expect(statuses).toMatchObject({ "sql-joins-aggregation": "known", "sql-basics": "known" });
  expect(events.filter((event) => event.startsWith("sql-basics "))).toEqual(["sql-basics status known"]);
});

test("a guest's plan takes the answers without a network, and an account takes over its low estimates", async ({ page, context }) => {
  await page.goto(`/try/${role.id}`);
  await waitForScript(page);
  await waitForWorker(page);
  await context.setOffline(true);
  const there = await openPlace(context, `/place?role=${role.id}&sql-joins-aggregation=yes&tableau-dashboard=unsure&stop=1`);
  await expect(there.getByText(words.unsureHint)).toBeVisible();
  await there.getByRole("button", { name: words.add }).click();
  await expect(there).toHaveURL(`/try/${role.id}`);
  await expectState(there, "sql-joins-aggregation", "known");
  await expectState(there, "tableau-dashboard", "not_started");

  await context.setOffline(false);
  const { cookie } = await signUp({ role: role.id });
  await enterAs(context, cookie);
  await there.goto("/plan");
  const readEstimate = async () => {
    const { text } = await send({ path: `/plans/${await findPlanId(cookie)}/export/json`, cookie });
    const { items } = planFileSchema.parse(JSON.parse(text));
    return items.find(({ milestoneId }) => milestoneId === "tableau-dashboard")?.estimateMinutes;
  };
  await expect.poll(readEstimate).toBe(milestone("tableau-dashboard").hours.low * 60);
});

test("without a network and without the role on this device, the page says so", async ({ page, context }) => {
  await page.goto(`/try/${role.id}`);
  await waitForScript(page);
  await waitForWorker(page);
  await context.setOffline(true);
  const there = await openPlace(context, "/place?role=ml-engineer");
  await expect(there.getByText(messages.sync.offlinePage)).toBeVisible();
});
