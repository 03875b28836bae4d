import type { Page } from "@playwright/test";
import { answerOrder, writeAnswer } from "#app/_features/choose/answers.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { chooserStatements, openingQuestions, refiningStatements } from "#lib/catalog/chooser.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { messages } from "#lib/messages/all.ts";
import { formatMonthYear } from "#lib/messages/days.ts";
import type { Answer } from "#lib/planner/roles/choose.ts";
import { planStart } from "#lib/planner/start/plan-start.ts";
import { firstStartValues, type StartValues } from "#lib/planner/start/start-values.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { waitForForm } from "./support/actions.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, signUp } from "./support/learners.ts";
import { expect, expectAccessibleInLightAndDark, test } from "./support/test.ts";

const [analyst, scientist, engineer] = ["data-analyst", "data-scientist", "ml-engineer"].map((id) => getRole(id as "data-analyst"));
const [stories, models, deploying] = openingQuestions;
const newPlanIds = [...newPlanMilestones(getRole("data-analyst"), catalog())];
if (!analyst || !scientist || !engineer || !stories || !models || !deploying) throw new Error("the chooser has lost its questions");

const winner = (role: Role) => `${messages.choose.suitsMost} ${role.title}`;
const summary = (page: Page) => page.locator("#result").getByRole("status");
const group = (page: Page, text: string) => page.getByRole("group", { name: text });
const answer = (page: Page, text: string, given: Answer) =>
  group(page, text).getByRole("radio", { name: messages.choose.answers[given], exact: true });
/** The roads, each with how far it goes. */
const fits = (page: Page) =>
  page
    .locator("#result li")
    .evaluateAll((rows) =>
      rows.map((row) => [row.querySelector("a")?.textContent, Number(/: (\d+) of 100/.exec(row.textContent ?? "")?.[1])]),
    );
const show = (page: Page) => page.getByRole("button", { name: messages.choose.show }).first();
const readyIn = (role: Role, values: Partial<StartValues>, learned?: ReadonlyMap<string, "done">) => {
  const plan = planStart(startRoleOf(role, catalog(), learned), { ...firstStartValues, ...values }, dayInZone(new Date(), "UTC"));
  return "problem" in plan ? "" : formatMonthYear(plan.finishOn ?? "");
};

/** Answers with every statement the same. */
const allAlike = (given: Answer) => `/choose?${new URLSearchParams(chooserStatements.map(({ id }) => [id, writeAnswer(given)]))}`;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("four questions lead to a tie, an explanation, and a plan with the hours and what is known", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: messages.choose.link }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.choose.title);
    await expect(summary(page)).toHaveText(messages.choose.nothing);

    await answer(page, stories.text, "yes").check();
    await answer(page, models.text, "yes").check();
    await answer(page, deploying.text, "rather_no").check();
    await page.getByRole("slider").press("ArrowRight");
    await page.getByRole("checkbox", { name: messages.firstRun.skills.sql }).check();
    await show(page).click();
    await expect(page).toHaveURL(/\/choose\?stories=2&models=2&deploying=-1&hours=7&sat=1&sun=1&sql=1$/);
    await expect(summary(page)).toHaveText(messages.choose.tie([analyst.title, scientist.title]));
    await expect(page.locator("#result").getByText(messages.choose.noBetter)).toBeVisible();
    expect(await fits(page)).toEqual([
      ["Data Analyst", 100],
      ["Data Scientist", 100],
      ["ML Engineer", 25],
      ["GenAI Engineer", 50],
    ]);
    await expect(page.locator("#result li").first()).toContainText(readyIn(analyst, { hours: 7, known: ["sql"] }));

    await page.getByText(messages.choose.why).click();
    await expect(page.getByText(messages.choose.answered(stories.topic, "yes"))).toBeVisible();
    await expect(page.getByText(messages.choose.answered(deploying.topic, "rather_no"))).toBeVisible();
    await expect(page.getByText(messages.choose.silent)).toBeVisible();
    // The answers are still there and can be changed.
    await expect(answer(page, deploying.text, "rather_no")).toBeChecked();

    await page.getByRole("link", { name: messages.choose.planRole(scientist.title) }).click();
    await expect(page).toHaveURL("/start?role=data-scientist&hours=7&sat=1&sun=1&sql=1");
    await expect(page.getByRole("checkbox", { name: messages.firstRun.skills.sql })).toBeChecked();
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
    await show(page).click();
    await expect(answer(page, first?.text ?? "", "no")).toBeChecked();
    await expect(answer(page, first?.text ?? "", "no")).toBeVisible();
    await page.getByRole("link", { name: messages.choose.again }).first().click();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(0);
    await expect(page).toHaveURL("/choose");
  });
});

test("with JavaScript the result and the address follow each answer, and the address restores everything", async ({ page, context }) => {
  await page.goto("/choose");
  await waitForForm(page.locator("form[action^='/choose']"));
  await answer(page, stories.text, "rather_yes").check();
  await expect(summary(page)).toHaveText(winner(analyst));
  await answer(page, models.text, "rather_yes").check();
  await expect(summary(page)).toHaveText(messages.choose.tie([analyst.title, scientist.title]));
  await expect(page).toHaveURL("/choose?stories=1&models=1");
  await answer(page, models.text, "yes").check();
  await expect(summary(page)).toHaveText(winner(scientist));
  await expect(summary(page)).toBeInViewport();
  await page.getByRole("checkbox", { name: messages.firstRun.skills.python }).check();
  await expect(page).toHaveURL("/choose?stories=1&models=2&hours=6&sat=1&sun=1&python=1");
  await expect(page.locator("#result li").nth(1)).toContainText(readyIn(scientist, { known: ["python"] }));

  const shared = await context.newPage();
  await shared.goto(page.url());
  await expect(summary(shared)).toHaveText(winner(scientist));
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
  await expect(summary(page)).toHaveText(winner(engineer));
  await expect(answer(page, deploying.text, "yes")).toBeChecked();
});

test("the chooser works by keyboard alone", async ({ page }) => {
  await page.goto("/choose?stories=0");
  await answer(page, stories.text, "neutral").focus();
  await page.keyboard.press("ArrowRight");
  await expect(answer(page, stories.text, "rather_yes")).toBeChecked();
  await page.keyboard.press("Tab");
  await expect(answer(page, models.text, "no")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(answer(page, models.text, "no")).toBeChecked();
});

test("equal answers everywhere are a tie, and the page says so", async ({ page }) => {
  for (const given of answerOrder) {
    await page.goto(allAlike(given));
    await expect(summary(page)).toHaveText(messages.choose.all);
    expect(new Set((await fits(page)).map(([, fit]) => fit)).size).toBe(1);
    await expect(page.locator("#result").getByRole("link", { name: messages.choose.compareRoles })).toBeVisible();
  }
  await page.goto("/choose?stories=-2&models=-1&deploying=-1&genai=-2");
  await expect(summary(page)).toHaveText(messages.choose.closest([scientist.title, engineer.title]));
});

test("one winner leads to its plan, and one press compares the nearest", async ({ page }) => {
  await page.goto("/choose?stories=2&models=1&deploying=-1");
  await expect(page.locator("#result").getByRole("link", { name: messages.firstRun.make })).toHaveAttribute(
    "href",
    /^\/start\?role=data-analyst&/,
  );
  await page.getByRole("link", { name: messages.choose.beside([analyst.title, scientist.title]) }).click();
  await expect(page).toHaveURL(/\/compare\?roles=data-analyst&roles=data-scientist$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("on a phone all four questions and the result stand in the first screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/choose?stories=-1&models=0&deploying=2&genai=2");
  const top = (await page.locator("#result").boundingBox())?.y ?? 0;
  for (const { text } of openingQuestions) {
    const box = await answer(page, text, "yes").boundingBox();
    // The middle of each post is above the tray.
    expect((box?.y ?? 1_000) + 24, text).toBeLessThan(top);
  }
  await expect(page.locator("#result")).toBeInViewport({ ratio: 1 });
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
  expect(partly.text).toContain(messages.choose.suitsMost);
});

test("a learner's dates count what is done, and the existing plan opens", async ({ page, context }) => {
  const learner = await signUp({ role: "data-analyst" });
  await enterAs(context, learner.cookie);
  const done = newPlanIds.slice(0, 12);
  for (const id of done) {
    await send({
      path: `/plans/${await findPlanId(learner.cookie)}/changes`,
      method: "POST",
      cookie: learner.cookie,
      body: new URLSearchParams({ address: "/plan", change: `state ${id} done` }),
    });
  }
  const learned = new Map(done.map((id) => [id, "done" as const]));
  expect(readyIn(analyst, {}, learned)).not.toBe(readyIn(analyst, {}));
  await page.goto("/choose?stories=2");
  await expect(page.locator("#result li").first()).toContainText(readyIn(analyst, {}, learned));
  await page.locator("#result").getByRole("link", { name: messages.firstRun.make }).click();
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

test("the chooser is accessible, light and dark", async ({ page }) => {
  for (const path of ["/choose", "/choose?stories=2&models=2&genai=-2&maths=1&soon=-1"]) {
    await page.goto(path);
    await expectAccessibleInLightAndDark(page);
  }
});

test("nothing is cut off on narrow screens, and every answer is large enough for a thumb", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/choose?stories=2&models=2&genai=-2&maths=1&soon=-1");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const cells = await page.locator("form label:has([type=radio])").evaluateAll((labels) =>
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
