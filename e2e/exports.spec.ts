import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import { exportFormats } from "#lib/export/formats.ts";
import { messages } from "#lib/messages/all.ts";
import { parseRobots } from "../tests/support/robots-parser.ts";
import { findForm } from "./support/forms.ts";
import { send } from "./support/http.ts";
import { findPlanId, postForm } from "./support/learners.ts";
import { ageSchedule } from "./support/old-schedule.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const text = messages.exports.feed;

/** Start by UID, and sequence, as a calendar program reads them. */
function readEvents(file: string): Map<string, { start: string; sequence: number }> {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents("vevent");
  return new Map(
    events.map((event) => [
      String(event.getFirstPropertyValue("uid")),
      { start: String(event.getFirstPropertyValue("dtstart")), sequence: Number(event.getFirstPropertyValue("sequence")) },
    ]),
  );
}

/** Makes or removes the address by the form, as without JavaScript. @returns the address's path, when one is shown */
async function changeFeed(plan: string, cookie: string, what: "make other" | "remove"): Promise<string | undefined> {
  const page = await postForm(`/plans/${plan}/export`, ["plan"], { do: what }, { cookie, text: text.secret });
  expect(page.status).toBe(200);
  return /value="http:\/\/[^"]*?(\/api\/calendar\/[\w-]{43}\.ics)"/.exec(page.text)?.[1];
}

test("every format has an explanation, a preview and a download", async ({ page, learner }) => {
  const plan = await findPlanId(learner.cookie);
  await page.goto(`/plans/${plan}`);
  await page.getByRole("heading", { name: messages.plan.export }).click();
  await page.getByRole("link", { name: messages.exports.allFormats }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.exports.title);
  for (const format of exportFormats) {
    const { name, hint } = messages.exports.formats[format.id];
    const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
    await card.locator("summary").click();
    await expect(card.getByText(hint)).toBeVisible();
    await expect(card.locator("pre")).not.toBeEmpty();
    const download = page.waitForEvent("download");
    const role = format.isPartial || format.hasDelimiter ? "button" : "link";
    await card.getByRole(role, { name: messages.exports.downloadNamed(name) }).click();
    const extensions = format.fileTypes.map(({ extension }) => extension).join("|");
    expect((await download).suggestedFilename()).toMatch(
      new RegExp(`^milepost-data-analyst-\\d{4}-\\d{2}-\\d{2}${format.nameSuffix ?? ""}\\.(${extensions})$`),
    );
  }
  await expectAccessible(page);
});

test("the table has commas or semicolons, as chosen", async ({ page, learner }) => {
  await page.goto(`/plans/${await findPlanId(learner.cookie)}/export`);
  const { name } = messages.exports.formats.csv;
  const card = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
  const { comma, semicolon } = messages.exports.delimiters;
  await card.locator("summary").click();
  await expect(card.getByLabel(comma)).toBeChecked();
  await card.getByLabel(semicolon).check();
  const download = page.waitForEvent("download");
  await card.getByRole("button", { name: messages.exports.downloadNamed(name) }).click();
  expect(await readFile(await (await download).path(), "utf8")).toMatch(/^\uFEFFposition;area;/);
});

test("each file matches its format's name", async ({ learner }) => {
  const plan = await findPlanId(learner.cookie);
  const take = (format: string) => send({ path: `/plans/${plan}/export/${format}`, cookie: learner.cookie });
  expect((await take("pdf")).text.startsWith("%PDF-1.7")).toBe(true);
  expect((await take("pdf")).headers["content-type"]).toBe("application/pdf");
  expect((await take("ics-todo")).text).toContain("BEGIN:VTODO");
  expect((await take("ics")).headers["content-type"]).toBe("text/calendar; charset=utf-8");
  expect((await take("todoist")).text).toMatch(/^TYPE,CONTENT,DESCRIPTION,PRIORITY,INDENT/);
  expect((await take("docx")).status).toBe(404);
  expect((await take("csv")).text).toMatch(/^\uFEFFposition,area,/);
  expect((await take("csv?delimiter=semicolon")).text).toMatch(/^\uFEFFposition;area;/);
  const [whole, part] = [await take("md"), await take("md?only=left&steps=none")];
  expect(whole.text).toContain("<!-- step:");
  expect(part.text).not.toContain("<!-- step:");
});

test("a calendar subscription follows the plan until its address ends", async ({ learner }) => {
  const { cookie } = learner;
  const plan = await findPlanId(cookie);
  await postForm(`/plans/${plan}/time`, ["startsOn"], { do: "save", timeZone: "UTC" }, { cookie });
  const address = (await changeFeed(plan, cookie, "make other")) ?? "";
  expect(address).not.toBe("");
  const shownAgain = await send({ path: `/plans/${plan}/export`, cookie });
  expect(shownAgain.text).not.toContain(address);

  await ageSchedule(learner, plan, 30);
  const before = await send({ path: address });
  expect(before.status).toBe(200);
  expect(before.headers["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(before.headers["cache-control"]).toContain("private");
  expect(before.headers["x-robots-tag"]).toContain("noindex");
  // Google's calendar obeys it.
  const robots = parseRobots("http://milepost.example/robots.txt", (await send({ path: "/robots.txt" })).text);
  expect(robots.isAllowed(`http://milepost.example${address}`, "Google-Calendar-Importer")).toBe(true);
  expect(robots.isAllowed("http://milepost.example/api/v1/plans", "Google-Calendar-Importer")).toBe(false);
  const etag = String(before.headers.etag);
  const same = await send({ path: address, headers: { "if-none-match": `W/"other", W/${etag}` } });
  expect([same.status, same.text]).toEqual([304, ""]);
  // Some programs know it without its ending.
  expect((await send({ path: address.replace(".ics", "") })).text).toBe(before.text);

  await postForm(`/plans/${plan}`, ["plan", "address"], { plan, address: `/plans/${plan}`, do: "replan" }, { cookie });
  const after = await send({ path: address, headers: { "if-none-match": etag } });
  expect(after.status).toBe(200);
  const [planned, moved] = [readEvents(before.text), readEvents(after.text)];
  expect([...moved.keys()]).toEqual([...planned.keys()]);
  expect(before.text.replaceAll("\r\n ", "")).toMatch(/Late by about \d weeks/);
  expect(after.text).toContain("On track");
  for (const [uid, { start, sequence }] of moved) {
    // What was planned had passed, so the dates were those from today already.
    expect(start).toBe(planned.get(uid)?.start);
    expect(start >= new Date().toISOString().slice(0, 10)).toBe(true);
    expect(sequence).toBeGreaterThan(planned.get(uid)?.sequence ?? 99);
  }

  const renewed = (await changeFeed(plan, cookie, "make other")) ?? "";
  expect((await send({ path: address })).status).toBe(404);
  expect((await send({ path: renewed })).status).toBe(200);
  expect(await changeFeed(plan, cookie, "remove")).toBeUndefined();
  expect((await send({ path: renewed })).status).toBe(404);
  const page = await send({ path: `/plans/${plan}/export`, cookie });
  expect(findForm(page.text, ["plan"], text.secret).text).not.toContain(text.revoke);
});

test("the calendar comes first: what it shows, and a button for each program", async ({ page, learner }) => {
  const { cookie } = learner;
  const plan = await findPlanId(cookie);
  // As if somebody had typed a time for each day.
  const times = Object.fromEntries(Array.from({ length: 7 }, (_, day) => [`start${day}`, "18:30"]));
  await postForm(`/plans/${plan}/time`, ["startsOn"], { do: "save", timeZone: "UTC", ...times }, { cookie });
  await page.goto(`/plans/${plan}`);
  await page.getByRole("link", { name: messages.time.toCalendar }).click();
  const calendar = page.getByRole("region", { name: messages.exports.calendar.heading });
  await expect(calendar.getByText(messages.exports.calendar.timed(messages.exports.calendar.today))).toBeVisible();
  await expect(calendar.getByText("18:30", { exact: true })).toBeVisible();
  const { apple, google, outlook, other } = messages.exports.calendar.programs;
  // Google and Microsoft cannot reach this machine, so they are offered the file.
  await calendar.getByText(text.why).click();
  await expect(calendar.getByText(messages.exports.calendar.unreachable("localhost"))).toBeVisible();
  for (const { name } of [google, outlook]) {
    const download = page.waitForEvent("download");
    await calendar.getByRole("link", { name }).click();
    expect(await readFile(await (await download).path(), "utf8")).toMatch(/DTSTART;TZID=UTC:\d{8}T183000/);
  }
  await expect(calendar.getByRole("button", { name: apple.name })).toBeVisible();
  await expectAccessible(page);

  await calendar.getByRole("button", { name: other.name }).click();
  const field = page.getByLabel(text.yours);
  await expect(field).toHaveValue(/^http:\/\/localhost:\d+\/api\/calendar\/[\w-]{43}\.ics$/);
  const address = await field.inputValue();
  await expect(calendar.getByRole("link", { name: apple.name })).toHaveAttribute("href", address.replace("http:", "webcal:"));
  await expectAccessible(page);
  await calendar.getByRole("link", { name: messages.exports.calendar.shapes.bars }).click();
  await expect(field).toHaveValue(`${address}?shape=bars`);
  const start = async (query: string) => /DTSTART;[^\r]*/.exec((await send({ path: new URL(address).pathname + query })).text)?.[0];
  expect(await start("")).toMatch(/^DTSTART;TZID=UTC:/);
  expect(await start("?shape=bars")).toMatch(/^DTSTART;VALUE=DATE:/);
  expect(await start("?shape=nothing")).toBe(await start(""));

  await page.getByRole("button", { name: text.revoke }).click();
  await expect(field).toBeHidden();
  await expect(page.getByText(text.revoked)).toBeVisible();
});

test("a calendar file has the shape that is chosen, without JavaScript too", async ({ learner }) => {
  const { cookie } = learner;
  const plan = await findPlanId(cookie);
  await postForm(`/plans/${plan}/time`, ["startsOn"], { do: "save", timeZone: "UTC" }, { cookie });
  const count = async (query: string) =>
    (await send({ path: `/plans/${plan}/export/ics${query}`, cookie })).text.match(/UID:(\w+)/g)?.map((uid) => uid.slice(4)) ?? [];
  const [sessions, all, bars] = [await count(""), await count("?shape=all-sessions"), await count("?shape=bars")];
  expect(sessions).toEqual(Array(56).fill("session"));
  expect(new Set(all)).toEqual(new Set(["session"]));
  expect(all.length).toBeGreaterThan(sessions.length);
  expect(new Set(bars)).toEqual(new Set(["milestone"]));
  const page = await send({ path: `/plans/${plan}/export?shape=bars`, cookie });
  expect(page.text).toContain(`/plans/${plan}/export/ics?shape=bars`);
});

test("the printed page has the boxes and milestones, and nothing that only works on a screen", async ({ page, learner }) => {
  const plan = await findPlanId(learner.cookie);
  await page.goto(`/plans/${plan}`);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  await expect(page.getByRole("navigation")).toBeHidden();
  await expect(page.locator("main a.control, main button.control").locator("visible=true")).toHaveCount(0);
});
