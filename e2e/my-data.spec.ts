import { strFromU8, unzipSync } from "fflate";
import { messages } from "#lib/messages/all.ts";
import { address, locationOf, send, sessionCookieOf } from "./support/http.ts";
import { enterAs, findPlanId, listPlanIds, postForm, signInAgain, signUp } from "./support/learners.ts";
import { ageSessions, takePassword } from "./support/passwordless.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const { myData } = messages;

/** Returns whether the settings open with this cookie. */
async function isSignedIn(cookie: string): Promise<boolean> {
  return (await send({ path: "/settings", cookie })).status === 200;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("deleting an account asks for the password, and removes all its data and sessions", async ({ page, context, learner }) => {
      const other = await signInAgain(learner);
      await page.goto("/settings");
      await page.getByRole("link", { name: myData.deleteLink }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(myData.deleteTitle);
      await expect(page.getByRole("link", { name: myData.archiveFirst })).toBeVisible();
      const button = page.getByRole("button", { name: myData.deleteButton });
      for (const [password, sentence] of [
        ["", messages.fields.missing(myData.password)],
        ["not the password", myData.passwordWrong],
      ] as const) {
        await page.getByLabel(myData.password).fill(password);
        await button.click();
        await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
        await expect(page.getByLabel(myData.password)).toHaveValue("");
      }
      // Without scripts in the page there is nothing to look with.
      if (javaScriptEnabled) await expectAccessible(page);
      expect(await isSignedIn(other)).toBe(true);

      await page.getByLabel(myData.password).fill(learner.password);
      await button.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(myData.goodbyeTitle);
      await expect(page.getByRole("link", { name: messages.site.signIn })).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      expect((await context.cookies()).map(({ name }) => name)).not.toContain("milepost-session");
      for (const cookie of [learner.cookie, other]) expect(await isSignedIn(cookie)).toBe(false);

      const account = { email: learner.email, password: learner.password };
      expect((await postForm("/sign-in", ["email", "password"], account)).text).toContain(messages.account.wrong);
      const anew = sessionCookieOf(await postForm("/sign-up", ["email", "password"], account)) ?? "";
      expect(await listPlanIds(anew), "who comes back begins anew").toEqual([]);
    });
  });
}

test("all data can be downloaded as one archive, after a page that lists its content", async ({ page, learner }) => {
  await page.goto("/settings");
  await page.getByRole("link", { name: myData.link }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(myData.title);
  await expectAccessible(page);
  const waiting = page.waitForEvent("download");
  await page.getByRole("link", { name: myData.download }).click();
  expect((await waiting).suggestedFilename()).toMatch(/^milepost-all-my-data-\d{4}-\d\d-\d\d\.zip$/);

  const answer = await fetch(`${address}/settings/data/archive`, { headers: { cookie: learner.cookie } });
  expect(answer.headers.get("cache-control")).toBe("private, no-store");
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const read = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  expect(read("README.txt")).toContain(learner.email);
  expect(JSON.parse(read("account/sessions.json"))).toHaveLength(1);
  const { exportedAt, ...copy } = JSON.parse(read("plans/data-analyst/plan.json"));
  const exported = await send({ path: `/plans/${await findPlanId(learner.cookie)}/export/json`, cookie: learner.cookie });
  expect({ ...copy, exportedAt: "" }).toEqual({ ...JSON.parse(exported.text), exportedAt: "" });
  const [, token = ""] = learner.cookie.split("=");
  for (const path of Object.keys(files)) expect(read(path), path).not.toContain(token);
});

test("deleting an account without a password asks for its address, and needs a fresh sign-in", async ({ page, context }) => {
  const learner = await signUp({ role: "data-analyst" });
  await takePassword(learner);
  await enterAs(context, learner.cookie);
  await page.goto("/settings/delete");
  const [button, field] = [page.getByRole("button", { name: myData.deleteButton }), page.getByLabel(myData.email)];
  await field.fill("somebody@example.org");
  await button.click();
  await expect(page.getByRole("alert").filter({ hasText: myData.emailWrong })).toBeVisible();
  await expect(field).toHaveValue("somebody@example.org");

  await ageSessions(learner, 11);
  await field.fill(learner.email);
  await button.click();
  await expect(page.getByText(myData.notRecent(10))).toBeVisible();
  await page.goto("/settings/delete");
  await expect(button).toHaveCount(0);

  await ageSessions(learner, 9);
  await page.goto("/settings/delete");
  await field.fill(` ${learner.email.toUpperCase()} `);
  await button.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(myData.goodbyeTitle);
  expect(await isSignedIn(learner.cookie)).toBe(false);
});

test("signing in again ends the previous session and returns to the page", async () => {
  const learner = await signUp();
  await takePassword(learner);
  await ageSessions(learner, 11);
  const text = myData.signInAgain;
  const answer = await postForm("/settings/delete", [], {}, { cookie: learner.cookie, text });
  expect(locationOf(answer)).toBe("/sign-in?next=%2Fsettings%2Fdelete");
  expect(await isSignedIn(learner.cookie)).toBe(false);
});
