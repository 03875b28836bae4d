import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";
import axe, { type RunOnly } from "axe-core";
import { enterAs, type Learner, signUp } from "./learners.ts";

export { expect };

type Axe = typeof axe;

type Options = {
  /** What a test provokes on purpose: console messages and failed requests that match are not held against it. */
  expectedErrors: RegExp[];
};

type Fixtures = Options & {
  /** A new learner with a Data Analyst plan, signed in in this test's browser. */
  learner: Learner;
};

/** Collects what went wrong in the pages of a context: console errors, uncaught errors, and 5xx of our own server. */
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

/** Playwright's `test`, in which a test also fails when its pages report an error that it does not expect. */
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
 * Checks the page as it is now against WCAG 2.2, levels A and AA, or against the rules named. axe runs in the page itself: gathering
 * results from frames, which no page here has, would open another page for each check.
 */
export async function expectAccessible(page: Page, rules?: string[]): Promise<void> {
  const runOnly: RunOnly = rules
    ? { type: "rule", values: rules }
    : { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
  expect(page.frames(), "axe looks at one frame").toHaveLength(1);
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (options) => (await (window as unknown as { axe: Axe }).axe.run(document, options)).violations,
    { runOnly, resultTypes: ["violations" as const] },
  );
  const found = violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ target }) => `  ${target.join(" ")}`).join("\n")}`);
  expect(found, `${page.url()} has barriers`).toEqual([]);
}

/** Checks that nothing of the page lies beyond its sides. */
export async function expectNoSideways(page: Page): Promise<void> {
  const beyond = await page.locator("html").evaluate((html) => {
    // What is only drawn once it is in sight hides what is too wide in it.
    const all = document.createElement("style");
    all.textContent = "* { content-visibility: visible !important }";
    html.append(all);
    const wide = html.scrollWidth - html.clientWidth;
    all.remove();
    return wide;
  });
  expect(beyond, `pixels of ${page.url()} beyond its side`).toBeLessThanOrEqual(0);
}
