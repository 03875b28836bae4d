import { spawn } from "node:child_process";
import { array, constantFrom, oneof, sample, string, webUrl } from "fast-check";
import { passwordLimits } from "#lib/auth/password-limits.ts";
import { messages } from "#lib/messages/all.ts";
import { findFreePort } from "../scripts/free-port.ts";
import { openMenu } from "./support/actions.ts";
import { fill, findForm, readForms } from "./support/forms.ts";
import { type Answer, address, locationOf, send, sessionCookieOf } from "./support/http.ts";
import { enterAs, findPlanId, goodPassword, makeEmail, postForm, signInAgain, signUp } from "./support/learners.ts";
import { expect, test } from "./support/test.ts";

const { shortest, longest } = passwordLimits;
const { email: emailLabel, password: passwordLabel } = messages.account;

/** Returns whether the settings open with this cookie. */
async function isSignedIn(cookie: string): Promise<boolean> {
  return (await send({ path: "/settings", cookie })).status === 200;
}

function signIn(email: string, password: string, next = ""): Promise<Answer> {
  return postForm(`/sign-in${next ? `?next=${encodeURIComponent(next)}` : ""}`, ["email", "password"], { email, password });
}

const wrongInputs: [field: string, email: string, password: string, sentence: string][] = [
  [emailLabel, "", goodPassword, messages.fields.missing(emailLabel)],
  [emailLabel, "ada at example.org", goodPassword, messages.fields.notAnEmail],
  [passwordLabel, "ada@example.org", "", messages.fields.missing(passwordLabel)],
  [passwordLabel, "ada@example.org", "sevench", messages.fields.tooShort(passwordLabel, shortest)],
  [passwordLabel, "ada@example.org", "b".repeat(longest + 1), messages.fields.tooLong(passwordLabel, longest)],
  [passwordLabel, "ada@example.org", "Password123", messages.account.guessablePassword],
];

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "signing up" : "signing up without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("a mistake is shown with its field and limit; the form keeps the e-mail but not the password", async ({ page }) => {
      await page.goto("/sign-up?role=data-analyst");
      for (const [field, email, password, sentence] of wrongInputs) {
        await page.getByLabel(emailLabel).fill(email);
        await page.getByLabel(passwordLabel, { exact: true }).fill(password);
        await page.getByRole("button", { name: messages.account.signUp }).click();
        await expect(page.getByRole("alert").filter({ hasText: sentence })).toBeVisible();
        await expect(page.getByLabel(field, { exact: true })).toHaveAccessibleDescription(new RegExp(sentence.slice(0, 20)));
        await expect(page.getByLabel(emailLabel)).toHaveValue(email);
        await expect(page.getByLabel(passwordLabel, { exact: true })).toHaveValue("");
        if (password) expect(await page.content()).not.toContain(password);
        await expect(page.getByText(messages.account.planWaiting("Data Analyst"))).toBeVisible();
      }
    });
  });
}

test("an e-mail address that is too long is refused with the limit", async () => {
  const email = `${"a".repeat(250)}@example.org`;
  const answer = await postForm("/sign-up", ["email", "password"], { email, password: goodPassword });
  expect(answer.text).toContain(messages.fields.tooLong(emailLabel, 254));
  expect(answer.text).not.toContain(goodPassword);
});

test("signing up with a registered address needs its own password", async () => {
  const { email, password } = await signUp();
  const other = await postForm("/sign-up", ["email", "password"], { email, password: "quite another one" });
  expect(other.text).toContain(messages.account.signUpWrong);
  expect(sessionCookieOf(other)).toBeUndefined();
  const same = await postForm("/sign-up", ["email", "password"], { email: email.toUpperCase(), password });
  expect(await isSignedIn(sessionCookieOf(same) ?? "")).toBe(true);
});

test("an unknown address and a wrong password get the same page", async () => {
  const { email } = await signUp();
  const pages = [await signIn(email, "not the password"), await signIn(makeEmail(), "not the password")];
  const plain = pages.map(({ status, headers, text }) => ({
    status,
    cookies: headers["set-cookie"],
    text: text.replaceAll(/learner-[\w-]+@example\.org/g, "").replaceAll(/nonce(=|\\":\\|":)"[^"]*"/g, ""),
  }));
  expect(plain[0]?.text).toContain(messages.account.wrong);
  expect(plain[0]).toEqual(plain[1]);
});

test("after ten wrong passwords the right one must wait too, by every way to sign in, and only for that account and client", async () => {
  const [guessed, other] = [await signUp(), await signUp()];
  for (let tries = 0; tries < 10; tries += 1) {
    expect((await signIn(guessed.email, `guess number ${tries}`)).text).toContain(messages.account.wrong);
  }
  for (const password of ["guess number 11", guessed.password]) {
    const answer = await signIn(guessed.email, password);
    const [, minutes] = /Try again in (\d+) minutes?/.exec(answer.text) ?? [];
    expect(answer.text).toContain(messages.rateLimits.attempts(Number(minutes)));
    expect(Number(minutes)).toBeGreaterThan(0);
    expect(Number(minutes)).toBeLessThanOrEqual(15);
    expect(sessionCookieOf(answer)).toBeUndefined();
  }
  const bySignUp = await postForm("/sign-up", ["email", "password"], { email: guessed.email, password: guessed.password });
  expect(sessionCookieOf(bySignUp)).toBeUndefined();
  expect(sessionCookieOf(await signInByNextAuth(guessed.email, guessed.password))).toBeUndefined();

  expect(await isSignedIn(guessed.cookie), "who is in stays in").toBe(true);
  const right = { email: guessed.email, password: guessed.password };
  const elsewhere = await postForm("/sign-in", ["email", "password"], right, { from: "127.0.0.78" });
  expect(sessionCookieOf(elsewhere), "the owner comes in from another address").toBeDefined();
  const proof = elsewhere.headers["set-cookie"]?.find((cookie) => cookie.startsWith("milepost-device="));
  expect(proof?.toLowerCase()).toMatch(/^milepost-device=[\w.-]+; .*httponly.*samesite=lax/);
  const known = await postForm("/sign-in", ["email", "password"], right, { cookie: proof?.split(";")[0] ?? "" });
  expect(sessionCookieOf(known), "and from this one, with a browser that was in before").toBeDefined();
  expect(await isSignedIn(await signInAgain(other)), "others come in").toBe(true);
});

test("a forged X-Forwarded-For does not get around the limit on one client", async () => {
  // An address of this computer that no other test sends from.
  const from = "127.0.0.77";
  const page = await send({ path: "/sign-in" });
  const fields = readForms(page.text)[0]?.fields ?? [];
  const guess = async (number: number) => {
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    body.set("email", `guess-${number}@example.org`);
    body.set("password", "not the password");
    return send({ path: "/sign-in", method: "POST", body, from, headers: { "x-forwarded-for": `203.0.113.${number}` } });
  };
  for (let number = 1; number <= 100; number += 20) {
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => guess(number + index)));
    for (const { text } of answers) expect(text).toContain(messages.account.wrong);
  }
  expect((await guess(101)).text).toMatch(/Try again in \d+ minute/);
});

test("scripts and other sites cannot read the session cookie", async () => {
  const answer = await postForm("/sign-up", ["email", "password"], { email: makeEmail(), password: goodPassword });
  const [set = ""] = answer.headers["set-cookie"]?.filter((cookie) => cookie.startsWith("milepost-session=")) ?? [];
  const [pair = "", ...attributes] = set.split("; ");
  expect(pair).toMatch(/^milepost-session=[\w-]{43}$/);
  const names = attributes.map((attribute) => attribute.toLowerCase());
  expect(names).toEqual(expect.arrayContaining(["path=/", "httponly", "samesite=lax", `max-age=${30 * 24 * 60 * 60}`]));
  expect(set).not.toMatch(/domain=/i);
});

test("signing in again on the same browser ends the previous session", async () => {
  const learner = await signUp();
  const page = await send({ path: "/sign-in" });
  const body = new FormData();
  for (const [name, value] of readForms(page.text)[0]?.fields ?? []) body.append(name, value);
  body.set("email", learner.email);
  body.set("password", learner.password);
  const answer = await send({ path: "/sign-in", method: "POST", body, cookie: learner.cookie });
  expect(sessionCookieOf(answer)).not.toBe(learner.cookie);
  expect(await isSignedIn(learner.cookie)).toBe(false);
});

test("the list shows all sessions; ending one or all takes effect at once", async ({ page, context }) => {
  const learner = await signUp();
  const elsewhere = await signInAgain(learner, "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0");
  const third = await signInAgain(learner, "curl/8");
  await enterAs(context, learner.cookie);
  await page.goto("/settings");
  const list = page.getByRole("region", { name: messages.settings.sessions }).getByRole("listitem");
  await expect(list).toHaveCount(3);
  await expect(list.filter({ hasText: messages.settings.thisBrowser })).toHaveCount(1);
  await page.getByRole("button", { name: /^Sign out Firefox on Linux, / }).click();
  await expect(list).toHaveCount(2);
  expect([await isSignedIn(elsewhere), await isSignedIn(third), await isSignedIn(learner.cookie)]).toEqual([false, true, true]);

  await page.getByRole("button", { name: messages.settings.endAll }).click();
  await expect(page).toHaveURL("/sign-in");
  expect([await isSignedIn(third), await isSignedIn(learner.cookie)]).toEqual([false, false]);
});

test("signing out ends the session and removes the cookie", async ({ page, context }) => {
  const learner = await signUp();
  const other = await signInAgain(learner);
  await enterAs(context, learner.cookie);
  await page.goto("/settings");
  await openMenu(page);
  await page.getByRole("banner").getByRole("button", { name: messages.site.signOut }).click();
  await expect(page).toHaveURL("/");
  expect((await context.cookies()).filter(({ name }) => name === "milepost-session")).toEqual([]);
  expect(await isSignedIn(learner.cookie)).toBe(false);
  expect((await send({ path: "/settings", cookie: other })).text.match(/>last used /g)).toHaveLength(1);
});

async function signInByNextAuth(email: string, password: string, callbackUrl = "/plan"): Promise<Answer> {
  const csrf = await send({ path: "/api/auth/csrf" });
  const cookie = csrf.headers["set-cookie"]?.map((set) => set.split(";")[0]).join("; ");
  const body = new URLSearchParams({ email, password, callbackUrl, csrfToken: JSON.parse(csrf.text).csrfToken });
  return send({ path: "/api/auth/callback/credentials", method: "POST", cookie, body });
}

test("next-auth's own addresses sign in to the same account with the same kind of session, and sign out", async () => {
  const learner = await signUp({ role: "data-analyst" });
  expect(sessionCookieOf(await signInByNextAuth(learner.email, "not the password"))).toBeUndefined();
  const answer = await signInByNextAuth(learner.email, learner.password);
  const cookie = sessionCookieOf(answer) ?? "";
  expect(cookie).toMatch(/^milepost-session=[\w-]{43}$/);
  expect(locationOf(answer)).toBe("/plan");
  expect(await findPlanId(cookie)).toBe(await findPlanId(learner.cookie));
  expect(JSON.parse((await send({ path: "/api/auth/session", cookie })).text)).toMatchObject({ user: { email: learner.email } });
  expect(await isSignedIn(cookie), "asking for the session keeps it").toBe(true);

  const csrf = await send({ path: "/api/auth/csrf" });
  const cookies = [cookie, ...(csrf.headers["set-cookie"] ?? []).map((set) => set.split(";")[0])].join("; ");
  const body = new URLSearchParams({ csrfToken: JSON.parse(csrf.text).csrfToken });
  await send({ path: "/api/auth/signout", method: "POST", cookie: cookies, body });
  expect(await isSignedIn(cookie)).toBe(false);
  expect(await isSignedIn(learner.cookie)).toBe(true);
});

test("next-auth's own addresses refuse an invalid e-mail like a wrong password", async () => {
  for (const email of ["", "\u0000", "a".repeat(5000), "no address", "' OR 1=1 --"]) {
    const answer = await signInByNextAuth(email, goodPassword);
    expect(locationOf(answer)).toContain("error=CredentialsSignin");
  }
});

test("nobody signs in without next-auth's own token", async () => {
  const { email, password } = await signUp();
  const body = new URLSearchParams({ email, password, csrfToken: "made up" });
  expect(sessionCookieOf(await send({ path: "/api/auth/callback/credentials", method: "POST", body }))).toBeUndefined();
});

test("only enabled ways to sign in are offered: here, a password", async ({ page }) => {
  expect(Object.keys(JSON.parse((await send({ path: "/api/auth/providers" })).text))).toEqual(["credentials"]);
  for (const path of ["/sign-in", "/sign-up"]) {
    await page.goto(path);
    await expect(page.locator("main form")).toHaveCount(1);
    await expect(page.getByText(messages.account.withProvider(""))).toHaveCount(0);
  }
});

test("with every way to sign in enabled, each form is shown and leads to its provider", async () => {
  const port = await findFreePort();
  const server = `http://localhost:${port}`;
  const program = spawn(process.execPath, ["--import", "tsx", "e2e/support/server.ts"], {
    env: { ...process.env, E2E_PORT: String(port), E2E_PROVIDERS: "on", E2E_DATABASE_URL: undefined },
    stdio: "ignore",
  });
  try {
    await expect.poll(() => send({ path: "/", server }).catch(() => undefined), { timeout: 30_000 }).toBeDefined();
    const page = await send({ path: "/sign-up", server });
    // Google is asked for its addresses first, which fails where there is no way to it.
    const targets: [text: string, target: RegExp][] = [
      [messages.account.withProvider("GitHub"), /^https:\/\/github\.com\/login\/oauth\/authorize\?client_id=github-id&/],
      [messages.account.withProvider("Google"), /^https:\/\/accounts\.google\.com\/|error=OAuthSignin$/],
    ];
    for (const [text, target] of targets) {
      const answer = await send({ path: "/sign-up", server, method: "POST", body: fill(findForm(page.text, ["provider"], text), {}) });
      expect(answer.headers.location, text).toMatch(target);
    }
    const byMail = fill(findForm(page.text, ["email", "next"]), { email: "no address" });
    expect((await send({ path: "/sign-up", server, method: "POST", body: byMail })).text).toContain(messages.fields.notAnEmail);
    const withPassword = fill(findForm(page.text, ["email", "password"]), { email: makeEmail(), password: goodPassword });
    expect(sessionCookieOf(await send({ path: "/sign-up", server, method: "POST", body: withPassword }))).toBeDefined();
  } finally {
    program.kill();
  }
});

test("signing in leads back to the requested page, also for somebody who is already signed in", async () => {
  const learner = await signUp();
  expect(locationOf(await signIn(learner.email, learner.password, "/settings"))).toBe("/settings");
  expect(locationOf(await send({ path: "/sign-in?next=%2Fsettings", cookie: learner.cookie }))).toBe("/settings");
  expect(locationOf(await send({ path: "/sign-in?role=ml-engineer", cookie: learner.cookie }))).toBe("/roles/ml-engineer");
});

test("no return address leads to another site", async () => {
  const learner = await signUp({ role: "data-analyst" });
  const plan = await findPlanId(learner.cookie);
  const pieces = [
    "/",
    "//",
    "\\",
    "/\\",
    "http:",
    "https://evil.example",
    "javascript:alert(1)",
    "@",
    ".",
    "..",
    "%2f",
    "%5c",
    "\t",
    "\n",
    "plan",
    "?a=b",
    "#c",
    "evil.example",
    ":",
    "data:",
    address,
    "localhost",
    "%00",
  ];
  const hostile = oneof(
    array(constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join("")),
    webUrl(),
    string({ maxLength: 40 }),
  );
  // A fixed seed: what was tried can be tried again.
  const wanted = sample(hostile, { numRuns: 60, seed: 7 });
  const csrf = await send({ path: "/api/auth/csrf" });
  const csrfCookies = csrf.headers["set-cookie"]?.map((set) => set.split(";")[0]).join("; ");
  const { csrfToken } = JSON.parse(csrf.text);

  for (const [index, target] of wanted.entries()) {
    const encoded = encodeURIComponent(target.toWellFormed());
    const answers = await Promise.all([
      send({ path: `/sign-in?next=${encoded}`, cookie: learner.cookie }),
      send({ path: `/api/auth/signin?callbackUrl=${encoded}` }),
      send({
        path: `/plans/${plan}/changes`,
        method: "POST",
        cookie: learner.cookie,
        body: new URLSearchParams({ address: target, change: `state sql-basics ${index % 2 ? "done" : "known"}` }),
      }),
      send({
        path: "/api/auth/signout",
        method: "POST",
        cookie: csrfCookies,
        body: new URLSearchParams({ csrfToken, callbackUrl: target }),
      }),
    ]);
    for (const answer of answers) {
      expect(answer.status, JSON.stringify(target)).toBeLessThan(500);
      // Throws when it leads elsewhere.
      if (answer.headers.location) locationOf(answer);
    }
  }
  for (const target of ["//evil.example", "/\\evil.example", "https://evil.example/plan", "/\t/evil.example", `${address}.evil.example`]) {
    expect(locationOf(await signIn(learner.email, learner.password, target))).toBe("/plan");
  }
  expect(locationOf(await signInByNextAuth(learner.email, learner.password, "https://evil.example/plan"))).toBe("/");
});
