import type { Page } from "@playwright/test";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import type { RoleId } from "#lib/catalog/schema.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import { planStart } from "#lib/planner/start/plan-start.ts";
import { firstStartValues, type StartValues, writeStartValues } from "#lib/planner/start/start-values.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { makePlanHere, waitForForm } from "./support/actions.ts";
import { goodPassword, makeEmail } from "./support/learners.ts";
import { readCounts } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const { firstRun } = messages;
const slider = (page: Page) => page.getByRole("slider");
const answer = (page: Page) => page.locator("[data-tray] output");
const chip = (page: Page, name: string) => page.getByRole("checkbox", { name, exact: true });
const make = (page: Page) => page.getByRole("button", { name: firstRun.make });
const finish = (page: Page) => page.getByRole("heading", { name: /^Finish/ }).first();

/** Waits until the form follows its fields. */
const waitForFirstScript = (page: Page) => waitForForm(page.locator("form:has([data-tray])"));

/** When a plan with these values is ready, by the rule that also dates the made plan. */
function readyOn(roleId: RoleId, values: Partial<StartValues>): string {
  const plan = planStart(startRoleOf(getRole(roleId), catalog()), { ...firstStartValues, ...values }, dayInZone(new Date(), "UTC"));
  if ("problem" in plan || !plan.finishOn) throw new Error("nothing is planned");
  return plan.finishOn;
}

const expectReady = (page: Page, roleId: RoleId, values: Partial<StartValues>) =>
  expect(answer(page)).toContainText(formatDay(readyOn(roleId, values), "medium"));

test.use({ timezoneId: "UTC" });

test("the dates and the address follow the sentence, and the picture follows the role", async ({ page }) => {
  await page.goto("/");
  await expectReady(page, "data-analyst", {});
  await expect(async () => {
    await slider(page).press("End");
    await expectReady(page, "data-analyst", { hours: 40 });
  }).toPass();
  await slider(page).press("Home");
  await expectReady(page, "data-analyst", { hours: 1 });
  await chip(page, "Monday").check();
  await chip(page, firstRun.skills.sql).check();
  const weekdays = [true, false, false, false, false, true, true];
  await expectReady(page, "data-analyst", { hours: 1, weekdays, known: ["sql"] });
  await page.getByRole("combobox").selectOption("ml-engineer");
  await expectReady(page, "ml-engineer", { hours: 1, weekdays, known: ["sql"] });
  await expect(page.locator("form").getByText(getRole("ml-engineer").summary)).toBeVisible();
  await expect(page.getByRole("img", { name: /ML Engineer is in front/ })).toBeVisible();
  await page.getByText(messages.landing.haveDate).click();
  await page.getByLabel(firstRun.by).fill("2199-01-01");
  await expect(page.locator("[data-tray]").getByText(/ early$/)).toBeVisible();
  const address = page.url();
  expect(Object.fromEntries(new URL(address).searchParams)).toEqual({
    role: "ml-engineer",
    ...writeStartValues({ hours: 1, weekdays, known: ["sql"], targetDate: "2199-01-01" }),
  });
  await page.goto("about:blank");
  await page.goto(address);
  await expect(chip(page, "Monday")).toBeChecked();
  await expect(page.getByLabel(firstRun.by)).toHaveValue("2199-01-01");
  await expectReady(page, "ml-engineer", { hours: 1, weekdays, known: ["sql"] });
  await expectAccessible(page);

  for (const day of ["Monday", "Saturday", "Sunday"]) await chip(page, day).uncheck();
  await expect(answer(page)).toHaveText(firstRun.problem({ field: "minutesPerWeekday", code: "noStudyTime" }));
  await make(page).click();
  await expect(page.getByRole("alert").first()).toContainText("at least one day");
});

test("on a desk, the header, the sentence, the picture and the ways below it begin at one edge", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/");
  const banner = page.getByRole("banner");
  const edges = [
    banner.getByRole("link", { name: messages.name }),
    page.getByRole("heading", { level: 1 }),
    page.getByText(messages.landing.become("Data Analyst"), { exact: true }),
    make(page),
    page
      .getByRole("img", { name: /Data Analyst is in front/ })
      .locator("svg")
      .filter({ visible: true }),
    page.getByRole("link", { name: firstRun.placeFirst }),
  ];
  const left = (await edges[0]?.boundingBox())?.x ?? 0;
  expect(left).toBeGreaterThan(50);
  for (const edge of edges) expect((await edge.boundingBox())?.x).toBe(left);
  await expect(page.getByRole("link", { name: messages.landing.pasteJob })).toBeInViewport({ ratio: 1 });

  // What a first visit does not need is in the footer.
  await expect(banner.getByRole("button")).toHaveCount(0);
  await waitForFirstScript(page);
  await page.getByRole("contentinfo").getByRole("button", { name: messages.screen.openPalette }).click();
  await expect(page.getByRole("dialog", { name: messages.dialogs.palette.title })).toBeVisible();

  // Who has begun a plan here gets its tabs with the script, and nothing moves.
  await page.goto("/start?role=data-analyst");
  await makePlanHere(page);
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  await page.goto("/");
  await expect(banner.getByRole("link", { name: messages.site.tabs.today, exact: true })).toBeVisible();
  expect((await banner.getByRole("link", { name: messages.name }).boundingBox())?.x).toBe(left);
});

test("the sentence has room for a date on a narrow screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/?by=2099-01-01");
  await waitForFirstScript(page);
  await expect(page.getByRole("button", { name: firstRun.noDate })).toBeVisible();
  await expectNoSideways(page);
});

test("on a phone, a visitor has a dated plan within 12 presses, and keeps it in an account", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await waitForFirstScript(page);
  // All that matters is in the first screen.
  for (const each of [slider(page), chip(page, firstRun.skills.docker), answer(page), make(page)]) {
    await expect(each).toBeInViewport({ ratio: 1 });
  }
  // A thumb does not hit one hour; a press beside the slider does.
  await page.getByRole("button", { name: firstRun.hourMore }).click();
  await expect(slider(page)).toHaveValue("7");
  await expectReady(page, "data-analyst", { hours: 7 });
  await page.getByRole("button", { name: firstRun.hourLess }).click();
  await expect(slider(page)).toHaveValue("6");
  await expectReady(page, "data-analyst", {});
  let presses = 0;
  const press = async (action: Promise<unknown>) => {
    await action;
    presses += 1;
  };
  await press(slider(page).press("ArrowRight"));
  await press(slider(page).press("ArrowRight"));
  await press(chip(page, "Tuesday").check());
  await press(chip(page, firstRun.skills.excel).check());
  await press(chip(page, firstRun.skills.sql).check());
  const values = { hours: 8, weekdays: [false, true, false, false, false, true, true], known: ["excel", "sql"] as const };
  await expectReady(page, "data-analyst", values);
  await press(make(page).click());
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  await expect(finish(page)).toContainText(formatDay(readyOn("data-analyst", values), "long"));
  expect(presses).toBeLessThanOrEqual(12);
  expect((await readCounts(page)).known).toBe(3);

  // A second press with other values changes the dates, and what is known stays.
  await page.goto(`/start?${new URLSearchParams({ role: "data-analyst", ...writeStartValues({ ...firstStartValues, hours: 20 }) })}`);
  await makePlanHere(page);
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  const known = { hours: 20, known: values.known };
  await expect(finish(page)).toContainText(formatDay(readyOn("data-analyst", known), "long"));

  await page.goto("/sign-up?role=data-analyst");
  await page.getByLabel(messages.account.email).fill(makeEmail());
  await page.getByLabel(messages.account.password, { exact: true }).fill(goodPassword);
  await page.getByRole("button", { name: messages.account.signUp }).click();
  await expect(page.getByRole("heading", { name: messages.sync.joinedNew("Data Analyst") })).toBeVisible();
  await expect(finish(page)).toContainText(formatDay(readyOn("data-analyst", known), "long"));
});

test("on a phone, the first run has all its fields in the first screen, and a line of its own with the ways out", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/start?role=data-analyst");
  await waitForFirstScript(page);
  for (const each of [slider(page), chip(page, "Sunday"), page.getByRole("link", { name: firstRun.place }), make(page)]) {
    await expect(each).toBeInViewport({ ratio: 1 });
  }
  const [date, tray] = [await page.getByLabel(firstRun.by).boundingBox(), await page.locator("[data-tray]").boundingBox()];
  expect((date?.y ?? 0) + (date?.height ?? 0)).toBeLessThanOrEqual(tray?.y ?? 0);
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(page.getByRole("main").getByRole("link", { name: messages.name, exact: true })).toBeInViewport({ ratio: 1 });
  await page.getByRole("main").getByRole("link", { name: "Data Analyst", exact: true }).click();
  await expect(page).toHaveURL("/roles/data-analyst");
  await expect(page.getByRole("banner")).toBeVisible();
});

test("the first run shows what a date means, on a narrow screen too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/start?role=genai-engineer&hours=10&sat=1&sun=1");
  await waitForFirstScript(page);
  await expect(answer(page)).toContainText(formatDay(readyOn("genai-engineer", { hours: 10 }), "long"));
  await page.getByLabel(firstRun.by).fill("2099-01-01");
  await expect(page.getByText(/ early$/)).toBeVisible();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByText("1 January 2099", { exact: true })).toBeVisible();
  await page.getByRole("button", { name: firstRun.noDate }).click();
  await expect(page.getByLabel(firstRun.by)).toHaveValue("");
  await expect(page.getByLabel(firstRun.by)).toBeFocused();
  await expect(page.getByText(/ early$/)).toBeHidden();
  await page.getByRole("heading", { level: 1 }).click();
  await expect(page.getByText(firstRun.pickDate)).toBeVisible();
  await page.getByLabel(firstRun.by).fill("2020-01-01");
  await expect(answer(page)).toContainText("has passed");
  await expectNoSideways(page);
  await expectAccessible(page);
  await page.goto("/start?role=nobody");
  await expect(page).toHaveURL("/");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form returns the dates, and all values go through signing up into the dated plan", async ({ page }) => {
    await page.goto("/");
    await slider(page).press("ArrowRight");
    await chip(page, firstRun.skills.git).check();
    await chip(page, "Sunday").uncheck();
    await page.getByRole("button", { name: firstRun.show }).click();
    await expect(page).toHaveURL("/?role=data-analyst&hours=7&sat=1&git=1&by=");
    const values = { hours: 7, weekdays: firstStartValues.weekdays.map((_, day) => day === 5), known: ["git"] as const };
    await expectReady(page, "data-analyst", values);
    // No script follows the date: once chosen, the field itself says it.
    await page.getByText(messages.landing.haveDate).click();
    await expect(page.getByText(firstRun.pickDate)).toBeVisible();
    await page.getByLabel(firstRun.by).pressSequentially("01012099");
    await expect(page.getByLabel(firstRun.by)).toHaveValue("2099-01-01");
    await slider(page).focus();
    await expect(page.getByText(firstRun.pickDate)).toBeHidden();
    await page.getByLabel(firstRun.by).fill("");
    await make(page).click();
    await expect(page).toHaveURL("/start?role=data-analyst&hours=7&sat=1&git=1&by=");
    await expect(answer(page)).toContainText(formatDay(readyOn("data-analyst", values), "long"));
    await page.getByRole("button", { name: firstRun.make }).click();
    await expect(page.getByText(messages.account.planWaiting("Data Analyst"))).toBeVisible();
    // Whoever pressed before the script came is one press from a plan without an account.
    await expect(page.getByRole("link", { name: messages.sync.tryLink })).toHaveAttribute(
      "href",
      /^\/start\?role=data-analyst&hours=7&sat=1&git=1/,
    );
    // The values also come along to signing in and back.
    await page.getByRole("main").getByRole("link", { name: messages.account.signIn }).click();
    await page.getByRole("main").getByRole("link", { name: messages.account.signUp }).click();
    await page.getByLabel(messages.account.email).fill(makeEmail());
    await page.getByLabel(messages.account.password, { exact: true }).fill(goodPassword);
    await page.getByRole("button", { name: messages.account.signUp }).click();
    await expect(finish(page)).toContainText(formatDay(readyOn("data-analyst", values), "long"));
    expect((await readCounts(page)).known).toBe(2);
  });
});
