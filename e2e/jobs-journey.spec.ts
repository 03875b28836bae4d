import type { Page, Request } from "@playwright/test";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { messages } from "#lib/messages/all.ts";
import { planStart } from "#lib/planner/start/plan-start.ts";
import { firstStartValues } from "#lib/planner/start/start-values.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { waitForForm } from "./support/actions.ts";
import { enterAs, findPlanId, signUp } from "./support/learners.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const { jobs } = messages;
const analyst = getRole("data-analyst");

const first = `Junior Data Analyst at Zebrafish Ltd

Requirements
SQL, Excel and Tableau dashboards. You will not need Java.

Nice to have
Looker

Benefits
A course in Python`;
const second = "Data Analyst at Quokka Ltd\n\nYou write SQL and R, and keep your work in Git.";

const field = (page: Page) => page.getByLabel(jobs.field);
const readButton = (page: Page) => page.getByRole("button", { name: jobs.read });
const marked = (page: Page) => page.getByRole("region", { name: jobs.text }).locator("mark");

test.use({ timezoneId: "UTC" });

async function expectGood(page: Page) {
  await expectAccessible(page);
  await expectNoSideways(page);
}

test("a visitor pastes advertisements, which never leave the browser, and is told what is left and by when", async ({ page }) => {
  await page.goto("/jobs");
  await expect(readButton(page)).toBeEnabled();
  await expectGood(page);
  const sent: Request[] = [];

  await test.step("one advertisement is read, and nothing is sent", async () => {
    await readButton(page).click();
    await expect(page.getByText(jobs.empty)).toBeVisible();
    // Scripts may still be on their way; they are the same for everybody.
    page.on("request", (request) => {
      if (request.resourceType() !== "script") sent.push(request);
    });
    await field(page).fill(first);
    await readButton(page).click();
    await expect(page.getByRole("heading", { name: jobs.ready(0) })).toBeFocused();
    await expect(page.getByText(jobs.readyOf(0, 5))).toBeVisible();
    await expect(page.getByRole("heading", { name: jobs.isRole(analyst.title) })).toBeVisible();
    await expect(marked(page)).toHaveText([/SQL/, /Excel/, /Tableau/, /dashboards/, /Looker/]);
    // The plan of the whole role ends later than what is asked for here.
    const day = planStart(startRoleOf(analyst, catalog()), firstStartValues, dayInZone(new Date(), "UTC"));
    if ("problem" in day) throw new Error("nothing is planned");
    await expect(page.getByText(jobs.makesWhole(day.finishOn))).toBeVisible();
    // Looker is in no milestone, so that nothing is left of what is nice to have.
    await expect(page.getByText(`${jobs.requiredSame}.`)).toBeVisible();
    await expect(page.getByRole("listitem").filter({ hasText: "A tool for dashboards" })).toBeVisible();
    await expectGood(page);
  });

  await test.step("what one knows already counts, and the pace belongs to the day", async () => {
    await page.getByRole("checkbox", { name: messages.firstRun.skills.sql }).check();
    await expect(page.getByText(jobs.readyOf(1, 5))).toBeVisible();
    await page.getByRole("slider").fill("8");
    await expect(page.getByText(jobs.pace(8 * 60))).toBeVisible();
  });

  await test.step("several are read together", async () => {
    await page.getByRole("button", { name: jobs.change }).click();
    await expect(field(page)).toHaveValue(first);
    await field(page).fill(`${first}\n---\n${second}`);
    await readButton(page).click();
    await expect(page.getByRole("heading", { name: jobs.whichByWhen })).toBeFocused();
    // A row each, with the name, the role, and hours and a day at the pace that was chosen before.
    await expect(page.getByRole("rowheader")).toHaveText([/Zebrafish.*Data Analyst/s, /Quokka.*Data Analyst/s]);
    await expect(page.getByRole("cell", { name: /\d [A-Z][a-z]+/ })).toHaveCount(2);
    await expect(page.getByRole("cell", { name: jobs.requiredAll })).toHaveCount(1);
    await expect(page.getByRole("checkbox", { name: messages.firstRun.skills.sql })).toBeChecked();
    await expect(page.getByRole("slider")).toHaveValue("8");
    const merged = page.getByRole("region", { name: jobs.mostAsked });
    await expect(merged.getByRole("listitem").filter({ hasText: jobs.askedIn(2, 2) })).toHaveCount(1);
    await expect(page.getByRole("heading", { name: jobs.next })).toBeVisible();
    await expectGood(page);
    await page.getByRole("button", { name: jobs.one(2) }).click();
    await expect(marked(page)).toHaveText([/SQL/, /R/, /Git/]);
  });
  expect(sent.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);

  await test.step("Back finds it again", async () => {
    await page.goto("/milestones/sql-basics");
    await page.goBack();
    await expect(page.getByRole("heading", { name: jobs.whichByWhen })).toBeVisible();
    await expect(page.getByRole("slider")).toHaveValue("8");
  });

  await test.step("who signs up has the saved text, also in another tab, until they delete it", async () => {
    await page.getByRole("button", { name: jobs.save }).click();
    await expect(page.getByText(jobs.saved)).toBeVisible();
    await enterAs(page.context(), (await signUp()).cookie);
    const other = await page.context().newPage();
    await other.goto("/jobs");
    await expect(field(other)).toHaveValue(`${first}\n---\n${second}`);
    await readButton(other).click();
    await other.getByRole("button", { name: jobs.delete }).click();
    await expect(other.getByText(jobs.deleted)).toBeVisible();
    await other.reload();
    await expect(readButton(other)).toBeEnabled();
    await expect(field(other)).toHaveValue("");
  });
});

test("what is chosen on the landing page goes through the search to the advertisements", async ({ page }) => {
  await page.goto("/search?hours=9&sat=1&sql=1");
  await waitForForm(page.locator("search form"));
  await page.getByRole("searchbox").fill("pandas");
  await expect(page).toHaveURL(/q=pandas&hours=9&sat=1&sql=1$/);
  await page.getByRole("searchbox").fill("");
  await expect(page).toHaveURL(/search\?hours=9&sat=1&sql=1$/);
  await page.getByRole("main").getByRole("link", { name: messages.site.pasteJob }).click();
  await expect(page).toHaveURL(/\/jobs\?hours=9&sat=1&sql=1$/);
});

test("a learner adds what no milestone teaches, and learns what is asked for first", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  await page.goto(`/plans/${planId}/time`);
  await page.getByLabel(messages.studyTime.hours("Monday"), { exact: true }).fill("3");
  await page.getByRole("button", { name: messages.studyTime.save, exact: true }).last().click();
  await expect(page).toHaveURL(/#schedule$/);

  await page.goto("/jobs");
  await expect(readButton(page)).toBeEnabled();
  await page.getByRole("button", { name: jobs.example }).click();
  await expect(page.getByRole("heading", { name: jobs.ready(0) })).toBeVisible();
  await expect(page.getByText(jobs.paceUnknown)).toBeVisible();

  const looker = page.getByRole("button", { name: jobs.addName("Looker", 6 * 60) });
  await looker.click();
  // It is in the plan, and counts as such.
  await expect(looker).toHaveCount(0);
  const offered = page.getByRole("region", { name: jobs.offered }).getByRole("listitem").getByRole("button");
  await expect(offered.first()).toBeVisible();
  const before = await offered.count();
  await offered.first().click();
  await expect(offered).toHaveCount(before - 1);

  // One that the role calls useful, so that following raises it; and two things at one press.
  await page.getByRole("button", { name: jobs.change }).click();
  await field(page).fill("Data Analyst\n\nYou bring SQL and Power Query, and have worked with SAS and Alteryx.");
  await readButton(page).click();
  const outside = page.getByRole("region", { name: jobs.outside });
  await outside.getByRole("button", { name: /^Add all 2/ }).click();
  await expect(outside).toHaveCount(0);
  const changes = page.getByRole("list", { name: jobs.firstChanges });
  await expect(changes).toContainText("core from now on");
  await expect(changes).toContainText("Your plan still ends on");
  await expectGood(page);
  await page.getByRole("button", { name: jobs.first }).click();
  await expect(page.getByText(jobs.firstDone)).toBeVisible();
  await expectGood(page);

  await page.getByRole("link", { name: jobs.firstUndo }).click();
  await expect(page).toHaveURL(`/plans/${planId}/order?changed=1`);
  await expect(page.getByText(messages.customise.orderOwn)).toBeVisible();
  await expect(page.getByRole("button", { name: messages.customise.coreReset })).toBeVisible();
  for (const name of ["Looker", "SAS", "Alteryx"]) {
    await expect(page.locator("li[id^=own-]").filter({ hasText: jobs.ownTitle(name) })).toBeVisible();
  }
  await expectGood(page);
  // One press takes back the order and what counts as core.
  await page.getByRole("button", { name: messages.plan.undo, exact: true }).click();
  await expect(page.getByRole("button", { name: messages.customise.coreReset })).toHaveCount(0);
  await expect(page.getByText(messages.customise.orderOwn)).toHaveCount(0);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says that the text is read in the browser", async ({ page }) => {
    await page.goto("/jobs");
    await expect(page.getByText(jobs.noScript)).toBeVisible();
    await expect(field(page)).toBeHidden();
  });
});
