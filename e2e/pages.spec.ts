import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { HtmlValidate } from "html-validate";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { waitForForm } from "./support/actions.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, postForm, signUp } from "./support/learners.ts";
import { opener, plannedIds, saveBar, tickOf, waitForScript } from "./support/plan-page.ts";
import { pages as routes } from "./support/routes.ts";
import { test as base, expect, expectAccessible, expectAccessibleInLightAndDark, oncePerWorker } from "./support/test.ts";

const ids = plannedIds(getRole("data-analyst"));

/** The visitors of the pages, as the cookies of their sessions. */
type Lookers = { newcomer: string; learner: string; finisher: string };

async function finishPlan(cookie: string) {
  const changes = ids.map((milestoneId) => ({ id: randomUUID(), milestoneId, patch: { status: "done" } }));
  const path = `/plans/${await findPlanId(cookie)}/changes`;
  expect((await send({ path, method: "POST", cookie, body: JSON.stringify({ changes }) })).status).toBe(200);
}

const test = base.extend<{ lookers: Lookers }>({
  lookers: oncePerWorker(async () => {
    const newcomer = await signUp();
    const learner = await signUp({ role: "data-scientist" });
    await postForm("/roles/data-analyst/change", ["role"], {}, { cookie: learner.cookie });
    const finisher = await signUp({ role: "data-analyst" });
    await finishPlan(finisher.cookie);
    return { newcomer: newcomer.cookie, learner: learner.cookie, finisher: finisher.cookie };
  }),
});

type View = { name: string; path: string; as?: keyof Lookers; title?: string; heading?: string; prepare?: (page: Page) => Promise<void> };

async function sendEmptyForm(page: Page) {
  await page.locator("main form button[type=submit]").click();
  await expect(page.getByRole("alert").filter({ hasText: messages.fields.missing(messages.account.email) })).toBeVisible();
}

async function tickWithoutServer(page: Page) {
  await page.route("**/plans/*/changes", (route) => route.abort());
  await waitForScript(page);
  await tickOf(page, ids[1] ?? "").click();
  await expect(saveBar(page)).toContainText(messages.saving.onDevice(1));
}

const [first = ""] = ids;
const analyst = messages.plan.title("Data Analyst");
const views: View[] = [
  { name: "the landing page", path: "/", heading: messages.tagline },
  { name: "the landing page of who is signed in", path: "/", as: "learner", heading: analyst },
  { name: "the first run", path: "/start?role=ml-engineer", heading: messages.firstRun.title },
  { name: "where to start", path: "/place", heading: messages.placement.title },
  { name: "a question of a placement", path: "/place?role=ml-engineer", heading: messages.placement.title },
  {
    name: "the result of a placement",
    path: "/place?role=ml-engineer&git-basics=yes&py-first-script=no&stop=1",
    heading: `${messages.placement.start} First script`,
  },
  { name: "the roles", path: "/roles", heading: messages.landing.rolesHeading },
  // One of them, like all other pages of the catalog, is looked at with its folds open in catalog-pages.spec.ts.
  ...catalog()
    .roles.filter(({ id }) => id !== "data-scientist")
    .map(({ id, title }) => ({ name: `the role ${title}`, path: `/roles/${id}`, heading: title })),
  { name: "a role of which much is done", path: "/roles/data-scientist", as: "finisher", heading: "Data Scientist" },
  { name: "signing up", path: "/sign-up?role=ml-engineer", heading: messages.account.signUpTitle, prepare: sendEmptyForm },
  { name: "signing in", path: "/sign-in", heading: messages.account.signInTitle, prepare: sendEmptyForm },
  { name: "signing in after a provider failed", path: "/sign-in?error=Callback", heading: messages.account.signInTitle },
  { name: "a link on its way", path: "/sign-in/link-sent", heading: messages.account.linkSentTitle },
  { name: "a new plan", path: "/plan", as: "learner", heading: analyst },
  {
    name: "a plan with an open milestone",
    path: `/plan?open=${first}#${first}`,
    as: "learner",
    heading: analyst,
    prepare: (page) => expect(opener(page, first)).toHaveAttribute("aria-expanded", "true"),
  },
  { name: "a plan with what is not saved", path: "/plan", as: "learner", heading: analyst, prepare: tickWithoutServer },
  { name: "a finished plan", path: "/plan", as: "finisher", heading: analyst },
  { name: "no plan yet", path: "/plans", as: "newcomer", heading: messages.plans.first },
  { name: "two plans", path: "/plans", as: "learner", heading: messages.plans.title },
  { name: "the settings", path: "/settings", as: "learner", heading: messages.settings.title },
  { name: "nothing here", path: "/no-such-page", heading: messages.errors.notFoundTitle },
];

test.use({ expectedErrors: [/ERR_FAILED|status of 404/] });

test.describe(() => {
  // Decided before a browser and the lookers are made for a test that is not run.
  test.skip(({ isMobile }) => Boolean(isMobile), "looked at in a phone's width as well");

  for (const { name, path, as, heading = "", prepare } of views) {
    test(`${name} is accessible, light and dark, narrow and large`, async ({ page, context, lookers }) => {
      if (as) await enterAs(context, lookers[as]);
      await page.goto(path);
      await prepare?.(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
      await expect(page).toHaveTitle(/^Milepost: | · Milepost$/);

      await expectAccessibleInLightAndDark(page);
      await page.setViewportSize({ width: 390, height: 844 });
      await expectAccessible(page);
      // 320 px is a large text on a small phone; 640 px is a desk's screen at 200 %.
      for (const width of [320, 640]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `at ${width} px nothing scrolls sideways`).toBeLessThanOrEqual(width);
      }
    });
  }
});

/** The pages of the whole site as their owner sees them, without the accounts' own, which lead on who is signed in. */
const everyPage = [...new Set(routes.filter(({ outcomes }) => outcomes.owner === 200).map(({ path }) => path)), "/no-such-page"].filter(
  (path) => !path.endsWith(".json"),
);

test("every page is valid HTML with one main heading", async ({ lookers, isMobile }) => {
  test.skip(isMobile, "the HTML is the same on every screen");
  test.slow();
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:document"],
    rules: {
      // Rules about style, which make no difference to browsers.
      "attr-case": "off",
      "attribute-boolean-style": "off",
      "attribute-empty-style": "off",
      "no-implicit-input-type": "off",
      "no-inline-style": "off",
      "void-style": "off",
      // The look into a file shows it as it is.
      "no-trailing-whitespace": "off",
      // React's ids begin with an underscore; boxes of one group share a name.
      "valid-id": ["error", { relaxed: true }],
      "form-dup-name": ["error", { shared: ["checkbox", "radio", "submit"] }],
      // A tick is a button that is sent, so that one press is enough without JavaScript; some forms have their buttons elsewhere.
      "prefer-native-element": "off",
      "wcag/h32": "off",
      // For what comes from other servers; titles end with the site's name.
      "require-sri": "off",
      "long-title": "off",
    },
  });
  const plan = await findPlanId(lookers.learner);
  const found: string[] = [];
  const look = async (path: string, cookie?: string) => {
    const { text } = await send({ path, cookie });
    expect.soft(text.match(/<h1[ >]/g) ?? [], `${path} has one main heading`).toHaveLength(1);
    const report = await validator.validateString(text);
    const messages = report.results.flatMap(({ messages }) => messages);
    // The framework's forms are posted to the page itself, which it says in a way of its own.
    const own = messages.filter(({ message }) => message !== 'Attribute "action" has invalid value ""');
    found.push(...own.map(({ ruleId, message, selector }) => `${path} ${ruleId}: ${message} ${selector}`));
  };
  // What leads elsewhere without a study time is looked at with one.
  const dated = await signUp({ role: "data-analyst" });
  const datedPlan = await findPlanId(dated.cookie);
  await postForm(`/plans/${datedPlan}/time`, ["startsOn"], { do: "save", timeZone: "UTC" }, { cookie: dated.cookie });
  for (const path of everyPage) {
    if (path.endsWith("/fit")) await look(path.replace("{plan}", datedPlan), dated.cookie);
    else await look(path.replace("{plan}", plan), lookers.learner);
  }
  for (const path of ["/", "/sign-in", "/sign-up"]) await look(path);
  await look(`/plan?show=left&open=${first}`, lookers.learner);
  await look("/plan", lookers.finisher);
  await look("/plans", lookers.newcomer);
  expect(found).toEqual([]);
});

/** As far as a reader may stretch text without losing any of it (WCAG 1.4.12). */
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

/** So many tests share the pages: one alone would keep the run waiting at its end. */
const shares = 4;

for (let share = 0; share < shares; share += 1) {
  const paths = [...everyPage, `/plan?open=${first}`].filter((_, index) => index % shares === share);
  test(`nothing scrolls sideways or is cut off, narrow, stretched and at 200 %, and targets are large (${share + 1} of ${shares})`, async ({
    page,
    context,
    lookers,
    isMobile,
  }) => {
    test.skip(!isMobile, "a phone is the hardest case");
    await enterAs(context, lookers.learner);
    const plan = await findPlanId(lookers.learner);
    const small = { width: 320, height: 800 };
    for (const path of paths) {
      await page.setViewportSize(small);
      await page.goto(path.replace("{plan}", plan));
      // A plan of this device is opened after the page has come.
      await expect(page.getByText(messages.sync.opening)).toHaveCount(0);
      // Content that is drawn only when it scrolls into view would hide its overflow.
      await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
      const seen = await page.evaluate(measurePage);
      expect.soft(seen.wide, `${path} at 320 px`).toBeLessThanOrEqual(320);
      expect.soft(seen.small, `${path} has small targets`).toEqual([]);
      expect.soft(seen.unnamed, `${path} has landmarks that cannot be told apart`).toEqual([]);

      await page.addStyleTag({ content: textSpacing });
      const stretched = await page.evaluate(measurePage);
      expect.soft(stretched.wide, `${path} at 320 px with its text stretched`).toBeLessThanOrEqual(320);
      // What is cut off on purpose, such as the names in a folded month, may also have no room left.
      const newlyCut = stretched.cut.filter((text) => !seen.cut.includes(text));
      expect.soft(newlyCut, `${path} cuts off stretched text`).toEqual([]);
      // A desk's screen at 200 %.
      await page.setViewportSize({ width: 640, height: 450 });
      const half = await page.evaluate(measurePage);
      expect.soft(half.wide, `${path} at 640 px`).toBeLessThanOrEqual(640);
      expect.soft(half.small, `${path} at 640 px has small targets`).toEqual([]);
    }
  });
}

/** Runs in the page. A target within a line of text may be as high as the line (WCAG 2.5.8). */
function measurePage() {
  const targets = [
    ...document.querySelectorAll<HTMLElement | SVGElement>("a[href], button, input:not([type=hidden]), select, textarea, summary"),
  ];
  const small = targets
    .filter((each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !each.closest("svg"))
    .filter((each) => !(getComputedStyle(each).display === "inline" && each.closest("p, li, dd, td, h1, h2, h3")))
    // A label around a box makes its target larger.
    .map((each) => (each instanceof HTMLInputElement ? (each.closest("label") ?? each) : each))
    .map((each) => ({ each, box: each.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1 && (box.width < 24 || box.height < 24))
    .map(({ each, box }) => `${each.outerHTML.slice(0, 120)} ${Math.round(box.width)}x${Math.round(box.height)}`);
  // Elements that hide their overflow and contain text that does not fit. Text for screen readers only is one pixel wide on purpose.
  const cut = [...document.querySelectorAll<HTMLElement>("main *, header *, footer *")]
    .filter((each) => ["hidden", "clip"].includes(getComputedStyle(each).overflowX) && each.clientWidth > 1 && each.textContent.trim())
    .filter((each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
    .map((each) => each.outerHTML.slice(0, 120));
  const landmarks = [...document.querySelectorAll("nav, aside, search, main, [role=search]")].map(
    (each) => `${each.tagName} ${each.getAttribute("aria-label") ?? each.getAttribute("aria-labelledby") ?? ""}`,
  );
  const unnamed = landmarks.filter((name, index) => landmarks.indexOf(name) !== index);
  return { wide: document.documentElement.scrollWidth, small, cut, unnamed };
}

test("no page carries the page for addresses that lead nowhere", async ({ isMobile }) => {
  test.skip(isMobile, "the same on every screen");
  const at = "lib/next-internals/unknown-address.ts; see docs/decisions/0014-framework-internals.md";
  for (const path of ["/", "/sign-in", "/roles/ml-engineer"]) expect((await send({ path })).text, at).not.toContain(messages.notFound.why);
  const nowhere = await send({ path: "/no-such-page" });
  expect([nowhere.status, nowhere.text.includes(messages.notFound.why)], at).toEqual([404, true]);
});

test("a page's scripts were packed when it was built", async ({ isMobile }) => {
  test.skip(isMobile, "the same on every screen");
  const at = "lib/next-internals/packed-scripts.ts; see docs/decisions/0014-framework-internals.md";
  const scripts = [...(await send({ path: "/" })).text.matchAll(/<script src="([^"]+)"/g)].map(([, src = ""]) => src);
  expect(scripts.length, at).toBeGreaterThan(5);
  for (const path of scripts) {
    const { status, headers } = await send({ path, method: "HEAD", headers: { "accept-encoding": "gzip, deflate, br" } });
    // Only what was packed before has a length.
    expect([status, headers["content-encoding"], Number(headers["content-length"]) > 0], `${path}; ${at}`).toEqual([200, "br", true]);
    expect(headers["cache-control"]).toContain("immutable");
  }
});

test("a visitor's page is not sent again while it is the same, and its script still runs", async ({ page, isMobile, lookers }) => {
  test.skip(isMobile, "the same on every screen");
  const { etag = "", "cache-control": control } = (await send({ path: "/roles" })).headers;
  expect([etag, control]).toEqual([expect.stringMatching(/^W\//), "private, no-cache"]);
  const again = await send({ path: "/roles", headers: { "if-none-match": etag } });
  expect([again.status, again.text, again.headers["content-security-policy"]]).toEqual([304, "", undefined]);
  const asLearner = await send({ path: "/roles", cookie: lookers.learner, headers: { "if-none-match": etag } });
  expect([asLearner.status, asLearner.headers.etag]).toEqual([200, undefined]);
  expect(asLearner.headers["cache-control"]).toContain("no-store");
  const inDark = await send({ path: "/roles", headers: { "if-none-match": etag, cookie: "milepost-theme=dark" } });
  expect(inDark.status).toBe(200);

  await page.goto("/roles");
  await waitForForm(page.locator("footer form"));
  const body = page.waitForResponse((response) => response.request().resourceType() === "document");
  await page.reload();
  expect((await (await body).request().sizes()).responseBodySize).toBe(0);
  await waitForForm(page.locator("footer form"));
});

test("a page that the browser kept shows the theme that was chosen meanwhile", async ({ page, isMobile }) => {
  test.skip(isMobile, "the same on every screen");
  await page.goto("/roles");
  await waitForForm(page.locator("footer form"));
  await page.evaluate(() => {
    // As another page does it; a browser without a window keeps none.
    // biome-ignore lint/suspicious/noDocumentCookie: not in every browser
    document.cookie = "milepost-theme=dark; path=/";
    window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a page is painted without other files; its scripts have compile hints", async ({ page, request, isMobile }) => {
  test.skip(isMobile, "the same on every screen");
  await page.route(/\/_next\//, (route) => route.abort());
  await page.goto("/");
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(paper).toMatch(/^lab\(98/);
  const scripts = await page.locator("script[src*='/chunks/']").evaluateAll((all) => all.map((script) => script.getAttribute("src") ?? ""));
  const texts = await Promise.all(scripts.map(async (src) => (await request.get(src)).text()));
  const react = texts.find((text) => text.includes("hydrateRoot="));
  expect(react?.slice(0, 28)).toBe("//# allFunctionsCalledOnLoad");
});

test("the keyboard first reaches the link that skips the header", async ({ page, context, lookers }) => {
  await enterAs(context, lookers.learner);
  for (const path of ["/", "/plan", "/settings", "/no-such-page"]) {
    await page.goto(path);
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: messages.site.skipToContent });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();
  }
});

test("a plan can be ticked and opened by keyboard alone", async ({ page, learner: _ }) => {
  await page.goto("/plan");
  await waitForScript(page);
  await tickOf(page, first).focus();
  await page.keyboard.press("Space");
  await expect(tickOf(page, first)).toBeChecked();
  await expect(tickOf(page, first)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(opener(page, first)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(opener(page, first)).toHaveAttribute("aria-expanded", "true");
  await expect(opener(page, first)).toBeFocused();
});
