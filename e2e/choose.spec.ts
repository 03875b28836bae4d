import type { Page } from "@playwright/test";
import { answerOrder, writeAnswer } from "#app/_features/choose/answers.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { chooserStatements, openingQuestions, refiningStatements } from "#lib/catalog/chooser.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import { messages } from "#lib/messages/all.ts";
import type { Answer } from "#lib/planner/roles/choose.ts";
import { exampleHours, monthsOf, sumHours } from "#lib/planner/time/hours.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, signUp } from "./support/learners.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const [analyst, scientist, engineer] = ["data-analyst", "data-scientist", "ml-engineer"].map((id) => getRole(id as "data-analyst"));
const [stories, models, deploying] = openingQuestions;
if (!analyst || !scientist || !engineer || !stories || !models || !deploying) throw new Error("the chooser has lost its questions");

const summary = (page: Page) => page.locator("#result").getByRole("status");
const group = (page: Page, text: string) => page.getByRole("group", { name: text });
const answer = (page: Page, text: string, given: Answer) =>
  group(page, text).getByRole("radio", { name: messages.choose.answers[given], exact: true });
const card = (page: Page, title: string) => page.locator("#result article").filter({ has: page.getByRole("heading", { name: title }) });
const show = (page: Page) => page.getByRole("button", { name: messages.choose.show }).first();

/** Answers with every statement the same. */
const allAlike = (given: Answer) => `/choose?${new URLSearchParams(chooserStatements.map(({ id }) => [id, writeAnswer(given)]))}`;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("four questions lead to a tie, an explanation and a plan", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: messages.choose.link }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.choose.title);
    await expect(summary(page)).toHaveText(messages.choose.nothing);
    await expect(page.locator("#result article")).toHaveCount(0);

    await answer(page, stories.text, "yes").check();
    await answer(page, models.text, "yes").check();
    await answer(page, deploying.text, "rather_no").check();
    await show(page).click();
    await expect(page).toHaveURL(/\/choose\?stories=2&models=2&deploying=-1#result$/);
    await expect(summary(page)).toHaveText(messages.choose.tie([analyst.title, scientist.title]));
    await expect(summary(page)).toHaveText(messages.choose.tie(["Data Analyst", "Data Scientist"]));
    await expect(page.locator("#result").getByText(messages.choose.noBetter)).toBeVisible();

    const reasons = card(page, analyst.title);
    await expect(reasons).toContainText(messages.choose.spokeFor);
    await expect(reasons).toContainText(messages.choose.answered(stories.topic, "yes"));
    await expect(reasons).not.toContainText(messages.choose.spokeAgainst);
    await expect(card(page, engineer.title)).toContainText(messages.choose.answered(deploying.topic, "rather_no"));
    await expect(card(page, "GenAI Engineer")).toContainText(messages.choose.silent);
    const hours = sumHours(
      [...newPlanMilestones(analyst, catalog())].map((id) => catalog().milestones.get(id)?.hours ?? { low: 0, high: 0 }),
    );
    await expect(reasons).toContainText(messages.role.months(monthsOf(hours, exampleHours), exampleHours));
    await expect(page.locator("#result").getByText(messages.role.signUpFirst)).toBeVisible();
    // The answers are still there and can be changed.
    await expect(answer(page, deploying.text, "rather_no")).toBeChecked();

    await page.getByRole("button", { name: messages.choose.makePlan(scientist.title) }).click();
    await expect(page.getByText(messages.account.planWaiting(scientist.title))).toBeVisible();
  });

  test("the form without an answer says that nothing was answered", async ({ page }) => {
    await page.goto("/choose");
    await show(page).click();
    await expect(summary(page)).toHaveText(messages.choose.nothing);
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
  });

  test("ten more statements open by a click, and stay open once one is answered", async ({ page }) => {
    await page.goto("/choose");
    const [first] = refiningStatements;
    await expect(group(page, first?.text ?? "")).toBeHidden();
    await page.getByText(messages.choose.refine).click();
    for (const { text } of refiningStatements) await expect(group(page, text)).toBeVisible();
    await answer(page, first?.text ?? "", "no").check();
    await page.getByRole("button", { name: messages.choose.show }).last().click();
    await expect(answer(page, first?.text ?? "", "no")).toBeChecked();
    await expect(answer(page, first?.text ?? "", "no")).toBeVisible();
    await page.getByRole("link", { name: messages.choose.again }).first().click();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(page).toHaveURL("/choose");
  });
});

test("with JavaScript the result and the address follow each answer, and the address restores everything", async ({ page, context }) => {
  await page.goto("/choose");
  await expect
    .poll(() => page.locator("form[action^='/choose']").evaluate((form) => Object.keys(form).some((key) => /^__react/.test(key))))
    .toBe(true);
  await answer(page, stories.text, "rather_yes").check();
  await expect(summary(page)).toHaveText(messages.choose.one(analyst.title));
  await answer(page, models.text, "rather_yes").check();
  await expect(summary(page)).toHaveText(messages.choose.tie([analyst.title, scientist.title]));
  await expect(page).toHaveURL("/choose?stories=1&models=1");
  await answer(page, models.text, "yes").check();
  await expect(summary(page)).toHaveText(messages.choose.one(scientist.title));
  await show(page).click();
  await expect(page.locator("#result")).toBeFocused();
  await expect(summary(page)).toBeInViewport();

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(summary(shared)).toHaveText(messages.choose.one(scientist.title));
  await expect(answer(shared, stories.text, "rather_yes")).toBeChecked();

  await page.getByRole("link", { name: messages.choose.again }).first().click();
  await expect(summary(page)).toHaveText(messages.choose.nothing);
  await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
});

test("answers given before the script loaded count", async ({ page }) => {
  const held: (() => void)[] = [];
  let isHeld = true;
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    if (isHeld) await new Promise<void>((resolve) => held.push(resolve));
    await route.continue();
  });
  await page.goto("/choose", { waitUntil: "commit" });
  await answer(page, deploying.text, "yes").check();
  isHeld = false;
  for (const release of held) release();
  await expect(summary(page)).toHaveText(messages.choose.one(engineer.title));
  await expect(answer(page, deploying.text, "yes")).toBeChecked();
});

test("the chooser works by keyboard alone", async ({ page }) => {
  await page.goto("/choose?stories=0");
  await answer(page, stories.text, "neutral").focus();
  await page.keyboard.press("ArrowLeft");
  await expect(answer(page, stories.text, "rather_yes")).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(answer(page, models.text, "yes")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(answer(page, models.text, "yes")).toBeChecked();
});

test("equal answers everywhere are a tie, and the page says so", async ({ page }) => {
  for (const given of answerOrder) {
    await page.goto(allAlike(given));
    await expect(summary(page)).toHaveText(messages.choose.all);
    await expect(page.locator("#result article")).toHaveCount(4);
  }
  await page.goto("/choose?stories=-2&models=-1&deploying=-1&genai=-2");
  await expect(summary(page)).toHaveText(messages.choose.closest([scientist.title, engineer.title]));
});

test("each role has its rank, and one press compares the first two", async ({ page }) => {
  await page.goto("/choose?stories=2&models=1&deploying=-1");
  const places = page.locator("#result").getByRole("heading", { level: 3 });
  await expect(places).toHaveText(["Suits your answers best", "Comes second", "Comes third", "Comes fourth"]);
  await page.getByRole("link", { name: messages.choose.beside([analyst.title, scientist.title]) }).click();
  await expect(page).toHaveURL(/\/compare\?roles=data-analyst&roles=data-scientist$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.goto("/choose?stories=2&models=2");
  await expect(page.locator("#result").getByRole("heading", { level: 3 }).first()).toHaveText(messages.choose.first(2));
  await expect(page.getByRole("link", { name: messages.choose.beside([analyst.title, scientist.title]) })).toBeVisible();
});

test("an invalid address is read as far as possible", async () => {
  for (const query of [
    "stories=9&models=yes&deploying=&unknown=2",
    "stories=2&stories=2",
    "stories[]=2&__proto__=2&constructor=2&toString=-2",
    "stories=%00&models=%F0%9F%92%A9&%3Cscript%3E=2",
    "stories=02&models=2.0&genai=+2&deploying=-0",
    `stories=${"2".repeat(5000)}`,
  ]) {
    const page = await send({ path: `/choose?${query}` });
    expect(page.status, query).toBe(200);
    expect(page.text, query).toContain(messages.choose.nothing);
  }
  for (const query of ["%", "%E0%A4%A", "stories=%ZZ", "&&&=&==", "?".repeat(2000)]) {
    expect((await send({ path: `/choose?${query}` })).status, query).toBeLessThan(500);
  }
  const partly = await send({ path: "/choose?stories=2&models=maybe" });
  expect(partly.text).toContain(messages.choose.one(analyst.title));
});

test("a learner sees the hours that are left, and opens the existing plan", async ({ page, context }) => {
  const learner = await signUp({ role: "data-analyst" });
  await enterAs(context, learner.cookie);
  const [done, ...rest] = [...newPlanMilestones(analyst, catalog())].map((id) => catalog().milestones.get(id)).filter((found) => !!found);
  const left = sumHours(rest.map(({ hours }) => hours));
  await page.goto("/choose?stories=2");
  await expect(page.getByText("hours left for you")).toHaveCount(0);

  await send({
    path: `/plans/${await findPlanId(learner.cookie)}/changes`,
    method: "POST",
    cookie: learner.cookie,
    body: new URLSearchParams({ address: "/plan", change: `state ${done?.id} done` }),
  });
  await page.reload();
  await expect(card(page, analyst.title)).toContainText(messages.choose.hoursForYou(left.low, left.high));
  await page.getByRole("button", { name: messages.choose.openPlan(analyst.title) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(analyst.title));
});

test("the role pages and the header link here", async ({ page }) => {
  await page.goto("/roles");
  await page.getByRole("link", { name: messages.choose.link }).click();
  await expect(page).toHaveURL("/choose");
  await page.goto("/roles/ml-engineer");
  await page.getByRole("banner").getByRole("link", { name: messages.choose.headerLink }).click();
  await expect(page).toHaveURL("/choose");
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test("the chooser is accessible", async ({ page }) => {
      await page.goto("/choose");
      await expectAccessible(page);
      await page.goto("/choose?stories=2&models=2&genai=-2&maths=1&soon=-1");
      await expectAccessible(page);
    });
  });
}

test("nothing is cut off on narrow screens, and every answer is large enough for a thumb", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/choose?stories=2&models=2&genai=-2&maths=1&soon=-1");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const cells = await page.locator("form label").evaluateAll((labels) =>
    labels.map((label) => {
      const box = label.getBoundingClientRect();
      return { width: box.width, height: box.height, isCut: label.scrollWidth > label.clientWidth };
    }),
  );
  expect(cells).toHaveLength(chooserStatements.length * answerOrder.length);
  for (const { width, height, isCut } of cells) {
    expect(width).toBeGreaterThanOrEqual(44);
    expect(height).toBeGreaterThanOrEqual(44);
    expect(isCut).toBe(false);
  }
});
