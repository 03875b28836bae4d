import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { editions } from "#lib/catalog/changes.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Milestone } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { changesMessages } from "#lib/messages/changes.ts";
import { milestoneMessages } from "#lib/messages/curriculum.ts";
import { selfCheckMessages } from "#lib/messages/self-check.ts";
import { send } from "./support/http.ts";
import { expect, expectNoSideways, test } from "./support/test.ts";

const get = (id: string) => catalog().milestones.get(id) as Milestone;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a milestone says how to check it; questions open to their answers, a capstone's criteria to their points", async ({ page }) => {
    const { doneWhen, recall, rubric = [] } = get("analyst-capstone");
    await page.goto("/milestones/analyst-capstone");
    await expect(page.getByRole("heading", { name: selfCheckMessages.checks })).toBeVisible();
    for (const text of [doneWhen.proof, ...doneWhen.checks]) await expect(page.getByText(text, { exact: true })).toBeVisible();
    await expect(page.getByText(doneWhen.alone ?? "")).toBeVisible();
    for (const { question, answer } of recall) {
      await expect(page.getByText(answer, { exact: true })).toBeHidden();
      await page.locator("summary").filter({ hasText: question }).click();
      await expect(page.getByText(answer, { exact: true })).toBeVisible();
    }
    await page.locator("summary").filter({ hasText: selfCheckMessages.rubricSummary }).click();
    const rows = page
      .getByRole("table")
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader") });
    await expect(rows).toHaveCount(rubric.length);
    await expect(rows.first()).toContainText(rubric[0]?.points[2] ?? "");
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(rows.last()).toContainText(rubric.at(-1)?.points[0] ?? "");
    await expectNoSideways(page);
  });

  test("a capstone's criteria are printed without being opened", async ({ page }) => {
    await page.goto("/milestones/analyst-capstone");
    const criterion = page.getByRole("rowheader", { name: get("analyst-capstone").rubric?.[0]?.criterion });
    await expect(criterion).toBeHidden();
    await page.emulateMedia({ media: "print" });
    await expect(criterion).toBeVisible();
  });

  test("a milestone tells apart what it needs and what helps, and leads to the others of its choice", async ({ page }) => {
    const { prerequisites, helpful = [] } = get("analyst-capstone");
    await page.goto("/milestones/analyst-capstone");
    const place = page.getByRole("complementary", { name: milestoneMessages.place });
    const below = (title: string) =>
      place
        .locator("div")
        .filter({ has: page.getByRole("heading", { name: title, exact: true }) })
        .last();
    const needed = prerequisites.filter((id) => !helpful.includes(id));
    await expect(below(milestoneMessages.before).getByRole("link")).toHaveText(needed.map((id) => get(id).title));
    await expect(below(milestoneMessages.helps).getByRole("link")).toHaveCount(helpful.length);

    await page.goto("/milestones/power-bi-dashboard");
    await expect(place.getByText(milestoneMessages.partOfChoice(getRole("data-analyst").choices[0]?.title ?? ""))).toBeVisible();
    await place.getByRole("link", { name: get("tableau-dashboard").title, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(get("tableau-dashboard").title);
  });

  test("a role's path opens, in study order; the work and what one needs are open at first", async ({ page }) => {
    const role = getRole("data-analyst");
    await page.goto(`/roles/${role.id}`);
    const open = (name: string) => page.locator("summary").filter({ hasText: name }).click();
    const path = page.locator("#path");
    const order = orderForRole(role, catalog()).map(({ milestoneId }) => get(milestoneId).title);
    const last = path.getByRole("link", { name: order.at(-1), exact: true });
    await expect(last).toBeHidden();
    await open(messages.role.path);
    await expect(last).toBeVisible();
    await expect(path.getByRole("link").first()).toHaveText(order[0] ?? "");
    for (const { title } of role.choices) await expect(path.getByText(messages.role.oneOf(title))).toBeVisible();
    await expect(page.getByText(role.needs[0] ?? "")).toBeVisible();
    await expect(page.getByText(role.work)).toBeVisible();
    await expect(page.getByText(role.hoursFor)).toBeHidden();
    await open(messages.role.hoursFor);
    await expect(page.getByText(role.hoursFor)).toBeVisible();
    const areas = page.getByRole("region", { name: messages.role.areas }).getByRole("heading", { level: 3 });
    await expect(areas).toHaveText(role.areas.map(({ title }) => title));
  });

  test("the roles lead to what changed", async ({ page }) => {
    await page.goto("/roles");
    await page.getByRole("link", { name: changesMessages.link }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(changesMessages.title);
    const newest = page.getByRole("region", { name: changesMessages.edition(editions.length) });
    await newest.locator("summary").filter({ hasText: "Data Analyst" }).click();
    await expect(newest.getByRole("link", { name: get("sql-cleaning").title })).toBeVisible();
  });
});

test("the feed of changes is XML to the browser, with an entry for each edition", async ({ page }) => {
  const { text, headers } = await send({ path: "/changes/feed.xml" });
  expect(headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
  await page.goto("/changes");
  await expect(page).toHaveTitle(`${changesMessages.title} · Milepost`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(changesMessages.title);
  await expect(page.locator("link[type='application/atom+xml']")).toHaveAttribute("href", /\/changes\/feed\.xml$/);
  const entries = await page.evaluate((xml) => {
    const feed = new DOMParser().parseFromString(xml, "application/xml");
    return [...feed.querySelectorAll("feed > entry")].map((entry) => {
      const html = new DOMParser().parseFromString(entry.querySelector("content")?.textContent ?? "", "text/html");
      return { title: entry.querySelector("title")?.textContent, links: html.querySelectorAll("li a").length };
    });
  }, text);
  expect(entries.map(({ title }) => title)).toEqual(editions.map(({ number }) => changesMessages.edition(number)));
  expect(entries[0]?.links).toBe(editions[0]?.changes.reduce((sum, { milestones: named }) => sum + named.length, 0));
});
