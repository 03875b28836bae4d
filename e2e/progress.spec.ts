import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { fewestStudyWeeks } from "#lib/planner/insights/forecast.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { send } from "./support/http.ts";
import { findPlanId, type Learner, signUp } from "./support/learners.ts";
import { milestone, plannedIds } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));
const [first = "", second = "", third = "", fourth = "", fifth = ""] = ids;

async function change({ cookie }: Learner, settings: readonly (readonly [string, MilestonePatch])[]): Promise<void> {
  const changes = settings.map(([milestoneId, patch]) => ({ id: randomUUID(), milestoneId, patch }));
  const path = `/plans/${await findPlanId(cookie)}/changes`;
  const answer = await send({ path, method: "POST", cookie, body: JSON.stringify({ changes }) });
  expect(answer.status, answer.text).toBe(200);
}

const minutesOf = (id: string) => (milestone(id).hours.low + milestone(id).hours.high) * 30;
const worth = (...some: string[]) => messages.progress.duration(some.reduce((sum, id) => sum + minutesOf(id), 0));

async function expectWellMade(page: Page) {
  await expectAccessible(page);
  await expectNoSideways(page);
}

test("the page explains itself before anything is done", async ({ page, learner }) => {
  await page.goto("/progress");
  expect(learner.email).toContain("@");
  await expect(page.getByText(messages.progress.burnUpEmpty)).toBeVisible();
  await expect(page.getByText(messages.progress.noForecastYet(fewestStudyWeeks, 0))).toBeVisible();
  await expect(page.getByText(messages.progress.noPlannedDate)).toBeVisible();
  await expectWellMade(page);
});

test("totals match the plan in text, charts and tables", async ({ page, learner }) => {
  await change(learner, [
    [first, { status: "done" }],
    [second, { status: "done" }],
    [third, { status: "done" }],
    [fourth, { status: "known" }],
    [fifth, { skipped: true }],
  ]);
  await page.goto("/progress");
  const counted = ids.filter((id) => id !== fourth && id !== fifth);
  const figures = page.getByRole("definition");
  await expect(figures.nth(0)).toHaveText(`3 ${messages.progress.of(String(counted.length))}`);
  const hoursOf = (some: readonly string[]) => messages.progress.hours(some.reduce((sum, id) => sum + minutesOf(id), 0));
  await expect(figures.nth(1)).toHaveText(hoursOf([first, second, third]));
  await expect(page.getByText(messages.progress.doneOf(hoursOf(counted)), { exact: true })).toBeVisible();
  await expect(page.getByText(`${messages.progress.known(1)}, ${messages.progress.skipped(1)}`)).toBeVisible();
  await expect(page.getByText(messages.progress.noForecastYet(fewestStudyWeeks, 0))).toBeVisible();
  await expect(page.getByText(messages.progress.calendarSays(5, 1))).toBeVisible();

  for (const [name, total] of [
    [messages.progress.burnUp, worth(first, second, third)],
    [messages.progress.weeks, worth(first, second, third)],
    [messages.progress.calendar, "5"],
  ] as const) {
    const part = page.getByRole("region", { name });
    if (name !== messages.progress.burnUp) await part.getByRole("heading").click();
    await expect(part.getByRole("img")).toBeVisible();
    await part.getByText(messages.progress.asTable).click();
    await expect(part.getByRole("row").last()).toContainText(total);
  }
  await expectWellMade(page);
});

test("charts write nothing over their lines, bars or other texts, on a phone and on a desk", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  const { studyTime } = messages;
  await page.goto(`/plans/${planId}/time`);
  await page.getByLabel(studyTime.zone).selectOption("UTC");
  await page.getByLabel(studyTime.target).fill(new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole("button", { name: studyTime.save, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${planId}#schedule$`));
  await change(learner, [[first, { status: "done" }]]);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/progress");
    for (const name of [messages.progress.burnUp, messages.progress.weeks]) {
      const part = page.getByRole("region", { name });
      if (name === messages.progress.weeks) await part.getByRole("heading").click();
      const chart = part.getByRole("img");
      await expect(chart.locator("text").filter({ visible: true }).first()).toBeVisible();
      expect(await chart.evaluate(findOverlaps), `${name} at ${width} pixels`).toEqual([]);
    }
    await expectNoSideways(page);
  }
});

/** The texts of a chart that meet a line, a bar or another text, or leave the window. */
function findOverlaps(chart: Element): string[] {
  const boxesOf = (kind: string) => [...chart.querySelectorAll(kind)].map((element) => ({ element, box: element.getBoundingClientRect() }));
  const texts = boxesOf("text");
  const others = [...texts, ...boxesOf("path, circle, rect, line")];
  return texts.flatMap(({ element, box }) => {
    const over = others.filter(
      (other) =>
        other.element !== element &&
        other.box.left < box.right &&
        box.left < other.box.right &&
        other.box.top < box.bottom &&
        box.top < other.box.bottom,
    );
    const isOut = box.left < 0 || box.right > window.innerWidth;
    return over.length > 0 || isOut ? [`${element.textContent}: ${over.map((other) => other.element.outerHTML).join(" ")}`] : [];
  });
}

test("the history lists changes, newest first, and undoes the newest", async ({ page, learner }) => {
  const planId = await findPlanId(learner.cookie);
  await change(learner, [
    [first, { status: "in_progress", step: { id: milestone(first).steps[0]?.id ?? "", done: true } }],
    [first, { status: "done" }],
    [second, { skipped: true }],
  ]);
  await page.goto("/progress");
  await page.getByRole("link", { name: messages.progress.history }).click();
  await expect(page).toHaveURL(new RegExp(`/plans/${planId}/history$`));
  const lines = page.getByRole("main").locator("ol > li");
  await expect(lines).toHaveCount(4);
  await expect(lines.nth(0)).toContainText(messages.history.skipped(milestone(second).shortName, true));
  await expect(lines.nth(1)).toContainText(messages.history.status(milestone(first).shortName, "in_progress", "done"));
  await expect(lines.nth(2)).toContainText(messages.history.step(milestone(first).shortName, milestone(first).steps[0]?.text ?? "", true));
  await expect(lines.nth(3)).toContainText(messages.history.status(milestone(first).shortName, "not_started", "in_progress"));
  await expectWellMade(page);

  // The oldest change has none: the same milestone was changed since.
  await expect(page.getByRole("button", { name: messages.plan.undo })).toHaveCount(2);
  await page.getByRole("button", { name: messages.plan.undo }).first().click();
  await expect(lines).toHaveCount(5);
  await expect(lines.first()).toContainText(messages.history.skipped(milestone(second).shortName, false));
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the history has fifty changes a page, each once; only the newest can be undone", async ({ page, learner }) => {
    const many = Array.from(
      { length: 60 },
      (_, index) => [first, { status: index % 2 ? "not_started" : "done" }] as [string, MilestonePatch],
    );
    await change(learner, many);
    const path = `/plans/${await findPlanId(learner.cookie)}/history`;
    await page.goto(path);
    const lines = page.getByRole("main").locator("ol > li");
    await expect(lines).toHaveCount(50);
    await page.getByRole("link", { name: messages.history.older }).click();
    await expect(lines).toHaveCount(10);
    await expect(page.getByRole("button", { name: messages.plan.undo })).toHaveCount(0);
    await page.getByRole("link", { name: messages.history.newest }).click();
    await page.getByRole("button", { name: messages.plan.undo }).click();
    await expect(page.getByText(messages.history.intro(61))).toBeVisible();
    await page.goto(`${path}?before=1%27;x&before=99999999999999`);
    await expect(lines).toHaveCount(50);
  });

  test("tables open, and another plan has its own page", async ({ page, learner }) => {
    await change(learner, [[first, { status: "done" }]]);
    await page.goto(`/plans/${await findPlanId(learner.cookie)}/progress`);
    const weeks = page.getByRole("region", { name: messages.progress.weeks });
    await weeks.getByRole("heading").click();
    await weeks.getByText(messages.progress.asTable).click();
    await expect(weeks.getByRole("row").last()).toContainText(worth(first));
  });
});

test("somebody else's progress and history answer 404", async ({ page, learner }) => {
  const other = await signUp({ role: "ml-engineer" });
  expect(other.email).not.toBe(learner.email);
  const planId = await findPlanId(other.cookie);
  for (const part of ["progress", "history"]) {
    const answer = await page.request.get(`/plans/${planId}/${part}`);
    expect(answer.status()).toBe(404);
  }
});
