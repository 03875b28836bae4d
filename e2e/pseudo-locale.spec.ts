import type { Page } from "@playwright/test";
import { catalog } from "#lib/catalog/catalog.ts";
import { editions } from "#lib/catalog/changes.ts";
import { openingQuestions, refiningStatements } from "#lib/catalog/chooser.ts";
import { evidence } from "#lib/catalog/evidence.ts";
import { pathOf } from "#lib/catalog/path.ts";
import { productName } from "#lib/messages/errors.ts";
import { findPlanId, type Learner } from "./support/learners.ts";
import { type Entry, pages } from "./support/routes.ts";
import { expect, expectNoSideways, test } from "./support/test.ts";

/*
 * Runs against a build whose messages are pseudo text (`npm run test:pseudo`): every text of ours has brackets. What has none is a
 * sentence outside lib/messages, unless it is curriculum or something a person typed.
 */

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (value instanceof Map) return [...value.values()].flatMap(textsIn);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const paths = [...catalog().roles].map((role) => pathOf(role, catalog()));
const curriculum = [...new Set(textsIn([catalog(), paths, openingQuestions, refiningStatements, editions, evidence]))];
const exact = new Set(curriculum);
const all = curriculum.join("\n");

const timeZones = new Set(["UTC", ...Intl.supportedValuesOf("timeZone")]);

/** Whether a text is curriculum, a part of it, or something else that has no language. */
function isForeign(whole: string): boolean {
  // A choice of a filter ends with its count.
  const text = whole.replace(/ \(\d+\)$/, "");
  if (timeZones.has(text.replaceAll(" ", "_"))) return true;
  if (exact.has(text) || text === productName || !/[a-z]{2}/i.test(text)) return true;
  // Short names, of which some have a comma, with dots between them.
  if (text.split(" · ").every((part) => exact.has(part))) return true;
  // A list of names, a host, an address, a time zone, a technical word in one piece.
  if (text.split(/, | · |: /).every((part) => exact.has(part) || /^\S*[./_@-]\S*$/.test(part))) return true;
  return text.length > 12 && all.includes(text);
}

async function readTexts(page: Page): Promise<string[]> {
  return page.locator("body").evaluate((body) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Lines of a drawing, and of a name on the map, are parts of one text.
      const element = node.parentElement?.closest("svg text, a[data-id] > [aria-hidden]") ?? node;
      const text = (element.textContent ?? "").replaceAll(/\s+/g, " ").trim();
      if (text && !node.parentElement?.closest("script, style, template, code, pre, kbd, textarea, [data-learner-text]")) found.push(text);
    }
    return found;
  });
}

/** A page is looked at as a whole: its texts and its width. */
async function look(page: Page, path: string, learner?: Learner): Promise<void> {
  // What comes after the page's own HTML is a text as well.
  await page.goto(path, { waitUntil: "networkidle" });
  await expect(page.locator("h1").first()).toBeVisible();
  const untranslated = (await readTexts(page)).filter((text) => !/[⟦⟧]/.test(text) && !isForeign(text) && text !== learner?.email);
  expect.soft([...new Set(untranslated)], `texts of ${path} that are not in lib/messages`).toEqual([]);
  await expectNoSideways(page);
}

const isPage = ({ of }: Entry) => of.endsWith("page.tsx");

test("the public pages have all texts in lib/messages and fit 320 pixels", async ({ page }) => {
  test.setTimeout(300_000);
  for (const { path } of pages.filter((entry) => isPage(entry) && entry.outcomes.nobody === 200)) await look(page, path);
});

test("a learner's pages have all texts in lib/messages and fit 320 pixels", async ({ page, learner }) => {
  test.setTimeout(300_000);
  const plan = await findPlanId(learner.cookie);
  for (const { path } of pages.filter((entry) => isPage(entry) && entry.outcomes.owner === 200 && entry.outcomes.nobody !== 200)) {
    await look(page, path.replace("{plan}", plan), learner);
  }
});
