import type { Browser, Page } from "@playwright/test";
import { messages } from "#lib/messages/all.ts";
import { fill, findForm } from "./support/forms.ts";
import { send } from "./support/http.ts";
import { enterAs, goodPassword, makeEmail, signUp } from "./support/learners.ts";
import { linkIn, type Mail } from "./support/mailbox.ts";
import { type Mailing, test } from "./support/mailing.ts";
import { test as base, expect, expectAccessible } from "./support/test.ts";

const { account, accountSafety, settings } = messages;
const newPassword = "seven slow ferries";

/** Finds the message in the settings about a change of the account. */
const accountPart = (page: Page) => page.getByRole("region", { name: messages.settings.account, exact: true });

async function fillIn(page: Page, fields: Record<string, string>, button: string) {
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).fill(value);
  await page.getByRole("button", { name: button, exact: true }).click();
}

async function signIn(page: Page, email: string, password: string) {
  await page.goto("/sign-in");
  await fillIn(page, { [account.email]: email, [account.password]: password }, account.signIn);
  await page.waitForURL((url) => !url.pathname.startsWith("/sign-"));
}

async function expectRefused(page: Page, email: string, password: string) {
  await page.goto("/sign-in");
  await fillIn(page, { [account.email]: email, [account.password]: password }, account.signIn);
  await expect(page.getByRole("alert").filter({ hasText: account.wrong })).toBeVisible();
}

/** Signs up by HTTP, and the browser in. */
async function makeAccount(page: Page, { address: server }: Mailing): Promise<string> {
  const { email, cookie } = await signUp({ server });
  await enterAs(page.context(), cookie);
  return email;
}

async function openElsewhere(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

/** Asks the server with the browser's cookies; nothing is drawn. */
async function expectSignedIn(page: Page, signedIn: boolean) {
  const { pathname, search } = new URL((await page.request.get("/settings")).url());
  expect(pathname + search).toBe(signedIn ? "/settings" : "/sign-in?next=%2Fsettings");
}

async function receive({ mailbox }: Mailing, to: string, { subject }: { subject: string }): Promise<Mail> {
  const find = () => mailbox.mails.find((mail) => mail.to === to && mail.subject === subject);
  await expect.poll(find).toBeDefined();
  return find() as Mail;
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "an account" : "an account, without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("changing the password ends the other session at once and keeps this one", async ({ page, browser, mailing }) => {
      const email = await makeAccount(page, mailing);
      const elsewhere = await openElsewhere(browser);
      await signIn(elsewhere, email, goodPassword);
      await expectSignedIn(elsewhere, true);

      await page.goto("/settings");
      await page.getByRole("link", { name: accountSafety.changePassword }).click();
      if (javaScriptEnabled) await expectAccessible(page);
      const wrong: [string, string, string][] = [
        ["", newPassword, messages.fields.missing(accountSafety.current)],
        ["not the password", newPassword, accountSafety.wrongCurrent],
        [goodPassword, "short", messages.fields.tooShort(accountSafety.next, 8)],
        [goodPassword, "password123", accountSafety.guessableNew],
      ];
      for (const [current, next, sentence] of wrong) {
        await fillIn(page, { [accountSafety.current]: current, [accountSafety.next]: next }, accountSafety.save);
        await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
        await expect(page.getByLabel(accountSafety.next)).toHaveValue("");
      }
      await expectSignedIn(elsewhere, true);
      await page.goto("/settings/password");
      await fillIn(page, { [accountSafety.current]: goodPassword, [accountSafety.next]: newPassword }, accountSafety.save);
      await expect(accountPart(page).getByRole("status")).toHaveText(accountSafety.passwordChanged);
      await expectSignedIn(elsewhere, false);
      await expectRefused(elsewhere, email, goodPassword);
      await receive(mailing, email, accountSafety.mail.passwordChanged(""));

      await page.getByRole("link", { name: accountSafety.securityLink }).click();
      await expect(page.getByRole("main").getByRole("listitem").first()).toContainText(accountSafety.event("password_changed", ""));
      await expect(page.getByText(/^Wrong passwords were entered 2 times since your last sign-in/)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await elsewhere.context().close();
    });

    test("a reset link sets a new password and works once", async ({ page, browser, mailing }) => {
      const email = await makeAccount(page, mailing);
      const elsewhere = await openElsewhere(browser);
      await elsewhere.goto("/sign-in");
      await elsewhere.getByRole("link", { name: accountSafety.forgotten }).click();
      if (javaScriptEnabled) await expectAccessible(elsewhere);
      await fillIn(elsewhere, { [account.email]: "no address" }, account.sendLink);
      await expect(elsewhere.getByRole("alert").filter({ hasText: messages.fields.notAnEmail })).toBeVisible();
      await fillIn(elsewhere, { [account.email]: ` ${email.toUpperCase()} ` }, account.sendLink);
      await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(accountSafety.resetSentTitle);

      const link = linkIn(await receive(mailing, email, accountSafety.mail.reset("")), /^\/reset\/./);
      await elsewhere.goto(link);
      if (javaScriptEnabled) await expectAccessible(elsewhere);
      await fillIn(elsewhere, { [accountSafety.next]: "password123" }, accountSafety.resetSave);
      await expect(elsewhere.getByRole("alert").filter({ hasText: accountSafety.guessableNew })).toBeVisible();
      await expectSignedIn(page, true);
      await fillIn(elsewhere, { [accountSafety.next]: newPassword }, accountSafety.resetSave);
      await expect(accountPart(elsewhere).getByRole("status")).toHaveText(accountSafety.passwordReset);
      await expectSignedIn(page, false);

      await page.goto(link);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(accountSafety.deadTitle);
      await signIn(page, email, newPassword);
      await expectSignedIn(page, true);
      await page.goto("/settings/security");
      const list = page.getByRole("listitem");
      for (const kind of ["reset_used", "reset_asked", "signed_up"]) {
        await expect(list.filter({ hasText: accountSafety.event(kind, "") })).toHaveCount(1);
      }
      await elsewhere.context().close();
    });

    test("a new e-mail address takes effect once its confirmation link is opened", async ({ page, browser, mailing }) => {
      const email = await makeAccount(page, mailing);
      const next = makeEmail();
      await page.goto("/settings");
      await page.getByRole("link", { name: accountSafety.changeEmail }).click();
      if (javaScriptEnabled) await expectAccessible(page);
      const wrong: [string, string, string][] = [
        ["no address", goodPassword, accountSafety.newEmailWrong],
        [email, goodPassword, accountSafety.sameEmail],
        [next, "not the password", accountSafety.wrongCurrent],
      ];
      for (const [address, password, sentence] of wrong) {
        await fillIn(page, { [accountSafety.newEmail]: address, [accountSafety.current]: password }, accountSafety.sendLink);
        await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
        await expect(page.getByLabel(accountSafety.newEmail)).toHaveValue(address);
      }
      await fillIn(page, { [accountSafety.newEmail]: next, [accountSafety.current]: goodPassword }, accountSafety.sendLink);
      await expect(page.getByRole("status")).toHaveText(accountSafety.emailSent);
      const notice = await receive(mailing, email, accountSafety.mail.emailChangeAsked("", ""));
      expect(notice.text).toContain(next);
      const link = linkIn(await receive(mailing, next, accountSafety.mail.confirmEmail("")), /^\/confirm-email\/./);

      // Another browser will do: the link is the proof. Until it is pressed there, nothing has changed.
      const elsewhere = await openElsewhere(browser);
      await elsewhere.goto(link);
      await expect(elsewhere.getByText(accountSafety.confirmLead(next))).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(elsewhere);
      await page.goto("/settings");
      await expect(page.getByText(email)).toBeVisible();
      await elsewhere.getByRole("button", { name: accountSafety.confirm }).click();
      await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(accountSafety.confirmedTitle);
      await page.goto("/settings");
      await expect(page.getByText(next)).toBeVisible();
      await receive(mailing, email, accountSafety.mail.emailChanged(""));
      await elsewhere.goto(link);
      await expect(elsewhere.getByRole("heading", { level: 1 })).toHaveText(accountSafety.deadTitle);
      await expectRefused(elsewhere, email, goodPassword);
      await signIn(elsewhere, next, goodPassword);
      await expectSignedIn(elsewhere, true);
      await elsewhere.context().close();
    });
  });
}

test("asking for a reset link gets the same answer for every address, and sends no flood of mails", async ({ mailing }) => {
  const { address: server, mailbox } = mailing;
  const { email: known } = await signUp({ server });
  const unknown = makeEmail();
  const ask = async (email: string) => {
    const form = findForm((await send({ path: "/reset", server })).text, ["email"]);
    const { status, headers, text } = await send({ path: "/reset", server, method: "POST", body: fill(form, { email }) });
    return { status, location: headers.location, cookies: headers["set-cookie"], text };
  };
  const answers = [];
  for (let round = 0; round < 6; round += 1) answers.push(await ask(known), await ask(unknown));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(answers[0]).toMatchObject({ status: 303, location: "/reset/sent" });
  const to = (email: string) => mailbox.mails.filter((mail) => mail.to === email).length;
  await expect.poll(() => to(known)).toBe(5);
  expect(to(unknown)).toBe(0);
});

test("making an API token mails its account what was made, and a wrong password neither makes nor mails one", async ({ page, mailing }) => {
  const email = await makeAccount(page, mailing);
  const { apiAccess } = messages;
  const { subject, before } = accountSafety.mail.tokenMade("Notebook", apiAccess.scopes.read, "");
  await page.goto("/settings");
  const make = (password: string) => fillIn(page, { [apiAccess.name]: "Notebook", [apiAccess.password]: password }, apiAccess.make);
  await make("not the password");
  await expect(page.getByText(apiAccess.passwordWrong)).toBeVisible();
  expect(mailing.mailbox.mails.filter(({ to }) => to === email)).toEqual([]);
  await make(goodPassword);
  const mail = await receive(mailing, email, { subject });
  for (const sentence of before) expect(mail.text).toContain(sentence);
});

/** Asks for a link to sign in, and finds it in the mail. */
async function askForLink(page: Page, mailing: Mailing, email: string, next = ""): Promise<string> {
  await page.goto(`/sign-in${next ? `?next=${encodeURIComponent(next)}` : ""}`);
  await fillIn(page, { [account.linkHeading]: email }, account.sendLink);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(account.linkSentTitle);
  return linkIn(await receive(mailing, email, accountSafety.mail.signIn("")), /^\/sign-in\/link\/./);
}

/** Presses the one button of a mailed link's page, and waits until the answer has replaced it: going on at once would call the press off. */
async function pressLink(page: Page, email: string): Promise<void> {
  const button = page.getByRole("button", { name: account.openLink(email) });
  await button.click();
  await expect(button).toHaveCount(0);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "a link to sign in" : "a link to sign in, without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("is used up by no program that looks at it, and by one press", async ({ page, mailing }) => {
      const email = makeEmail();
      const link = new URL(await askForLink(page, mailing, email, "/settings"));
      for (const method of ["GET", "HEAD", "GET"]) {
        const answer = await send({ path: link.pathname + link.search, server: mailing.address, method });
        expect(answer.status).toBe(200);
        expect(answer.headers["set-cookie"]).toBeUndefined();
        expect(answer.headers).toMatchObject({ "referrer-policy": "strict-origin", "x-robots-tag": "noindex, nofollow" });
        expect(answer.headers["cache-control"]).toContain("no-store");
      }
      await page.goto(link.href);
      await expect(page.getByRole("main").getByRole("button")).toHaveCount(1);
      if (javaScriptEnabled) await expectAccessible(page);
      await expectSignedIn(page, false);
      await page.goto(link.href);
      await pressLink(page, email);
      await expect(page).toHaveURL("/settings");
      await page.goto(link.href);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(accountSafety.deadTitle);
      await expect(page.getByText(account.signedInHere(email))).toBeVisible();
      await page.getByRole("link", { name: account.goOn }).click();
      await expect(page).toHaveURL("/settings");
    });

    test("says that an unproved password goes before it does, and afterwards", async ({ page, browser, mailing }) => {
      const elsewhere = await openElsewhere(browser);
      const email = await makeAccount(elsewhere, mailing);
      await page.goto(await askForLink(page, mailing, email, "/settings"));
      await expect(page.getByText(account.endsOtherWays(email))).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectSignedIn(elsewhere, true);
      await pressLink(page, email);
      await expect(page.getByRole("status")).toHaveText(account.endedOtherWays(email));
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("link", { name: account.goOn }).click();
      await expect(page).toHaveURL("/settings");
      await expectSignedIn(elsewhere, false);
      await expectRefused(elsewhere, email, goodPassword);
      await elsewhere.context().close();
    });

    test("keeps the password of who signs in with it first", async ({ page, browser, mailing }) => {
      const elsewhere = await openElsewhere(browser);
      const email = await makeAccount(elsewhere, mailing);
      await page.goto(await askForLink(page, mailing, email));
      await page.getByRole("link", { name: account.keepOtherWays }).click();
      await fillIn(page, { [account.email]: email, [account.password]: goodPassword }, account.signIn);
      await pressLink(page, email);
      await page.waitForURL((url) => !url.pathname.startsWith("/sign-in"));
      await expectSignedIn(elsewhere, true);
      await elsewhere.context().close();
    });

    test("says whom it signs out in this browser", async ({ page, mailing }) => {
      const email = makeEmail();
      const link = await askForLink(page, mailing, email);
      const other = await makeAccount(page, mailing);
      await page.goto(link);
      await expect(page.getByText(account.replacesSignIn(other))).toBeVisible();
      await pressLink(page, email);
      await page.goto("/settings");
      await expect(page.getByText(email)).toBeVisible();
    });
  });
}

test("who came by a mailed link has no password, and sets one by another link", async ({ page, mailing }) => {
  const email = makeEmail();
  await page.goto(await askForLink(page, mailing, email));
  await pressLink(page, email);
  await page.goto("/settings/email");
  await expect(page.getByText(accountSafety.emailNeedsPassword)).toBeVisible();
  await page.goto("/settings");
  await page.getByRole("link", { name: accountSafety.setPassword }).click();
  await expect(page.getByText(accountSafety.noPassword)).toBeVisible();
  await page.getByRole("link", { name: accountSafety.askForLink }).click();
  await fillIn(page, { [account.email]: email }, account.sendLink);
  await page.goto(linkIn(await receive(mailing, email, accountSafety.mail.reset("")), /^\/reset\/./));
  await fillIn(page, { [accountSafety.next]: newPassword }, accountSafety.resetSave);
  await expect(page.getByRole("link", { name: accountSafety.changePassword })).toBeVisible();
  await page.goto("/settings/security");
  for (const kind of ["reset_used", "signed_up"]) {
    await expect(page.getByRole("listitem").filter({ hasText: accountSafety.event(kind, "") })).toHaveCount(1);
  }
});

test("signing out everywhere else keeps this session, and is recorded", async ({ page, browser, mailing }) => {
  const email = await makeAccount(page, mailing);
  const elsewhere = await openElsewhere(browser);
  await signIn(elsewhere, email, goodPassword);
  await expectSignedIn(elsewhere, true);
  await page.goto("/settings");
  await page.getByRole("button", { name: accountSafety.endOthers }).click();
  await expect(page.getByRole("region", { name: settings.sessions }).getByRole("listitem")).toHaveCount(1);
  await expect(page.getByRole("button", { name: accountSafety.endOthers })).toHaveCount(0);
  await expectSignedIn(elsewhere, false);
  await page.goto("/settings/security");
  await expect(page.getByRole("main").getByRole("listitem").first()).toContainText(accountSafety.event("other_sessions_ended", ""));
  await elsewhere.context().close();
});

base("without mail the pages say so and who can help", async ({ page, learner }) => {
  await page.goto("/reset");
  await expect(page.getByText(accountSafety.resetNoMail)).toBeVisible();
  await expect(page.locator("main form")).toHaveCount(0);
  await page.goto("/settings/email");
  await expect(page.getByText(accountSafety.emailNeedsMail)).toBeVisible();
  await expect(page.locator("main form")).toHaveCount(0);
  expect(learner.email).not.toBe("");
});
