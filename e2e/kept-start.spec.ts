import type { Page } from "@playwright/test";
import { messages } from "#lib/messages/all.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { firstStartValues, readStartValues, writeStartValues } from "#lib/planner/start/start-values.ts";
import { makePlanHere, waitForForm } from "./support/actions.ts";
import { expect, expectNoSideways, test } from "./support/test.ts";

const { firstRun } = messages;
const chosen = { hours: 11, weekdays: [true, false, true, false, false, false, false], known: ["sql"], targetDate: "2199-01-01" } as const;
const query = `${new URLSearchParams(writeStartValues(chosen))}`;
const slider = (page: Page) => page.getByRole("slider");
const finish = (page: Page) => page.getByRole("heading", { name: /^Finish on/ }).first();
/** The start values in the address, in the order in which they are written. */
const readStart = (page: Page) => `${new URLSearchParams(writeStartValues(readStartValues(new URL(page.url()).searchParams)))}`;

/** Waits until the form follows its fields. */
const waitForFields = (page: Page) => waitForForm(page.locator("form:has([data-tray])"));

test("what is chosen on the landing page comes along to the role finder, the roles and their comparison, and back to a plan", async ({
  page,
}) => {
  await page.goto(`/?role=ml-engineer&${query.replace("hours=11", "hours=10")}`);
  await waitForFields(page);
  await slider(page).press("ArrowRight");
  await expect.poll(() => readStart(page)).toBe(query);
  await page.getByRole("main").getByRole("link", { name: messages.choose.link }).click();
  await expect(page).toHaveURL(/\/choose\?/);
  expect(readStart(page)).toBe(query);
  await expect(slider(page)).toHaveValue("11");
  await expect(page.getByRole("checkbox", { name: "Wednesday", exact: true })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: firstRun.skills.sql, exact: true })).toBeChecked();
  await page.getByRole("link", { name: messages.choose.compareRoles }).click();
  await expect(page).toHaveURL(/\/compare\?/);
  expect(readStart(page)).toBe(query);
  await expect(page.getByText(compareMessages.readyAt(11)).first()).toBeVisible();
  await page.getByRole("link", { name: compareMessages.look("ML Engineer") }).click();
  await expect(page).toHaveURL(/\/roles\/ml-engineer\?/);
  expect(readStart(page)).toBe(query);
  await expect(slider(page)).toHaveValue("11");
  await page.getByRole("button", { name: firstRun.make }).click();
  await expect(page).toHaveURL(/\/start\?/);
  expect(readStart(page)).toBe(query);
});

test("on the way back to a page what was chosen there is still chosen, as its address says", async ({ page }) => {
  const excel = page.getByRole("checkbox", { name: firstRun.skills.excel, exact: true });
  const kept = { hours: 7, weekdays: firstStartValues.weekdays, known: ["excel"], targetDate: null } as const;
  const expectKept = async () => {
    await expect(slider(page)).toHaveValue("7");
    await expect(excel).toBeChecked();
    expect(readStart(page)).toBe(`${new URLSearchParams(writeStartValues(kept))}`);
  };
  for (const path of ["/", "/start?role=data-analyst", "/choose"]) {
    await page.goto(path);
    await waitForFields(page);
    await slider(page).press("ArrowRight");
    await excel.check();
    await expectKept();
    // Another page by a link, which the router can come back from.
    await page.getByRole("banner").getByRole("link", { name: messages.site.signIn, exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: messages.account.signIn })).toBeVisible();
    await page.goBack();
    await expectKept();
  }
  // An answer of the role finder, too.
  const yes = page.locator("main form input[type=radio]").first();
  await yes.check();
  await page.getByRole("banner").getByRole("link", { name: messages.site.signIn, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: messages.account.signIn })).toBeVisible();
  await page.goBack();
  await expect(yes).toBeChecked();
  await expectKept();

  await page.goto("/roles/data-analyst?hours=6&sat=1&sun=1&excel=1");
  await slider(page).press("ArrowRight");
  await expect(slider(page)).toHaveValue("7");
  await expect.poll(() => readStart(page)).toBe(`${new URLSearchParams(writeStartValues(kept))}`);
  await page.getByRole("banner").getByRole("link", { name: messages.site.signIn, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: messages.account.signIn })).toBeVisible();
  await page.goBack();
  await expect(slider(page)).toHaveValue("7");
});

test("a choice made before the script has come does not keep the router from coming back to its page", async ({ page }) => {
  const scripts = Promise.withResolvers<void>();
  await page.route(/\.js(\?|$)/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.goto("/roles/data-analyst?hours=6&sat=1&sun=1", { waitUntil: "commit" });
  await slider(page).press("ArrowRight");
  scripts.resolve();
  await expect(page).toHaveURL(/hours=7/);
  await waitForForm(page.locator("footer form"));
  await page.getByRole("banner").getByRole("link", { name: messages.site.signIn, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: messages.account.signIn })).toBeVisible();
  await page.goBack();
  await expect(slider(page)).toHaveValue("7");
});

test("making a plan again without choosing keeps the study time of the one that was begun", async ({ page }) => {
  await page.goto(`/?role=data-analyst&${query}`);
  await makePlanHere(page);
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  const date = (await finish(page).textContent()) ?? "";
  for (const path of ["/", "/start?role=data-analyst"]) {
    await page.goto(path);
    await makePlanHere(page);
    await expect(page).toHaveURL(/\/try\/data-analyst$/);
    await expect(finish(page)).toHaveText(date);
  }
  // Chosen anew, it counts.
  await page.goto("/");
  await waitForFields(page);
  await slider(page).press("End");
  await page.getByRole("button", { name: firstRun.make }).click();
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  await expect(finish(page)).not.toHaveText(date);
});

test("ten ticks in one moment all stay, wherever one says what one knows", async ({ page }) => {
  const tickTen = (selector: string) =>
    page.evaluate((boxes) => {
      const all = [...document.querySelectorAll<HTMLInputElement>(boxes)].filter(({ checked }) => !checked).slice(0, 10);
      for (const box of all) box.click();
      return all.map(({ name }) => name);
    }, selector);
  for (const path of ["/", "/start?role=data-analyst", "/choose"]) {
    await page.goto(path);
    await waitForFields(page);
    const ticked = await tickTen("main form input[type=checkbox]");
    expect(ticked).toHaveLength(10);
    await expect.poll(() => [...new URL(page.url()).searchParams.keys()]).toEqual(expect.arrayContaining(ticked));
    for (const name of ticked) await expect(page.locator(`main input[name=${name}]`)).toBeChecked();
  }
  await page.goto("/try/data-analyst/known");
  await expect(page.getByRole("button", { name: messages.studyTime.known.save }).last()).toBeVisible();
  const ticked = await tickTen("main form input[type=checkbox]");
  await expect(page.getByRole("status").filter({ hasText: messages.studyTime.known.knownCount(10) })).toBeVisible();
  for (const name of ticked) await expect(page.locator(`main input[name="${name}"]`)).toBeChecked();

  // While the server draws another role, too: the picture follows the role, and the address has it all.
  await page.goto("/");
  await waitForFields(page);
  await page.evaluate(() => {
    const role = document.querySelector<HTMLSelectElement>("select#role");
    if (!role) return;
    role.value = "ml-engineer";
    role.dispatchEvent(new Event("change", { bubbles: true }));
    for (const box of document.querySelectorAll<HTMLInputElement>("main form input[type=checkbox]:not(:checked)")) box.click();
  });
  await expect(page.getByRole("img", { name: /ML Engineer is in front/ })).toBeVisible();
  const address = new URL(page.url()).searchParams;
  expect(address.get("role")).toBe("ml-engineer");
  expect([...address.keys()]).toEqual(expect.arrayContaining(["mon", "fri", "excel", "docker"]));
});

test("trays and save bars stand above the tabs of a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/?role=data-analyst&${query}`);
  await makePlanHere(page);
  await expect(page).toHaveURL(/\/try\/data-analyst$/);
  const tabs = page.getByRole("navigation", { name: messages.site.mainNavigation });
  // A long step is named in the bar: its text is cut off there, and the page is not wider than the screen.
  await page.getByRole("checkbox", { name: messages.planList.nextStep }).click();
  await expect(page.getByText(messages.saving.keptHere)).toBeVisible();
  await expectNoSideways(page);
  const save = page.getByRole("button", { name: messages.studyTime.known.save }).last();
  for (const [path, lowest] of [
    ["/", page.getByRole("button", { name: firstRun.make })],
    ["/choose", page.locator("[data-tray] li").last()],
    ["/try/data-analyst/known", save],
  ] as const) {
    await page.goto(path);
    await expect(tabs).toBeVisible();
    await expect(lowest).toBeVisible();
    const [above, below] = [await lowest.boundingBox(), await tabs.boundingBox()];
    expect((above?.y ?? 0) + (above?.height ?? 0), path).toBeLessThanOrEqual(below?.y ?? 0);
    await lowest.click({ trial: true });
  }

  // The first run is a task with a line of its own: it has the whole screen.
  await page.goto("/start?role=data-analyst");
  const make = page.getByRole("button", { name: firstRun.make });
  await expect(make).toBeInViewport({ ratio: 1 });
  await expect(tabs).toBeHidden();
  await make.click({ trial: true });
});
