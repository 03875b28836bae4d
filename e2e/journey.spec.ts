import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import type { ExportFormatId } from "#lib/export/export-format.ts";
import { planFileSchema } from "#lib/export/plan-file.ts";
import { messages } from "#lib/messages/all.ts";
import { milestoneState } from "#lib/planner/plan/plan.ts";
import { openMenu } from "./support/actions.ts";
import { readTable, readTaskList } from "./support/exports.ts";
import { address, locationOf, send } from "./support/http.ts";
import { goodPassword, makeEmail } from "./support/learners.ts";
import {
  expectSaved,
  expectState,
  listedIds,
  milestone,
  opener,
  openPlanMenu,
  plannedIds,
  readCounts,
  readStates,
  setState,
  tickOf,
  unfold,
  waitForScript,
} from "./support/plan-page.ts";
import { expect, test } from "./support/test.ts";

async function fillSignUp(page: Page) {
  await page.getByLabel(messages.account.email).fill(makeEmail());
  await page.getByLabel(messages.account.password, { exact: true }).fill(goodPassword);
  await page.getByRole("button", { name: messages.account.signUp }).click();
}

async function takeAway(page: Page, format: ExportFormatId): Promise<string> {
  const download = page.waitForEvent("download");
  const link = page.getByRole("link", { name: messages.exports.formats[format].name });
  const fold = page.getByRole("region", { name: messages.plan.export }).locator("details");
  if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  await link.click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^milepost-[a-z-]+-\\d{4}-\\d{2}-\\d{2}\\.${format}$`));
  return readFile(await file.path(), "utf8");
}

const [first, second] = [getRole("data-analyst"), getRole("data-scientist")];
const inSecond = new Set(plannedIds(second));
const shared = plannedIds(first)
  .filter((id) => inSecond.has(id))
  .slice(0, 3);

test("a person chooses, signs up, ticks, changes role, exports and signs out", async ({ page, context }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.tagline);
  await page.getByRole("link", { name: first.title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(first.title);
  await page.getByRole("button", { name: messages.firstRun.make }).click();
  await page.getByRole("button", { name: messages.firstRun.withAccount }).click();

  await test.step("signing up keeps the choice", async () => {
    await expect(page.getByText(messages.account.planWaiting(first.title))).toBeVisible();
    await fillSignUp(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(first.title));
    await waitForScript(page);
    expect(await readStates(page)).toEqual(plannedIds(first).map((id) => [id, "not_started"]));
    expect(await readCounts(page)).toMatchObject({ not_started: plannedIds(first).length, done: 0, percent: 0 });
  });

  await test.step("three ticks are counted one by one", async () => {
    expect(shared).toHaveLength(3);
    await unfold(page);
    for (const [index, id] of shared.entries()) {
      await tickOf(page, id).click();
      await expectState(page, id, "done");
      expect(await readCounts(page)).toMatchObject({ done: index + 1, not_started: plannedIds(first).length - index - 1 });
    }
    await expectSaved(page);
  });

  await test.step("another role has them ticked", async () => {
    await openPlanMenu(page);
    await page.getByRole("link", { name: messages.plan.changeRole }).click();
    await page.getByRole("link", { name: second.title, exact: true }).click();
    await expect(page.getByText(messages.role.carriesOver(3, inSecond.size))).toBeVisible();
    await page.getByRole("link", { name: messages.customise.changeLink }).click();
    await page.getByRole("button", { name: messages.customise.makeThis(second.title) }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(second.title));
    await waitForScript(page);
    await unfold(page);
    for (const id of shared) await expectState(page, id, "done");
    expect(await readCounts(page)).toMatchObject({ done: 3, total: inSecond.size });
  });

  await test.step("the other states can be set", async () => {
    const [begun, known, skipped] = plannedIds(second).filter((id) => !shared.includes(id)) as [string, string, string];
    for (const [id, state] of [
      [begun, "in_progress"],
      [known, "known"],
      [skipped, "skipped"],
    ] as const) {
      await opener(page, id).click();
      await setState(page, id, state);
      await expectState(page, id, state);
      await opener(page, id).click();
    }
    expect(await readCounts(page)).toMatchObject({ in_progress: 1, done: 3, known: 1, skipped: 1 });
    await expectSaved(page);
  });

  await test.step("three files match the screen", async () => {
    const shown = await readStates(page);
    const counts = await readCounts(page);

    const list = readTaskList(await takeAway(page, "md"));
    // Known milestones have no box to tick.
    const stateOf = new Map(shown);
    const boxed = listedIds(second)
      .map((id) => [id, stateOf.get(id)] as const)
      .filter(([, state]) => state !== "known");
    expect(list.milestones.map(({ id }) => id)).toEqual(boxed.map(([id]) => id));
    expect(list.milestones.filter(({ ticked }) => ticked).map(({ id }) => id)).toEqual(
      boxed.filter(([, state]) => state === "done").map(([id]) => id),
    );
    expect(list.milestones.map(({ steps }) => steps)).toEqual(boxed.map(([id]) => milestone(id).steps.map((step) => step.id)));
    expect(list.text).toContain(messages.plan.counts(counts));

    // Tables are in planned order, whatever the page shows first.
    const states = new Map(shown);
    const planned = plannedIds(second);
    const rows = readTable(await takeAway(page, "csv"));
    expect(rows.map((row) => [row.milestone_id, row.state])).toEqual(
      planned.map((id) => [id, messages.plan.states[states.get(id) ?? "not_started"]]),
    );
    expect(rows.map((row) => row.milestone)).toEqual(planned.map((id) => milestone(id).title));

    const all = await page.getByRole("link", { name: messages.exports.allFormats }).getAttribute("href");
    const copy = await (await page.request.get(`${all}/json`)).json();
    const schema = JSON.parse((await send({ path: copy.$schema })).text);
    // Readers need not have what only says how the plan was doing; files of earlier releases have no study order.
    expect(Object.keys(copy).sort()).toEqual([...schema.required, "current", "studyOrder"].sort());
    const { items, events } = planFileSchema.parse(copy);
    expect(items.map((item) => [item.milestoneId, milestoneState(item)])).toEqual(planned.map((id) => [id, states.get(id)]));
    // The three ticks were made in the other plan; what is told here is what was done in this one.
    expect(events.map(({ kind, after }) => `${kind} ${after}`)).toEqual(["status in_progress", "status known", "skipped true"]);
  });

  await test.step("a signed-out session stays ended, even with its old cookie", async () => {
    const kept = (await context.cookies()).find(({ name }) => name === "milepost-session");
    const cookie = `${kept?.name}=${kept?.value}`;
    expect((await send({ path: "/plan", cookie })).status).toBe(200);
    await openMenu(page);
    await page.getByRole("button", { name: messages.site.signOut }).click();
    await expect(page).toHaveURL(`${address}/`);
    await expect(page.getByRole("link", { name: messages.site.signIn })).toBeVisible();
    expect(locationOf(await send({ path: "/plan", cookie }))).toBe(`/sign-in?next=${encodeURIComponent("/plan")}`);
  });
});

for (const role of catalog().roles) {
  test(`the journey of a ${role.title}`, async ({ page }) => {
    await page.goto(`/roles/${role.id}`);
    await page.getByRole("button", { name: messages.firstRun.make }).click();
    await page.getByRole("button", { name: messages.firstRun.withAccount }).click();
    await fillSignUp(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(role.title));
    await waitForScript(page);

    const [now = "", then = ""] = plannedIds(role);
    expect((await readStates(page)).map(([id]) => id)).toEqual(plannedIds(role));
    const next = page.getByRole("region", { name: messages.planList.now, exact: true });
    await expect(next).toContainText(milestone(now).title);

    await tickOf(page, now).click();
    await expect(next).toContainText(milestone(then).title);
    await expectSaved(page);
    await page.reload();
    await expectState(page, now, "done");
    await expect(next).toContainText(milestone(then).title);
    expect(await readCounts(page)).toMatchObject({ done: 1, total: plannedIds(role).length });
  });
}
