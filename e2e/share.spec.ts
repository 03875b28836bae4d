import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { address, send } from "./support/http.ts";
import { findPlanId, type Learner, postForm } from "./support/learners.ts";
import { milestone, openPlanMenu, plannedIds } from "./support/plan-page.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const [first = "", second = ""] = plannedIds(getRole("data-analyst"));
const nothing = "A".repeat(43);
const parts = ["", "/image", "/badge.svg"];

/** Returns the status of a shared link's page, picture and badge. */
async function knock(path: string): Promise<number[]> {
  return Promise.all(parts.map(async (part) => (await send({ path: path + part })).status));
}

async function expectFits(page: Page) {
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(tooWide, `${page.url()} scrolls sideways`).toBe(0);
}

/** Shares the learner's plan without a browser. @returns the path of the link */
async function shareBy(learner: Learner, planId: string, fields: Record<string, string>): Promise<string> {
  const values = { do: "make", ...fields };
  const answer = await postForm(`/plans/${planId}/share`, ["plan"], values, { cookie: learner.cookie, text: messages.share.make });
  return /\/shared\/[\w-]{43}/.exec(answer.text)?.[0] ?? "";
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a plan is shared, shown, given a new link, and no longer shared", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(`/plans/${planId}`);
      await openPlanMenu(page);
      await page.getByRole("link", { name: messages.share.link, exact: true }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.share.title);
      await expect(page.getByText(messages.share.notShared)).toBeVisible();
      const part = (name: keyof typeof messages.share.parts) =>
        page.getByRole("checkbox", { name: new RegExp(`^${messages.share.parts[name][0]}`) });
      for (const name of ["dates", "notes", "evidence"] as const) await expect(part(name)).not.toBeChecked();
      await expect(part("progress")).toBeChecked();

      await page.getByRole("button", { name: messages.share.make }).click();
      const made = page.getByRole("textbox", { name: messages.share.address });
      await expect(made).toHaveValue(new RegExp(`^${address}/shared/[\\w-]{43}$`));
      const link = new URL(await made.inputValue()).pathname;
      await expect(page.getByRole("textbox", { name: messages.share.badge })).toHaveValue(
        `[![Data Analyst plan](${address}${link}/badge.svg)](${address}${link})`,
      );
      // Without scripts in the page there is nothing to measure with.
      if (javaScriptEnabled) await expectAccessible(page);
      if (javaScriptEnabled) await expectFits(page);
      expect(await knock(link)).toEqual([200, 200, 200]);

      // Shown once, and what it shows can change without it.
      await page.goto(`/plans/${planId}/share`);
      await expect(page.getByText(messages.share.lost)).toBeVisible();
      expect(await page.content()).not.toContain(link);
      await part("progress").uncheck();
      await part("dates").check();
      await page.getByRole("button", { name: messages.share.save }).click();
      await expect(page.getByRole("status").filter({ hasText: messages.share.saved })).toBeVisible();
      await expect(part("progress")).not.toBeChecked();
      await expect(part("dates")).toBeChecked();
      expect((await send({ path: `${link}/badge.svg` })).text).toContain("<title>Data Analyst plan</title>");

      await page.getByRole("button", { name: messages.share.renew }).click();
      await expect(made).not.toHaveValue(address + link);
      const renewed = new URL(await made.inputValue()).pathname;
      expect(await knock(link)).toEqual([404, 404, 404]);
      await page.goto(renewed);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.share.sharedTitle("Data Analyst"));
      if (javaScriptEnabled) await expectAccessible(page);
      if (javaScriptEnabled) await expectFits(page);

      await page.goto(`/plans/${planId}/share`);
      await page.getByRole("button", { name: messages.share.revoke }).click();
      await expect(page.getByText(messages.share.notShared)).toBeVisible();
      expect(await knock(renewed)).toEqual([404, 404, 404]);
    });
  });
}

test("a stone of a shared map leads to its milestone on the same page", async ({ page, learner }) => {
  const link = await shareBy(learner, await findPlanId(learner.cookie), { progress: "on" });
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(link);
  await page.locator(`a[data-id="${first}"]:visible`).click();
  await expect(page).toHaveURL(new RegExp(`${link}#milestone-${first}$`));
  const row = page.locator(`#milestone-${first}`);
  await expect(row).toBeInViewport();
  await expect(row.getByRole("link", { name: milestone(first).title })).toBeVisible();
});

test("a visitor sees the shared parts, and nothing else of the learner", async ({ learner }) => {
  const { cookie } = learner;
  const planId = await findPlanId(cookie);
  const said = { note: "Eleven **tables**, and a <b>doubt</b>", evidence: "https://example.org/my-notebook", label: "My notebook" };
  const tick = (id: string) =>
    send({ path: `/plans/${planId}/changes`, cookie, method: "POST", body: new URLSearchParams({ change: `state ${id} done` }) });
  await tick(first);
  await postForm(`/plans/${planId}/time`, ["startsOn"], { do: "save", timeZone: "UTC" }, { cookie });
  const onFirst = `/plans/${planId}/milestones/${first}`;
  await postForm(onFirst, ["plan"], { do: "save", note: said.note }, { cookie, text: messages.customise.noteLabel });
  await postForm(onFirst, ["address", "label"], { address: said.evidence, label: said.label }, { cookie });

  const link = await shareBy(learner, planId, { progress: "on" });
  const look = async () => (await send({ path: link })).text;
  const alwaysHidden = [learner.email, planId, "Europe", "plannedStart"];
  const visible = async (all: readonly string[]) => {
    const text = await look();
    return all.filter((each) => text.includes(each));
  };
  const texts = [milestone(first).title, milestone(second).title, "% done", "hours left", "Planned ", "Eleven", said.evidence, said.label];
  expect(await visible(texts)).toEqual(texts.slice(0, 4));
  expect(await visible(alwaysHidden)).toEqual([]);

  const save = (fields: Record<string, string>) => {
    const values = { do: "save", ...fields };
    return postForm(`/plans/${planId}/share`, ["plan"], values, { cookie, text: messages.share.save });
  };
  await save({ progress: "on", dates: "on", notes: "on", evidence: "on" });
  expect(await visible(texts)).toEqual(texts);
  expect(await visible(alwaysHidden)).toEqual([]);
  const plain = (await look()).replaceAll("<!-- -->", "");
  expect(plain.includes("<strong>tables</strong>, and a &lt;b&gt;doubt&lt;/b&gt;"), "the note is read as Markdown, its HTML as text").toBe(
    true,
  );
  expect(/<a href="https:\/\/example\.org\/my-notebook"[^>]* rel="noreferrer nofollow ugc"/.test(plain)).toBe(true);
});

test("a link is not indexed and not sent to other sites; picture and badge show the progress", async ({ learner }) => {
  const planId = await findPlanId(learner.cookie);
  const link = await shareBy(learner, planId, { progress: "on" });
  const page = await send({ path: link });
  expect(page.headers).toMatchObject({ "referrer-policy": "same-origin", "x-robots-tag": "noindex, nofollow" });
  expect(page.text).toContain('<meta name="robots" content="noindex, nofollow"');
  expect(/<meta property="og:image" content="([^"]+)"/.exec(page.text)?.[1]).toBe(`${address}${link}/image`);

  const image = await fetch(`${address}${link}/image`);
  const bytes = Buffer.from(await image.arrayBuffer());
  expect([image.headers.get("content-type"), bytes.toString("latin1", 1, 4)]).toEqual(["image/png", "PNG"]);
  // Width and height stand at the head of a PNG (ISO/IEC 15948, 11.2.2).
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);

  const badge = await send({ path: `${link}/badge.svg` });
  expect(badge.headers["content-type"]).toContain("image/svg+xml");
  expect(badge.headers["cache-control"]).toContain("no-store");
  expect(badge.text).toContain("<title>Data Analyst: 0 % done</title>");
  for (const path of [
    `/shared/${nothing}`,
    `/shared/${nothing.slice(1)}`,
    "/shared/%00",
    `${link}x`,
    link.toLowerCase(),
    "/shared/__proto__",
  ]) {
    expect(await knock(path), path).toEqual([404, 404, 404]);
  }
});

test("240 readings a minute by one client, then a page that says how long to wait, and nobody else waits", async ({ learner }) => {
  const planId = await findPlanId(learner.cookie);
  const link = await shareBy(learner, planId, { notes: "on" });
  const from = `127.0.${1 + (process.pid % 250)}.240`;
  // The badge is the cheapest of the three, and counts like the page.
  for (let at = 0; at < 24; at += 1) {
    const ten = Array.from({ length: 10 }, () => send({ path: `${link}/badge.svg`, from }));
    expect(new Set((await Promise.all(ten)).map(({ status }) => status))).toEqual(new Set([200]));
  }
  const refused = await send({ path: link, from });
  expect([refused.status, refused.headers.location]).toEqual([307, `${link}/wait`]);
  const waiting = await send({ path: `${link}/wait`, from });
  expect(waiting.status).toBe(429);
  expect(Number(waiting.headers["retry-after"])).toBeLessThanOrEqual(60);
  expect(waiting.text).toContain(messages.rateLimits.readings(1));
  const badge = await send({ path: `${link}/badge.svg`, from });
  expect([badge.status, badge.headers["retry-after"]]).toEqual([429, "60"]);
  expect((await send({ path: link })).status).toBe(200);
  expect((await send({ path: `${link}/wait` })).headers.location).toBe(link);
});
