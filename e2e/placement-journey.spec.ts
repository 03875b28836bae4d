import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { mostQuestions } from "#lib/planner/placement/place.ts";
import type { PlacementAnswer } from "#lib/planner/placement/told.ts";
import { makePlanHere } from "./support/actions.ts";
import { send } from "./support/http.ts";
import { findPlanId } from "./support/learners.ts";
import { expectState, milestone, openPlan, plannedIds, tickOf } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const { placement: words, firstRun } = messages;
const role = getRole("data-analyst");
const ids = plannedIds(role);
const press = (page: Page, answer: PlacementAnswer) => page.getByRole("button", { name: words.answers[answer], exact: true }).click();
const asks = (page: Page, count: number) => page.getByText(words.ask(count), { exact: true });
const box = (page: Page, id: string) => page.getByRole("checkbox", { name: milestone(id).title });
/** What is said of each milestone in the list, open or folded. */
const listed = (page: Page) => page.locator("main form li");

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor answers until nothing is open, goes back a step, puts one milestone right, and takes the list along", async ({
    page,
  }) => {
    await page.goto(`/roles/${role.id}`);
    await page.getByRole("link", { name: firstRun.place }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.title);
    await page.getByText(words.from, { exact: true }).click();
    await page.getByRole("link", { name: words.origins.reports }).click();
    await expect(page).toHaveURL(/from=reports/);
    await expect(asks(page, 1)).toBeVisible();

    const first = await page.locator("#asked").textContent();
    await press(page, "no");
    await expect(asks(page, 2)).toBeVisible();
    await page.getByRole("link", { name: words.back, exact: true }).click();
    await expect(page.locator("#asked")).toHaveText(first ?? "");
    await expectNoSideways(page);

    // Knows what is said to be known in everyday work with spreadsheets, and nothing else.
    let count = 1;
    while (await page.locator("#asked").count()) {
      const asked = await page.locator("#asked").textContent();
      await press(page, /Excel|spreadsheet/i.test(asked ?? "") ? "yes" : "no");
      count++;
      await expect(page.locator("main").getByText(new RegExp(`${words.ask(count)}|${words.isRight.replace("?", "\\?")}`))).toBeVisible();
      // Its text is there before the rest of the page.
      await page.waitForLoadState("domcontentloaded");
      expect(count).toBeLessThanOrEqual(mostQuestions + 1);
    }
    await expect(listed(page)).toHaveCount(ids.length);
    await expectNoSideways(page);
    await page.locator("main summary").filter({ hasText: words.learn }).click();
    await box(page, "analyst-capstone").check();
    await page.getByRole("button", { name: words.make }).click();
    await expect(page).toHaveURL(/\/start\?.*knows=analyst-capstone/);
    await expect(page.getByRole("link", { name: firstRun.placeAgain })).toBeVisible();
  });
});

test("what is chosen on the landing page goes through the questions to the next page, and its ticks follow the answers", async ({
  page,
}) => {
  await page.goto(`/?role=${role.id}&hours=5&sat=1&excel=1`);
  await expect(page.locator("[data-tray]").getByText(/^Excel known: \d+ h less$/)).toBeVisible();
  await page.getByRole("link", { name: firstRun.placeFirst }).click();
  await expect(asks(page, 1)).toBeVisible();
  await press(page, "no");
  await expect(asks(page, 2)).toBeVisible();
  await page.getByRole("link", { name: words.stop }).click();
  await expect(page.getByText(/You finish about .* at 5 h a week/)).toBeVisible();
  await expect(listed(page).filter({ hasText: milestone("excel-analysis").title })).toContainText(words.reasons.ticked("Excel"));
  await box(page, "excel-analysis").uncheck();
  await page.locator("main details").evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true;
  });
  for (const id of ["sql-basics", "sql-joins-aggregation", "desc-stats"]) await box(page, id).check();
  await page.getByRole("button", { name: words.make }).click();
  await expect(page).toHaveURL(/\/start\?/);
  await expect(page.getByRole("slider")).toHaveValue("5");
  const tick = (skill: "excel" | "sql") => page.getByRole("checkbox", { name: firstRun.skills[skill], exact: true });
  await expect(tick("excel")).not.toBeChecked();
  await expect(tick("sql")).toBeChecked();
  await expect(page.getByText(/^Besides these, 1 milestone known so far/)).toBeVisible();
});

test("what is ticked before the script runs goes to the questions, too", async ({ page }) => {
  const { promise: isReleased, resolve: release } = Promise.withResolvers<void>();
  await page.route(/\.js(\?|$)/, async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "domcontentloaded" });
  await page.getByRole("checkbox", { name: firstRun.skills.excel, exact: true }).check();
  release();
  await expect(page).toHaveURL(/[?&]excel=1/);
  await page.getByRole("link", { name: firstRun.placeFirst }).click();
  await expect(page).toHaveURL(/\/place\?.*excel=1/);
});

test("what a guest did or knows by the plan on this device is not asked about, dates the next plan, and stays", async ({ page }) => {
  await page.goto(`/start?role=${role.id}&hours=5&sat=1&sql=1`);
  await makePlanHere(page);
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  await openPlan(page, `/try/${role.id}`);
  await tickOf(page, "excel-analysis").click();
  await expectState(page, "excel-analysis", "done");
  const settled = ["excel-analysis", "sql-basics", "sql-joins-aggregation"];

  await page.goto(`/place?role=${role.id}`);
  await expect(page).toHaveURL(/[?&]settled=/);
  await expect(asks(page, 1)).toBeVisible();
  const asked: string[] = [];
  for (let count = 1; count <= 4; count++) {
    await expect(asks(page, count)).toBeVisible();
    asked.push((await page.locator("#asked").textContent()) ?? "");
    await press(page, "no");
  }
  for (const id of settled) expect(asked).not.toContain(milestone(id).title);
  await expect(asks(page, 5)).toBeVisible();
  await page.getByRole("link", { name: words.stop }).click();
  await expect(page.getByText(words.settledBefore(settled.length))).toBeVisible();
  await expect(listed(page)).toHaveCount(ids.length - settled.length);
  await expect(page.getByText(words.summary(settled.length, ids.length))).toBeVisible();
  // What is known in another role's plan counts there, too.
  const there = await page.context().newPage();
  await there.goto("/place?role=data-scientist");
  await expect(there).toHaveURL(/[?&]settled=sql-basics\.sql-joins-aggregation/);
  await there.close();

  await page.getByRole("button", { name: words.make }).click();
  await expect(page).toHaveURL(/\/start\?/);
  await makePlanHere(page);
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  await expectState(page, "excel-analysis", "done");
  for (const id of settled.slice(1)) await expectState(page, id, "known");
});

test("on a phone, the questions to check oneself open in sight and not below the answers", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/place?role=data-scientist");
  const title = await page.locator("#asked").textContent();
  const asked = [...catalog().milestones.values()].find((each) => each.title === title);
  await page.getByText(words.checkMe, { exact: true }).click();
  const first = page.getByText(asked?.recall?.[0]?.question ?? "", { exact: true });
  await expect(first).toBeInViewport({ ratio: 1 });
  const isOnTop = await first.evaluate((element) => {
    const { left, bottom } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 8, bottom - 4));
  });
  expect(isOnTop).toBe(true);
});

test("a guest stops early, and the plan on the device begins where they are", async ({ page }) => {
  // As a link from a device whose plan has one more milestone: it has no box, and counts.
  await page.goto(`/place?role=${role.id}&settled=git-basics&sql-joins-aggregation=yes&py-first-script=no&tableau-dashboard=unsure`);
  await expect(asks(page, 4)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: words.stop }).click();
  await expect(page.getByText(words.isRight)).toBeVisible();
  await expectAccessible(page);
  // The answers' own milestones, one before and one after.
  await expect(listed(page).filter({ hasText: milestone("sql-basics").title })).toContainText(words.reasons.before("SQL joins"));
  await expect(box(page, "sql-joins-aggregation")).toBeChecked();
  await expect(box(page, "tableau-dashboard")).not.toBeChecked();
  // What the list comes to follows each tick.
  const known = await page.locator("main form input:checked").count();
  const says = (count: number) => page.getByText(words.summary(count, ids.length));
  await expect(says(known + 1)).toBeVisible();
  await box(page, "tableau-dashboard").check();
  await expect(says(known + 2)).toBeVisible();
  await expect(page.getByRole("heading", { name: `${words.known} ${known + 1}`, exact: true })).toBeVisible();
  await box(page, "tableau-dashboard").uncheck();
  await expect(says(known + 1)).toBeVisible();
  await box(page, "sql-basics").check();
  await page.getByRole("button", { name: words.make }).click();
  await expect(page).toHaveURL(/\/start\?/);
  await expect(page.getByText(firstRun.noAccount)).toBeVisible();
  await expect(page.locator("[data-tray]").getByText(/^between \w{3,4} \d{4} and \w{3,4} \d{4}$/)).toBeVisible();
  await makePlanHere(page);
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  await expectState(page, "sql-joins-aggregation", "known");
  await expectState(page, "sql-basics", "known");
  await expectState(page, "git-basics", "known");
  await expectState(page, "py-first-script", "not_started");

  // Made again, the plan keeps what is ticked, and the page says so before.
  await page.goto(`/start?role=${role.id}&hours=5&sat=1`);
  await expect(page.getByText(firstRun.madeHere(true))).toBeVisible();
  await expectAccessible(page);
  await makePlanHere(page);
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  await expectState(page, "sql-basics", "known");
});

test("a learner adds a placement to their plan; nothing that was marked before changes", async ({ page, learner: { cookie } }) => {
  const before = { "excel-analysis": "done", "desc-stats": "known" };
  const changes = Object.entries(before).map(([milestoneId, status]) => ({ id: randomUUID(), milestoneId, patch: { status } }));
  const path = `/plans/${await findPlanId(cookie)}/changes`;
  expect((await send({ path, method: "POST", cookie, body: JSON.stringify({ changes }) })).status).toBe(200);
  await page.goto(`/place?role=${role.id}&sql-joins-aggregation=yes&desc-stats=no&stop=1`);
  await expect(page.getByText(words.settledBefore(2))).toBeVisible();
  await box(page, "sql-basics").check();
  await page.getByRole("button", { name: words.add }).click();
  await expect(page).toHaveURL(/\/plans\/[^/]+$/);
  await expectState(page, "sql-joins-aggregation", "known");
  await expectState(page, "sql-basics", "known");
  await expectState(page, "desc-stats", "known");
  await expectState(page, "excel-analysis", "done");
});
