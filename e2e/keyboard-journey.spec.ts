import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { openMenu } from "./support/actions.ts";
import { goodPassword, makeEmail } from "./support/learners.ts";
import { expectSaved, milestone, plannedIds, readCounts, rowOf, waitForScript } from "./support/plan-page.ts";
import { expect, test } from "./support/test.ts";

const role = getRole("data-analyst");
const ids = plannedIds(role);
const [first = ""] = ids;

/** Goes to what is named, by the Tab key alone; every stop on the way says what it is, and shows that it has the focus. */
async function tabTo(page: Page, target: Locator) {
  for (let stop = 0; stop < 120; stop++) {
    await page.keyboard.press("Tab");
    if (await target.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
    const { name, shown } = await page.evaluate(readFocus);
    expect(name, "what has the focus has a name").not.toBe("");
    expect(shown, `${name} shows that it has the focus`).toBe(true);
  }
  throw new Error(`Tab never comes to ${target}`);
}

/** Runs in the page. */
function readFocus(): { name: string; shown: boolean } {
  const at = document.activeElement as HTMLElement;
  // Past the last stop the browser itself has the focus, and then the page again.
  if (at === document.body) return { name: "body", shown: true };
  const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0]?.textContent : "";
  // A box that lies over its label, as a chip's does, has the label show it.
  const outlines = [at, at.closest("label")].filter((each) => each !== null).map((each) => getComputedStyle(each));
  return {
    name: (at.getAttribute("aria-label") || at.textContent || label || "").trim(),
    shown: outlines.some(({ outlineStyle, outlineWidth }) => outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2),
  };
}

/** Runs in the page: keeps with each announcement of a page what the page was called by then. */
function listenForPages(): void {
  const announcer = document.querySelector("next-route-announcer")?.shadowRoot?.firstElementChild;
  if (!announcer) throw new Error("nothing announces pages");
  const heard: { said: string | null; title: string }[] = [];
  new MutationObserver(() => heard.push({ said: announcer.textContent, title: document.title })).observe(announcer, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  Object.assign(window, { heard });
}

const snapshot = (text: string) => text.replaceAll(/^ {4}/gm, "").trim();

test("a person chooses, signs up, ticks, undoes and exports by keyboard and screen reader text alone", async ({ page }) => {
  const { title } = milestone(first);
  const heading = page.getByRole("heading", { level: 1 });
  await page.goto("/");
  await tabTo(page, page.getByRole("main").getByRole("link", { name: role.title, exact: true }));
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(role.title);
  await tabTo(page, page.getByRole("button", { name: messages.firstRun.make }));
  await page.keyboard.press("Enter");
  await expect(heading).toHaveText(messages.firstRun.title);
  await tabTo(page, page.getByRole("button", { name: messages.firstRun.withAccount }));
  await page.keyboard.press("Enter");

  await expect(heading).toHaveText(messages.account.signUpTitle);
  await tabTo(page, page.getByRole("textbox", { name: messages.account.email }));
  await page.keyboard.type(makeEmail());
  await tabTo(page, page.getByRole("textbox", { name: messages.account.password }));
  await page.keyboard.type(goodPassword);
  await page.keyboard.press("Enter");

  await expect(heading).toHaveText(messages.plan.title(role.title));
  await waitForScript(page);
  const region = page.getByRole("region", { name: messages.planList.now, exact: true });
  await expect(region).toMatchAriaSnapshot(
    snapshot(`
    - region:
      - heading "${messages.planList.now}" [level=2]
      - list:
        - listitem:
          - checkbox "${title}" [checked=false]
          - link /${title}/
          - checkbox /${messages.planList.nextStep}/ [checked=false]
    `),
  );

  const tick = page.getByRole("checkbox", { name: title, exact: true });
  await tabTo(page, tick);
  await page.keyboard.press("Space");
  await expect(rowOf(page, first)).toMatchAriaSnapshot(
    snapshot(`
    - listitem:
      - checkbox "${title}" [checked]
      - link /${title} .*${messages.plan.states.done}/
    `),
  );
  expect(await readCounts(page)).toMatchObject({ done: 1, not_started: ids.length - 1 });
  await expectSaved(page);
  await expect(tick).toBeFocused();

  await tabTo(page, page.getByRole("button", { name: messages.plan.undo, exact: true }));
  await page.keyboard.press("Enter");
  await expect(tick).not.toBeChecked();
  expect(await readCounts(page)).toMatchObject({ done: 0, not_started: ids.length });
  await expectSaved(page);

  await tabTo(page, page.getByRole("region", { name: messages.plan.export }).locator("summary"));
  await page.keyboard.press("Enter");
  const file = page.waitForEvent("download");
  await tabTo(page, page.getByRole("link", { name: messages.exports.formats.md.name, exact: true }));
  await page.keyboard.press("Enter");
  expect(await readFile(await (await file).path(), "utf8")).toContain(`[ ] ${title}`);
});

test("after following a link, a screen reader announces the new page's title at once", async ({ page, learner: _ }) => {
  await page.goto("/");
  await page.waitForFunction(() => document.querySelector("next-route-announcer"));
  await page.evaluate(listenForPages);
  const titles: string[] = [];
  for (const [link, title] of [
    [messages.site.roles, messages.site.roles],
    [messages.site.tabs.today, messages.today.title],
    [messages.site.tabs.plan, messages.plan.title(role.title)],
    [messages.progress.title, messages.progress.titleOf(role.title)],
    [messages.site.search, messages.site.search],
    [messages.site.plans, messages.plans.title],
  ] as const) {
    const shown = page.getByRole("banner").getByRole("link", { name: link, exact: true });
    if (!(await shown.isVisible())) await openMenu(page);
    await shown.click();
    titles.push(`${title} · ${messages.name}`);
    await expect(page).toHaveTitle(titles.at(-1) ?? "");
    await expect.poll(() => page.evaluate("heard")).toEqual(titles.map((each) => ({ said: each, title: each })));
  }
});
