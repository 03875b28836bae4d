import type { Page } from "@playwright/test";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { listInStudyOrder } from "#lib/catalog/path.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDayRange } from "#lib/messages/days.ts";
import { estimatePath } from "#lib/planner/plan/estimate-path.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const role = getRole("data-analyst");
const path = listInStudyOrder(role, catalog());
const slider = (page: Page) => page.getByRole("slider", { name: messages.landing.hours });

/** Checks that the page shows the right dates for this number of hours a week. */
async function expectPace(page: Page, hours: number): Promise<void> {
  const today = dayInZone(new Date(), "UTC");
  const walk = estimatePath(
    path.map((milestone) => milestone.hours),
    hours,
    today,
  );
  const example = page.getByRole("region", { name: messages.landing.exampleHeading(role.title) });
  await expect(slider(page)).toHaveValue(String(hours));
  await expect(example.getByText(messages.landing.hoursAWeek(hours), { exact: true })).toBeVisible();
  await expect(example.getByRole("status")).toHaveText(messages.landing.finish(walk.finish));
  const [first, second] = walk.days.map(({ from, to }) => formatDayRange(from, to, "medium", today));
  await expect(example.getByRole("listitem").first()).toContainText(`${path[0]?.title}${first}`);
  await expect(example.getByRole("listitem").nth(1)).toContainText(`${path[1]?.title}${second}`);
}

test("on the first page the example's dates follow the hours a week", async ({ page }) => {
  await page.goto("/");
  await expectPace(page, 6);
  await expect(async () => {
    await slider(page).press("End");
    await expectPace(page, 40);
  }).toPass();
  await slider(page).press("ArrowLeft");
  await expectPace(page, 39);
  await slider(page).press("Home");
  await expectPace(page, 1);
  await expectAccessible(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form returns the dates; invalid hours fall back to the example", async ({ page }) => {
    await page.goto("/");
    await slider(page).press("ArrowRight");
    await page.getByRole("button", { name: messages.landing.showDates }).click();
    await expect(page).toHaveURL(/\/\?hours=7#example$/);
    await expectPace(page, 7);
    for (const hours of ["0", "41", "6.5", "-3", "many", "7&hours=8"]) {
      await page.goto(`/?hours=${hours}`);
      await expectPace(page, 6);
    }
  });
});
