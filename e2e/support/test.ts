import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import type { Result, RunOnly, RunOptions } from "axe-core";
import { enterAs, type Learner, signUp } from "./learners.ts";

export { expect };

type Axe = typeof axe;

// Less than half the size of the readable one. It is sent to the browser for every page that is checked.
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Options = {
  /** The console messages and failed requests that a test causes on purpose. */
  expectedErrors: RegExp[];
};

type Fixtures = Options & {
  /** A new learner with a Data Analyst plan, signed in in this test's browser. */
  learner: Learner;
};

/** Collects the errors in the pages of a context: console errors, uncaught errors, and 5xx of our own server. */
export function watchForErrors(context: BrowserContext, ownAddress: string): string[] {
  const errors: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") errors.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => {
    errors.push(`uncaught: ${error.error().stack ?? error.error()}`);
  });
  context.on("response", (response) => {
    const own = new URL(response.url()).origin === ownAddress;
    if (own && response.status() >= 500) errors.push(`${response.status()}: ${response.request().method()} ${response.url()}`);
  });
  return errors;
}

/** Playwright's `test`, which also fails when a page reports an error that the test does not expect. */
export const test = base.extend<Fixtures>({
  expectedErrors: [[], { option: true }],
  context: async ({ context, baseURL, expectedErrors }, use) => {
    const errors = watchForErrors(context, baseURL ?? "");
    await use(context);
    const unexpected = errors.filter((error) => !expectedErrors.some((pattern) => pattern.test(error)));
    expect(unexpected, "the pages reported errors").toEqual([]);
  },
  learner: async ({ context }, use) => {
    const learner = await signUp({ role: "data-analyst" });
    await enterAs(context, learner.cookie);
    await use(learner);
  },
});

/**
 * A fixture that is made when a test first wants it and then kept for all tests of its worker. Playwright's own fixtures of a worker would
 * do the same, but a worker runs only tests with the same ones: it would be ended, with its browser, before and after each file that has any.
 */
export function oncePerWorker<Value>(make: () => Promise<Value>) {
  let made: Promise<Value> | undefined;
  // biome-ignore lint/correctness/noEmptyPattern: this is how Playwright is told that nothing else is needed
  return async ({}: object, use: (value: Value) => Promise<void>) => {
    made ??= make();
    await use(await made);
  };
}

/**
 * The elements whose size axe's rule for targets checks: those smaller than 24 pixels, because it looks at the neighbours of each. With CI=true
 * all, which also finds larger ones that are covered.
 */
const targets = process.env.CI === "true" ? "*" : "[data-small-target]";

/**
 * Checks the current page against WCAG 2.2, levels A and AA, or against the given rules. axe runs in the page itself: collecting results
 * from frames, which no page here has, would open another page for each check.
 */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  const runOnly: RunOnly = rules
    ? { type: "rule", values: rules }
    : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
  expect(page.frames(), "axe looks at one frame").toHaveLength(1);
  if (!(await page.evaluate(() => "axe" in window))) await addAxe(page);
  const violations = await page.evaluate(runAxe, { runOnly, resultTypes: ["violations" as const] });
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ target }) => `  ${target.join(" ")}`).join("\n")}`);
  expect(found, `${page.url()} has barriers`).toEqual([]);
}

/** Runs in the page. */
async function runAxe(options: RunOptions): Promise<Result[]> {
  const isSmall = (each: Element) => {
    const { width, height } = each.getBoundingClientRect();
    return width < 24 || height < 24;
  };
  const small = [...document.querySelectorAll("body *")].filter(isSmall);
  for (const each of small) each.setAttribute("data-small-target", "");
  const { violations } = await (window as unknown as { axe: Axe }).axe.run(document, options);
  for (const each of small) each.removeAttribute("data-small-target");
  return violations;
}

/** Checks the current page in light and in dark. Only colours change in the dark, so only their contrast is checked again. */
export async function expectAccessibleInLightAndDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, ["color-contrast"]);
}

/** Runs axe's source in the page as it is: `page.evaluate` would wrap it, which has it read twice. */
async function addAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axeSource });
  await session.detach();
  const rules = [{ id: "target-size", selector: targets }];
  await page.evaluate((spec) => (window as unknown as { axe: Axe }).axe.configure(spec), { rules });
}

/** Checks that the page does not scroll sideways. */
export async function expectNoSideways(page: Page): Promise<void> {
  const beyond = await page.locator("html").evaluate((html) => {
    // Content that is drawn only when it scrolls into view would hide its overflow.
    const all = document.createElement("style");
    all.textContent = "* { content-visibility: visible !important }";
    html.append(all);
    const wide = html.scrollWidth - html.clientWidth;
    all.remove();
    return wide;
  });
  expect(beyond, `pixels of ${page.url()} beyond its side`).toBeLessThanOrEqual(0);
}
