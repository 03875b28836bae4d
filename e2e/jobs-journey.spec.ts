import type { Page, Request } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { findPlanId } from "./support/learners.ts";
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
    await expect(page.getByRole("listitem").filter({ hasText: "A tool for dashboards" })).toBeVisible();
    await expectGood(page);
  });

  await test.step("what one knows already counts", async () => {
    await page.getByRole("checkbox", { name: messages.firstRun.skills.sql }).check();
    await expect(page.getByText(jobs.readyOf(1, 5))).toBeVisible();
  });

  await test.step("several are read together", async () => {
    await page.getByRole("button", { name: jobs.change }).click();
    await expect(field(page)).toHaveValue(first);
    await field(page).fill(`${first}\n---\n${second}`);
    await readButton(page).click();
    const merged = page.getByRole("region", { name: jobs.mostAsked });
    await expect(merged.getByRole("listitem").filter({ hasText: jobs.askedIn(2, 2) })).toHaveCount(1);
    await expect(page.getByRole("heading", { name: jobs.next })).toBeVisible();
    await expectGood(page);
    await page.getByRole("button", { name: jobs.one(2) }).click();
    await expect(marked(page)).toHaveText([/SQL/, /R/, /Git/]);
  });
  expect(sent.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);

  await test.step("the text is there again only if it was saved", async () => {
    await page.getByRole("button", { name: jobs.save }).click();
    await expect(page.getByText(jobs.saved)).toBeVisible();
    await page.reload();
    await expect(field(page)).toHaveValue(`${first}\n---\n${second}`);
    await readButton(page).click();
    await page.getByRole("button", { name: jobs.delete }).click();
    await expect(page.getByText(jobs.deleted)).toBeVisible();
    await page.reload();
    await expect(readButton(page)).toBeEnabled();
    await expect(field(page)).toHaveValue("");
  });
});

test("a learner adds what no milestone teaches, and learns what is asked for first", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  await page.goto(`/plans/${planId}/time`);
  await page.getByLabel(messages.time.hours("Monday"), { exact: true }).fill("3");
  await page.getByRole("button", { name: messages.time.save, exact: true }).last().click();
  await expect(page).toHaveURL(/#schedule$/);

  await page.goto("/jobs");
  await expect(readButton(page)).toBeEnabled();
  await page.getByRole("button", { name: jobs.example }).click();
  await expect(page.getByRole("heading", { name: jobs.ready(0) })).toBeVisible();
  await expect(page.getByText(jobs.pace(3 * 60))).toBeVisible();

  await page.getByRole("button", { name: jobs.addName("Looker", 6) }).click();
  await expect(page.getByText(jobs.added)).toBeVisible();
  await page.getByRole("button", { name: jobs.first }).click();
  await expect(page.getByText(jobs.firstDone)).toBeVisible();
  await expectGood(page);

  await page.getByRole("link", { name: jobs.firstUndo }).click();
  await expect(page).toHaveURL(`/plans/${planId}/order`);
  await expect(page.getByText(messages.own.orderOwn)).toBeVisible();
  await expect(page.getByRole("listitem").filter({ hasText: jobs.ownTitle("Looker") })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says that the text is read in the browser", async ({ page }) => {
    await page.goto("/jobs");
    await expect(page.getByText(jobs.noScript)).toBeVisible();
    await expect(field(page)).toBeHidden();
  });
});
