import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { openingQuestions } from "#lib/catalog/chooser.ts";
import { messages } from "#lib/messages/all.ts";
import { parseDay, formatIsoDay as writeDay } from "#lib/planner/time/calendar.ts";
import { findPlanId, goodPassword, type Learner, makeEmail } from "./support/learners.ts";
import { letDaysPass } from "./support/old-schedule.ts";
import { expectSaved, expectState, openPlan, plannedIds, readCounts, tickOf } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const [analyst, scientist] = [getRole("data-analyst"), getRole("data-scientist")];
const ids = plannedIds(analyst);
const [stories] = openingQuestions;
const { time, studyTime } = messages;

test.describe.configure({ timeout: 120_000 });

const schedule = (page: Page) => page.locator("#schedule");
const inDays = (days: number) => writeDay((parseDay(new Date().toISOString().slice(0, 10)) ?? 0) + days);

async function expectGood(page: Page) {
  await expectAccessible(page);
  await expectNoSideways(page);
}

test("a person chooses, compares, sets the study time, uses a target fix, ticks, replans, sees a forecast and changes role", async ({
  page,
  context,
}) => {
  const learner: Learner = { email: makeEmail(), password: goodPassword, cookie: "" };

  await test.step("four questions suggest a role, and the comparison shows what it shares with another", async () => {
    await page.goto("/choose");
    await page.getByRole("group", { name: stories?.text }).getByRole("radio", { name: messages.choose.answers.yes, exact: true }).check();
    await expect(page.locator("#result").getByRole("status")).toHaveText(`${messages.choose.suitsMost} ${analyst.title}`);
    await expectGood(page);
    await page.goto(`/compare?role=${analyst.id}&role=${scientist.id}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectGood(page);
  });

  await test.step("the plan is made, with a new account", async () => {
    await page.goto(`/sign-up?role=${analyst.id}`);
    await page.getByLabel(messages.account.email).fill(learner.email);
    await page.getByLabel(messages.account.password, { exact: true }).fill(learner.password);
    await page.getByRole("button", { name: messages.account.signUp }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(analyst.title));
    const kept = (await context.cookies()).find(({ name }) => name === "milepost-session");
    learner.cookie = `${kept?.name}=${kept?.value}`;
  });
  const planId = await findPlanId(learner.cookie);
  const [area] = analyst.areas;
  const inArea = ids.filter((id) => area?.milestones.includes(id));
  const areaSize = inArea.length;

  await test.step("a whole area is marked as known", async () => {
    await page.goto(`/plans/${planId}/known`);
    await page.getByRole("button", { name: studyTime.known.wholeAreaNamed(area?.title ?? "") }).click();
    await expect(page.getByText(studyTime.known.areaCount(areaSize, areaSize))).toBeVisible();
    await expectGood(page);
    await page.getByRole("button", { name: studyTime.known.save }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(analyst.title));
    expect(await readCounts(page)).toMatchObject({ known: areaSize, total: ids.length });
  });

  await test.step("the target date does not fit; a target fix makes it fit", async () => {
    await page.goto(`/plans/${planId}/time`);
    await page.getByRole("button", { name: /^Weekends/ }).click();
    await page.getByLabel(studyTime.zone).selectOption("UTC");
    await page.getByLabel(studyTime.target).fill(inDays(90));
    await page.getByRole("button", { name: studyTime.save, exact: true }).click();
    await expect(schedule(page).getByText(/is too early/)).toBeVisible();
    await expectGood(page);
    await schedule(page)
      .getByRole("button", { name: /a week$/ })
      .click();
    await expect(schedule(page).getByText(/^Meets your target/)).toBeVisible();
  });

  const left = ids.filter((id) => !inArea.includes(id));
  await test.step("a milestone or two is done in each of three weeks, and nothing in three more", async () => {
    const weeks = [left.slice(0, 2), left.slice(2, 3), left.slice(3, 5)];
    for (const milestones of weeks) {
      await openPlan(page);
      for (const id of milestones) {
        await tickOf(page, id).click();
        await expectState(page, id, "done");
      }
      await expectSaved(page);
      await letDaysPass(learner, planId, 7);
    }
    // A forecast needs five full weeks.
    await letDaysPass(learner, planId, 21);
    await openPlan(page);
    expect(await readCounts(page)).toMatchObject({ done: 5, known: areaSize });
  });

  await test.step("one press replans from today, with a comparison, and another undoes it", async () => {
    await expect(schedule(page).getByText(time.replanHeading)).toBeVisible();
    await expectGood(page);
    await page.getByRole("button", { name: time.replan, exact: true }).click();
    await expect(schedule(page).getByText(time.replanHeading)).toHaveCount(0);
    await page.getByRole("button", { name: time.undo, exact: true }).click();
    await expect(schedule(page).getByText(time.replanHeading)).toBeVisible();
    await page.getByRole("button", { name: time.replan, exact: true }).click();
    await expect(schedule(page).getByText(time.replanHeading)).toHaveCount(0);
  });

  await test.step("the forecast from the learner's own pace is a range", async () => {
    await page.goto("/progress");
    const finish = page.getByRole("region", { name: messages.progress.finish });
    await finish.getByText(messages.progress.howSure).click();
    await expect(finish.getByText(/even odds by .+, likely by /)).toBeVisible();
    await expectGood(page);
    await page.goto("/today");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectGood(page);
  });

  await test.step("changing role first shows what carries over, and it counts", async () => {
    const inOther = new Set(plannedIds(scientist));
    await page.goto(`/roles/${scientist.id}/change`);
    await expect(page.getByText(messages.customise.changeLead)).toBeVisible();
    await expectGood(page);
    await page.getByRole("button", { name: messages.customise.makeThis(scientist.title) }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(scientist.title));
    const counts = await readCounts(page);
    expect(counts).toMatchObject({
      done: left.slice(0, 5).filter((id) => inOther.has(id)).length,
      known: inArea.filter((id) => inOther.has(id)).length,
      total: inOther.size,
    });
  });
});
