import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { fullPathOf } from "#lib/catalog/find.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import type { Milestone } from "#lib/catalog/schema.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { computeWorkloadAfter, listSharedMilestones } from "#lib/catalog/workload.ts";
import { messages } from "#lib/messages/all.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { formatLongMonth } from "#lib/messages/days.ts";
import { mapMessages } from "#lib/messages/map.ts";
import { searchMessages } from "#lib/messages/search.ts";
import { planStart } from "#lib/planner/start/plan-start.ts";
import { firstStartValues } from "#lib/planner/start/start-values.ts";
import { send } from "./support/http.ts";
import { readCounts } from "./support/plan-page.ts";
import { expect, expectAccessible, expectAccessibleInLightAndDark, expectNoSideways, test } from "./support/test.ts";

const { roles, milestones } = catalog();
const areaPaths = roles.flatMap((role) => fullPathOf(role, catalog()).map((stretch) => `/roles/${role.id}/${stretch.id}`));
const get = (id: string) => milestones.get(id) as Milestone;
const milestonePaths = [...milestones.keys()].map((id) => `/milestones/${id}`);

/** One page of each kind, and each state of it that looks different. */
const kinds = [
  ["a role with its map", "/roles/data-scientist"],
  ["a skill area", "/roles/ml-engineer/optimization"],
  ["Foundations", "/roles/genai-engineer/foundations"],
  ["a milestone of all roles", "/milestones/numpy-arrays"],
  ["a milestone of one role", "/milestones/mle-capstone"],
  ["a milestone of a choice", "/milestones/power-bi-dashboard"],
  ["a milestone with evidence", "/milestones/py-first-script"],
  ["what changed", "/changes"],
  ["the search, empty", "/search"],
  ["the search with results", "/search?q=dashboards"],
  ["the search with slips", "/search?q=panads"],
  ["the search without results", "/search?q=zzzzqqqq"],
  ["a tool", "/search?tool=pandas"],
  ["four roles compared", "/compare"],
  ["two roles compared", "/compare?roles=data-analyst&roles=ml-engineer"],
  ["too few to compare", "/compare?roles=data-analyst"],
] as const;

test.describe("with plain requests", () => {
  test("every link that a stranger can follow works; milestones and areas have a title, a description and one address", async () => {
    test.setTimeout(180_000);
    const found = new Set(["/"]);
    const broken: string[] = [];
    const described = new Map([...areaPaths, ...milestonePaths].map((path) => [path, ""]));
    for (const path of found) {
      const { status, text, headers } = await send({ path });
      if (status !== 200 && !headers.location) broken.push(`${status} ${path}`);
      if (described.has(path)) described.set(path, text);
      if (!headers["content-type"]?.startsWith("text/html")) continue;
      for (const [, href = ""] of text.matchAll(/<a\b[^>]*\shref="(\/[^"#]*)/g)) found.add(href.replaceAll("&amp;", "&"));
    }
    expect(broken).toEqual([]);
    for (const path of [...described.keys(), "/compare", "/search", "/changes", "/changes/feed.xml"]) {
      expect(found, path).toContain(path);
    }
    const titles = new Map<string, string>();
    for (const [path, text] of described) {
      const title = /<title>([^<]+)<\/title>/.exec(text)?.[1] ?? "";
      expect(title, path).toContain(messages.name);
      expect(titles.get(title), `${path} has the title of another page`).toBeUndefined();
      titles.set(title, path);
      expect(text.match(/<h1\b/g), path).toHaveLength(1);
      expect(text, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
      expect(/<link rel="canonical" href="([^"]+)"/.exec(text)?.[1], path).toMatch(new RegExp(`^http://localhost:\\d+${path}$`));
      const data = [...text.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json = ""]) => JSON.parse(json));
      expect(
        data.map((each) => each["@context"]),
        path,
      ).toContain("https://schema.org");
    }
  });

  test("the sitemap lists all pages, and every page in it exists", async () => {
    const { text } = await send({ path: "/sitemap.xml" });
    const paths = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
    for (const path of [...areaPaths, ...milestonePaths, "/changes"]) expect(paths).toContain(path);
    expect((await send({ path: "/robots.txt" })).text).toContain("/sitemap.xml");
    for (const role of roles) {
      const page = await send({ path: `/roles/${role.id}` });
      const image = /<meta property="og:image" content="([^"]+)"/.exec(page.text)?.[1] ?? "";
      expect((await send({ path: new URL(image).pathname })).headers["content-type"]).toBe("image/png");
    }
  });

  test("unknown pages answer 404", async () => {
    for (const path of [
      "/milestones/nothing",
      "/milestones/__proto__",
      "/roles/ml-engineer/nothing",
      "/roles/nobody/foundations",
      "/roles/data-analyst/foundations",
    ]) {
      expect((await send({ path })).status, path).toBe(404);
    }
  });

  test("hostile queries do not break the pages", async () => {
    const odd = [
      "%00",
      "</script><script>alert(1)</script>",
      "a".repeat(7_000),
      "*.*(((",
      "\u202e",
      "' OR 1=1 --",
      "__proto__",
      "%E0%A4%A",
    ];
    for (const query of odd) {
      const answer = await send({ path: `/search?q=${query.startsWith("%E0") ? query : encodeURIComponent(query)}` });
      expect(answer.status, query.slice(0, 30)).toBe(200);
      expect(answer.text).not.toContain("<script>alert(1)");
    }
    for (const path of [
      "/search?q=sql&q=python",
      "/search?tool=__proto__",
      "/search?tool=nothing",
      "/compare?roles=nobody&roles=x",
      "/compare?roles=ml-engineer&roles=ml-engineer",
    ]) {
      expect((await send({ path })).status, path).toBe(200);
    }
  });

  test("the search entries may be cached", async () => {
    const page = await send({ path: "/search" });
    expect(page.text).toContain(catalog().version);
    const { headers, text } = await send({ path: `/search/entries.json?v=${catalog().version}` });
    expect(headers["cache-control"]).toContain("public, max-age=");
    expect(JSON.parse(text).length).toBeGreaterThan(milestones.size);
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the search works as a form", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("banner").getByRole("link", { name: messages.site.search }).click();
    await page.getByLabel(searchMessages.label).fill("panads");
    await page.getByRole("button", { name: searchMessages.submit }).click();
    await expect(page.getByRole("status")).toHaveText(searchMessages.nearly("panads"));
    await page.getByRole("link", { name: milestones.get("pandas-wrangling")?.title }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(milestones.get("pandas-wrangling")?.title ?? "");
  });

  test("the form compares roles, and the address can be shared", async ({ page }) => {
    await page.goto("/compare");
    await page.getByText(compareMessages.onlySome).click();
    for (const box of await page.getByRole("checkbox").all()) await expect(box).toBeChecked();
    await page.getByRole("checkbox", { name: "Data Scientist" }).uncheck();
    await page.getByRole("checkbox", { name: "GenAI Engineer" }).uncheck();
    await page.getByRole("button", { name: compareMessages.submit }).click();
    await expect(page).toHaveURL("/compare?roles=data-analyst&roles=ml-engineer");
    await expect(page.getByRole("region", { name: compareMessages.totals }).getByRole("article")).toHaveCount(2);
    await expect(page.getByRole("checkbox", { name: "GenAI Engineer" })).not.toBeChecked();
  });

  test("with too few roles the page says so and lists all roles", async ({ page }) => {
    await page.goto("/compare?roles=data-analyst");
    await expect(page.getByRole("status")).toHaveText(compareMessages.oneMore("Data Analyst"));
    await page.goto("/compare?roles=");
    await expect(page.getByRole("alert")).toHaveText(compareMessages.tooFew);
    await expect(page.getByRole("region", { name: compareMessages.totals }).getByRole("article")).toHaveCount(4);
  });

  test("a role's hours come back with its dates, and go along to a plan", async ({ page }) => {
    const role = getRole("ml-engineer");
    const today = new Date().toISOString().slice(0, 10);
    const readyAt = (hours: number) => {
      const plan = planStart(startRoleOf(role, catalog()), { ...firstStartValues, hours }, today);
      return "problem" in plan ? "" : formatLongMonth(plan.finishOn ?? "");
    };
    await page.goto(`/roles/${role.id}`);
    await expect(page.getByRole("status")).toContainText(readyAt(firstStartValues.hours));
    await page.getByLabel(messages.firstRun.hours).fill("20");
    await page.getByRole("button", { name: messages.firstRun.show }).click();
    await expect(page.getByRole("status")).toContainText(readyAt(20));
    await page.getByRole("button", { name: messages.firstRun.make }).click();
    await expect(page).toHaveURL(/\/start\?/);
    await expect(page.getByLabel(messages.firstRun.hours)).toHaveValue("20");
    await expect(page.getByRole("checkbox", { name: "Saturday" })).toBeChecked();
  });

  test("a tab puts another line in front, and keeps the roles", async ({ page }) => {
    await page.goto("/compare?roles=data-analyst&roles=ml-engineer&roles=genai-engineer");
    await page.getByRole("navigation", { name: compareMessages.inFront }).getByRole("link", { name: "ML Engineer" }).click();
    await expect(page).toHaveURL("/compare?roles=data-analyst&roles=ml-engineer&roles=genai-engineer&line=ml-engineer");
    await expect(page.getByRole("region", { name: compareMessages.lines("ML Engineer") })).toBeVisible();
  });

  for (const width of [1280, 390]) {
    test.describe(`${width} px wide`, () => {
      test.use({ viewport: { width, height: 844 } });

      test("the map's stones link to milestones", async ({ page }) => {
        await page.goto("/roles/ml-engineer");
        await page.getByText(messages.role.openMap).click();
        const map = page.getByRole("navigation", { name: mapMessages.nav("ML Engineer") });
        if (width === 390) await map.getByRole("heading", { level: 2 }).nth(1).click();
        const role = roles.find(({ id }) => id === "ml-engineer") as (typeof roles)[number];
        const first = milestones.get(orderForRole(role, catalog())[0]?.milestoneId ?? "");
        await map.getByRole("link", { name: first?.title ?? "" }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(first?.title ?? "");
      });
    });
  }
});

test("the comparison follows each tick, and the focus stays", async ({ page }) => {
  await page.goto("/compare");
  await page.getByText(compareMessages.onlySome).click();
  await page.getByRole("checkbox", { name: "Data Scientist" }).uncheck();
  await expect(page).toHaveURL("/compare?roles=data-analyst&roles=ml-engineer&roles=genai-engineer");
  const box = page.getByRole("checkbox", { name: "ML Engineer" });
  await box.uncheck();
  await expect(page.getByRole("heading", { name: compareMessages.differenceTitle("Data Analyst", "GenAI Engineer") })).toBeVisible();
  await expect(box).toBeFocused();
});

test("a visitor sees what a role adds to another, and makes a plan with the rest known", async ({ page, learner: _ }) => {
  const [from, to] = [getRole("data-analyst"), getRole("genai-engineer")];
  const left = computeWorkloadAfter(to, from, catalog());
  const shared = listSharedMilestones(from, to, catalog());
  await page.goto(`/roles/${to.id}`);
  await page.getByText(messages.role.fromOthers).click();
  await page.getByRole("link", { name: new RegExp(`^After ${from.title}: ${left.milestones} milestones left`) }).click();
  const difference = page.getByRole("region", { name: compareMessages.differenceTitle(from.title, to.title) });
  await expect(difference).toBeVisible();
  for (const area of await difference.getByRole("heading", { level: 3 }).all()) await area.click();
  for (const id of left.ids) await expect(difference.getByRole("link", { name: milestones.get(id)?.title })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await difference.getByRole("button", { name: compareMessages.planThese(left.milestones) }).click();
  await expect(page.getByText(messages.studyTime.known.tickedFor(shared.length, from.title))).toBeVisible();
  const known = new URL(page.url()).pathname;
  await page.getByRole("button", { name: messages.studyTime.known.save }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(to.title));
  expect(await readCounts(page)).toMatchObject({ known: shared.length, not_started: left.milestones });

  // The plan is there now and says itself what is known: asked again, nothing is ticked against it.
  const unknown = page.getByLabel(shared[0]?.title ?? "", { exact: true });
  await page.goto(known);
  await page.getByRole("main").locator("details", { has: unknown }).locator("summary").click();
  await unknown.uncheck();
  await page.getByRole("button", { name: messages.studyTime.known.save }).last().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(to.title));
  await page.goto(`/compare?roles=${from.id}&roles=${to.id}`);
  await page.getByRole("button", { name: compareMessages.planThese(left.milestones) }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.studyTime.known.title);
  await expect(unknown).not.toBeChecked();
});

test.describe("the search while typing", () => {
  test("answers, by keyboard alone", async ({ page }) => {
    await page.goto("/search");
    const field = page.getByLabel(searchMessages.label);
    await field.focus();
    await page.keyboard.type("kubernets");
    const results = page.locator("[data-result]");
    await expect(page.getByRole("status")).toContainText("kubernets");
    await expect(results.first()).toContainText("Run an app on Kubernetes");
    await expect(page).toHaveURL("/search?q=kubernets");

    await page.keyboard.press("ArrowDown");
    await expect(results.nth(0)).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await expect(results.nth(1)).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(field).toBeFocused();

    await page.keyboard.press("Enter");
    await expect(results.nth(0)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Run an app on Kubernetes");
    await page.goBack();
    await expect(field).toHaveValue("kubernets");
    await expect(results.first()).toContainText("Run an app on Kubernetes");

    await field.focus();
    await page.keyboard.press("Escape");
    await expect(field).toHaveValue("");
    await expect(field).toBeFocused();
    await expect(page.getByRole("heading", { name: searchMessages.examplesHeading })).toBeVisible();
    await expect(page).toHaveURL("/search");
  });

  test("says that nothing was found, and what to try", async ({ page }) => {
    await page.goto("/search");
    await page.getByLabel(searchMessages.label).fill("zzzzqqqq");
    await expect(page.getByRole("status")).toHaveText(searchMessages.nothing("zzzzqqqq"));
    await expect(page.getByText(searchMessages.nothingAdvice)).toBeVisible();
  });

  test.describe("when the entries cannot be loaded", () => {
    test.use({ expectedErrors: [/entries\.json/] });

    test("the search does not break", async ({ page }) => {
      await page.route("**/search/entries.json*", (route) => route.abort());
      await page.goto("/search?q=sql");
      await page.getByLabel(searchMessages.label).pressSequentially(" joins");
      await expect(page.locator("[data-result]").first()).toBeVisible();
    });
  });
});

test("the map works by keyboard: one link skips it, and each stone says what it is", async ({ page }) => {
  await page.goto("/roles/data-scientist");
  await page.getByText(messages.role.openMap).click();
  const map = page.getByRole("navigation", { name: mapMessages.nav("Data Scientist") });
  const skip = map.getByRole("link", { name: mapMessages.skip });
  await skip.focus();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#path$/);

  const role = roles.find(({ id }) => id === "data-scientist") as (typeof roles)[number];
  const order = orderForRole(role, catalog()).map(({ milestoneId }) => milestoneId);
  await expect(map.locator("a[href^='/milestones/']:visible")).toHaveCount(order.length);
  const { shortName, title } = get(order.at(-1) ?? "");
  await map.getByRole("link", { name: mapMessages.name(shortName, title) }).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(map.locator("a:focus")).toHaveAttribute("href", new RegExp(`/milestones/(?!${order.at(-1)})`));
});

for (const [name, path] of kinds) {
  test(`${name}: accessible in light and dark, no sideways scrolling at 320 px`, async ({ page }) => {
    // Two readings of a page with some hundred links; small machines are busy.
    test.setTimeout(120_000);
    await page.goto(path);
    for (const summary of await page.locator("main summary:visible").all()) await summary.click();
    await expectAccessibleInLightAndDark(page);
    // A phone has the map on its side, and other parts folded: it is read once more, as it stands there.
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page);
    await expectAccessible(page);
  });
}
