import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { answerAsNewBuild, breakActions, breakages, brokenCalls, waitForForm } from "./support/actions.ts";
import { send } from "./support/http.ts";
import { findPlanId, type Learner, postForm } from "./support/learners.ts";
import { plannedIds } from "./support/plan-ids.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

/** What was typed into a form outlives a failed save, a reload, the Back button and the sign-in page; nothing untrue is said about it. */

const { own, customise, forms, share, apiAccess, studyTime, imports } = messages;
const [first = ""] = plannedIds(getRole("data-analyst"));

type KeptForm = {
  /** The page, with `{plan}` for the learner's plan. */
  path: string;
  /** Fields by their labels, with what is typed. A password comes back after no reload. */
  fields: [label: string, text: string][];
  submit: string;
  secret?: string;
};

const onMilestone = `/plans/{plan}/milestones/${first}`;
const keptForms: Record<string, KeptForm> = {
  note: { path: onMilestone, fields: [[customise.noteLabel, "Eleven **tables**"]], submit: customise.saveNote },
  estimate: {
    path: onMilestone,
    fields: [
      [customise.hours, "7"],
      [customise.minutes, "45"],
    ],
    submit: customise.saveEstimate,
  },
  link: {
    path: onMilestone,
    fields: [
      [customise.address, "https://example.org/queries"],
      [customise.label, "Ten queries"],
    ],
    submit: customise.addLink,
  },
  "own milestone": {
    path: "/plans/{plan}/milestones/new",
    fields: [
      [customise.name, "Read the dictionary"],
      [customise.hours, "2"],
      [customise.steps, "Ask for it\nRead it"],
    ],
    submit: customise.add,
  },
  share: { path: "/plans/{plan}/share", fields: [[share.name, "For my mentor"]], submit: share.make },
  token: { path: "/settings", fields: [[apiAccess.name, "laptop"]], submit: apiAccess.make, secret: apiAccess.password },
  time: { path: "/plans/{plan}/time", fields: [[studyTime.hoursPerWeek, "10:30"]], submit: studyTime.save },
  import: { path: "/plans/import", fields: [[imports.text, "- [x] SQL basics"]], submit: imports.look },
};

const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function openForm(page: Page, learner: Learner, { path, fields }: KeptForm): Promise<void> {
  await page.goto(path.replace("{plan}", await findPlanId(learner.cookie)));
  await waitForForm(page.locator("main form").filter({ has: field(page, fields[0]?.[0] ?? "") }));
}

async function type(page: Page, { fields, secret }: KeptForm): Promise<void> {
  for (const [label, text] of fields) await field(page, label).fill(text);
  if (secret) await field(page, secret).fill("three quiet herons");
}

async function expectTyped(page: Page, { fields }: KeptForm): Promise<void> {
  for (const [label, text] of fields) await expect(field(page, label)).toHaveValue(text);
}

test.describe("a save that gets no answer", () => {
  test.use({ expectedErrors: brokenCalls });

  for (const [name, form] of Object.entries(keptForms)) {
    test(`${name}: the form stays with its text, says only what is known, and the text is there after a reload`, async ({
      page,
      learner,
    }) => {
      await openForm(page, learner, form);
      const { pathname } = new URL(page.url());
      await type(page, form);
      for (const [how, breakage] of Object.entries(breakages)) {
        const restore = await breakActions(page, breakage);
        // The alert of the breakage before still stands: only the request says that this one was tried.
        const asked = page.waitForRequest((request) => "next-action" in request.headers());
        await button(page, form.submit).last().click();
        await asked;
        await expect(page.getByRole("alert").filter({ hasText: forms.unconfirmed }), how).toBeVisible();
        await expectTyped(page, form);
        if (form.secret) await expect(field(page, form.secret)).toHaveValue("three quiet herons");
        expect(new URL(page.url()).pathname, how).toBe(pathname);
        await restore();
      }
      await page.reload();
      await expect(page.getByText(forms.restored)).toBeVisible();
      await expectTyped(page, form);
      if (form.secret) await expect(field(page, form.secret)).toHaveValue("");
      await button(page, forms.discard).click();
      await expect(page.getByText(forms.restored)).toHaveCount(0);
      await page.reload();
      await waitForForm(page.locator("main form").first());
      await expect(page.getByText(forms.restored)).toHaveCount(0);
    });
  }

  test("“Try again” saves once the server answers, and then nothing is left to restore", async ({ page, learner }) => {
    const { note } = keptForms as { note: KeptForm };
    await openForm(page, learner, note);
    await type(page, note);
    const restore = await breakActions(page, breakages["with a connection that is reset"]);
    await button(page, customise.saveNote).click();
    await expect(page.getByText(forms.unconfirmed)).toBeVisible();
    await expectAccessible(page);
    await restore();
    await button(page, forms.tryAgain).click();
    await expect(page.getByRole("region", { name: own.note, exact: true }).getByRole("status")).toHaveText(customise.saved);
    await expect(page.getByText(forms.unconfirmed)).toHaveCount(0);
    await page.reload();
    await expect(field(page, customise.noteLabel)).toHaveValue("Eleven **tables**");
    await expect(page.getByText(forms.restored)).toHaveCount(0);
  });

  test("an own milestone that did arrive, without an answer, is added once", async ({ page, learner }) => {
    const form = keptForms["own milestone"] as KeptForm;
    await openForm(page, learner, form);
    await type(page, form);
    const restore = await breakActions(page, async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    });
    await button(page, customise.add).click();
    await expect(page.getByText(forms.unconfirmed)).toBeVisible();
    await restore();
    await page.reload();
    await expectTyped(page, form);
    await expect(page.getByText(forms.restored)).toBeVisible();
    await button(page, customise.add).click();
    await expect(page).toHaveURL(/open=own-/);
    await expect(page.locator("li[id^='own-']")).toHaveCount(1);
  });

  test("after an update of Milepost the form says so, and the text is there after “Reload”", async ({ page, learner }) => {
    for (const name of ["note", "own milestone"]) {
      const form = keptForms[name] as KeptForm;
      await openForm(page, learner, form);
      await type(page, form);
      const restore = await breakActions(page, answerAsNewBuild);
      await button(page, form.submit).click();
      await expect(page.getByText(forms.updated)).toBeVisible();
      await expectTyped(page, form);
      await restore();
      await button(page, forms.reload).click();
      await expect(page.getByText(forms.restored)).toBeVisible();
      await expectTyped(page, form);
    }
  });

  test("a button without a form of its own claims nothing either, and leads on after an update", async ({ page, learner }) => {
    await page.goto(`/plans/${await findPlanId(learner.cookie)}/order`);
    await waitForForm(page.locator("main form").first());
    await button(page, customise.withButtons).click();
    const down = page.getByRole("button", { name: /^Move “.*” down$/ }).first();
    const restore = await breakActions(page, breakages["with a connection that is reset"]);
    await down.click();
    await expect(page.getByText(messages.errors.broken)).toBeVisible();
    await restore();
    await button(page, messages.errors.tryAgain).click();
    await breakActions(page, answerAsNewBuild);
    await down.click();
    await expect(page.getByRole("heading", { level: 1, name: messages.errors.updatedTitle })).toBeVisible();
    await expect(button(page, messages.errors.reload)).toBeVisible();
  });
});

for (const name of ["note", "own milestone", "share", "token", "time"]) {
  test(`${name}: with an ended session, the text comes back on its page after signing in`, async ({ page, context, learner }) => {
    const form = keptForms[name] as KeptForm;
    await openForm(page, learner, form);
    const { pathname } = new URL(page.url());
    await type(page, form);
    await context.clearCookies();
    await button(page, form.submit).last().click();
    await expect(page).toHaveURL(`/sign-in?next=${encodeURIComponent(pathname)}`);
    await expect(page.getByText(forms.waits)).toBeVisible();
    await expectAccessible(page);
    await field(page, messages.account.email).fill(learner.email);
    await field(page, messages.account.password).fill(learner.password);
    await page.locator("main").getByRole("button", { name: messages.account.signIn, exact: true }).click();
    await expect(page).toHaveURL(pathname);
    await expect(page.getByText(forms.restored)).toBeVisible();
    await expectTyped(page, form);
  });
}

test("a form posted before the script has come, which comes while the server works, is saved and does not come back", async ({
  page,
  learner,
}) => {
  const form = keptForms["own milestone"] as KeptForm;
  const path = form.path.replace("{plan}", await findPlanId(learner.cookie));
  const scripts = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<void>();
  await page.route(/\.js(\?|$)/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.route(
    (url) => url.pathname === path,
    async (route) => {
      if (route.request().method() === "POST") await answer.promise;
      await route.continue();
    },
  );
  // Told by the page: while a navigation is on its way, the browser answers no question about it.
  await page.addInitScript(() => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, value) {
      setItem.call(this, key, value);
      if (key.startsWith("milepost-draft ")) console.info("kept");
    };
  });
  await page.goto(path, { waitUntil: "commit" });
  await type(page, form);
  const posted = page.waitForRequest((request) => request.method() === "POST" && new URL(request.url()).pathname === path);
  // The navigation that the press begins is not waited for: it stands until the answer.
  await button(page, form.submit).dispatchEvent("click");
  await posted;
  const kept = page.waitForEvent("console", (message) => message.text() === "kept");
  scripts.resolve();
  await kept;
  answer.resolve();
  await expect(page.locator("li[id^='own-']")).toHaveCount(1);
  await page.goto(path);
  await waitForForm(page.locator("main form").filter({ has: field(page, customise.name) }));
  await expect(page.getByText(forms.restored)).toHaveCount(0);
  await expect(field(page, customise.name)).toHaveValue("");
});

test("a note that is typed while the script comes stays as it is typed, and nobody takes it for an earlier one", async ({
  page,
  learner,
}) => {
  const { note } = keptForms as { note: KeptForm };
  const planId = await findPlanId(learner.cookie);
  const change = { id: randomUUID(), milestoneId: first, patch: { note: { text: "Ten tables", before: "" } } };
  const body = JSON.stringify({ changes: [change] });
  expect((await send({ path: `/plans/${planId}/changes`, method: "POST", cookie: learner.cookie, body })).status).toBe(200);
  const scripts = Promise.withResolvers<void>();
  await page.route(/\.js(\?|$)/, async (route) => {
    await scripts.promise;
    await route.continue();
  });
  // One more letter after the page's forms are handled, and before each of them has looked for its draft.
  await page.addInitScript(() => {
    const { getItem } = Storage.prototype;
    let isFirst = true;
    Storage.prototype.getItem = function (key) {
      const area = document.querySelector<HTMLTextAreaElement>("textarea[name=note]");
      if (isFirst && key.endsWith(" estimate") && area) {
        isFirst = false;
        area.focus();
        document.execCommand("insertText", false, "!");
      }
      return getItem.call(this, key);
    };
  });
  await page.goto(note.path.replace("{plan}", planId), { waitUntil: "commit" });
  await type(page, note);
  scripts.resolve();
  await waitForForm(page.locator("main form").filter({ has: field(page, customise.noteLabel) }));
  await expect(field(page, customise.noteLabel)).toHaveValue("Eleven **tables**!");
  await expect(page.getByText(forms.restored)).toHaveCount(0);
  await button(page, customise.saveNote).click();
  await expect(page.getByRole("region", { name: own.note, exact: true }).getByRole("status")).toHaveText(customise.saved);
  await expect(page.getByText("Eleven tables!", { exact: true })).toBeVisible();
});

test("a form that was left half filled is the same after a link and Back as after a reload, without a question", async ({
  page,
  learner,
}) => {
  page.on("dialog", (dialog) => expect(dialog.message(), "no dialog").toBeUndefined());
  for (const name of ["own milestone", "share", "link"]) {
    const form = keptForms[name] as KeptForm;
    await openForm(page, learner, form);
    await type(page, form);
    await page.getByRole("banner").getByRole("link", { name: messages.today.title, exact: true }).click();
    await expect(page).toHaveURL("/today");
    await page.goBack();
    await expect(page.getByText(forms.restored)).toBeVisible();
    await expectTyped(page, form);
    await page.reload();
    await expect(page.getByText(forms.restored)).toBeVisible();
    await expectTyped(page, form);
  }
});

test("text typed while a save is on its way stays, and so does what another device wrote", async ({ page, learner }) => {
  const { note } = keptForms as { note: KeptForm };
  await openForm(page, learner, note);
  await field(page, customise.noteLabel).fill("first");
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await breakActions(page, async (route) => {
    await held;
    await route.continue();
  });
  const saved = page.waitForResponse((response) => response.request().headers()["next-action"] !== undefined);
  await button(page, customise.saveNote).click();
  await field(page, customise.noteLabel).fill("first and second");
  letThrough();
  await saved;
  await expect(page.getByText("first", { exact: true }).first()).toBeVisible();
  await expect(field(page, customise.noteLabel)).toHaveValue("first and second");
  await button(page, customise.saveNote).click();
  await expect(page.getByText("first and second", { exact: true }).first()).toBeVisible();
});

test("without JavaScript a refused form shows its values again", async ({ learner }) => {
  const path = onMilestone.replace("{plan}", await findPlanId(learner.cookie));
  const { text } = await postForm(path, ["hours", "minutes"], { hours: "3", minutes: "x" }, { cookie: learner.cookie });
  expect(text).toContain(customise.minutesWrong);
  expect(text).toContain('value="3"');
  expect(text).toContain('value="x"');
});
