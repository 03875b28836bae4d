import type { Page } from "@playwright/test";
import { waitForForm } from "./support/actions.ts";
import { findPlanId } from "./support/learners.ts";
import { expect, test } from "./support/test.ts";

/** A visitor's page brings the styles that it uses, and asks for all of them at its end, for what its script adds. A learner's brings all. */

const paths = ["/", "/choose", "/compare", "/roles/ml-engineer", "/milestones/sql-basics", "/jobs", "/place", "/sign-up", "/search?q=sql"];

/** Runs in the page: how each of its elements is drawn. */
function readLooks() {
  const names = [
    ...["display", "position", "color", "background-color", "background-image", "font-family", "font-size", "font-weight", "line-height"],
    ...[
      "letter-spacing",
      "text-transform",
      "text-decoration-line",
      "text-align",
      "white-space",
      "opacity",
      "visibility",
      "transform",
      "translate",
    ],
    ...[
      "border-top",
      "border-right",
      "border-bottom",
      "border-left",
      "border-radius",
      "box-shadow",
      "outline-offset",
      "z-index",
      "overflow",
    ],
    ...[
      "margin",
      "padding",
      "gap",
      "grid-template-columns",
      "flex-direction",
      "align-items",
      "justify-content",
      "cursor",
      "fill",
      "stroke",
    ],
    ...[
      "stroke-width",
      "stroke-dasharray",
      "transition-property",
      "animation-name",
      "content-visibility",
      "list-style",
      "clip-path",
      "content",
    ],
  ];
  return [...document.querySelectorAll("body, body *:not(link, script, style)")].flatMap((element) =>
    [null, "::before", "::after"].map((part) => {
      const style = getComputedStyle(element, part);
      const { x, y, width, height } = element.getBoundingClientRect();
      const box = part ? "" : [x, y, width, height].map((each) => each.toFixed(1)).join(" ");
      return `${element.outerHTML.slice(0, 150)} ${part ?? ""} ${box} ${names.map((name) => style.getPropertyValue(name)).join(" | ")}`;
    }),
  );
}

test.describe("without its script", () => {
  test.use({ javaScriptEnabled: false });

  for (const [screen, width, height, colorScheme] of [
    ["desk", 1440, 900, "light"],
    ["phone", 390, 844, "dark"],
  ] as const) {
    test(`on a ${screen}, a visitor's pages look the same with the styles that they bring as with all`, async ({ page, isMobile }) => {
      test.skip(isMobile, "the size is set here");
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      for (const path of paths) {
        await page.goto(path);
        await stopMotion(page);
        const all = page.locator("body > link[rel=stylesheet]");
        expect(await all.count(), `${path} asks for all styles`).toBeGreaterThan(0);
        await setDisabled(page, "body > link[rel=stylesheet]");
        const withOwn = await page.evaluate(readLooks);
        await setDisabled(page, "head > style[data-precedence]");
        const withAll = await page.evaluate(readLooks);
        expect(withAll.filter((look, index) => look !== withOwn[index]).slice(0, 3), path).toEqual([]);
      }
    });
  }
});

async function stopMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.head.append(
      Object.assign(document.createElement("style"), { textContent: "* { transition: none !important; animation: none !important }" }),
    );
  });
}

/** Switches off these styles, and the others on. */
async function setDisabled(page: Page, which: string): Promise<void> {
  await page.evaluate((selector) => {
    for (const each of document.querySelectorAll<HTMLStyleElement>("head > style[data-precedence], body > link[rel=stylesheet]"))
      each.disabled = each.matches(selector);
  }, which);
}

test("a page has its styles once, asks once for all of them, and a page that is opened from it does not ask again", async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, "the same on every screen");
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "stylesheet") fetched.push(new URL(request.url()).pathname);
  });
  const answer = await page.goto("/roles");
  const html = (await answer?.text()) ?? "";
  expect(html.match(/@layer base\{/g), "next.config.ts or lib/next-internals/page-styles.ts").toHaveLength(1);
  await waitForForm(page.locator("footer form"));
  const inPage = await page.locator("link[rel=stylesheet]").evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
  expect(inPage.length).toBeGreaterThan(0);
  expect(new Set(fetched).size, "each once").toBe(fetched.length);
  const before = fetched.length;
  await page.getByRole("main").locator("a[href='/roles/ml-engineer']").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ML Engineer");
  expect(fetched.slice(before).filter((path) => inPage.includes(path))).toEqual([]);
});

test("a learner's page has all styles in it, and fetches none", async ({ page, learner, isMobile }) => {
  test.skip(isMobile, "the same on every screen");
  const fetched: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "stylesheet") fetched.push(request.url());
  });
  await page.goto(`/plans/${await findPlanId(learner.cookie)}`);
  await waitForForm(page.locator("footer form"));
  await expect(page.locator("body > link[rel=stylesheet]")).toHaveCount(0);
  expect(fetched).toEqual([]);
});
