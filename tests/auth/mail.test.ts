import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { askEmailChange, confirmEmailChange } from "#lib/auth/change-email.ts";
import { renderLetter } from "#lib/auth/mail.ts";
import { mailResetLink, resetByLink } from "#lib/auth/reset.ts";
import { signUp } from "#lib/auth/sign-in.ts";
import type { UnscopedDatabase } from "#lib/db/open.ts";
import { messages } from "#lib/messages/all.ts";
import { linkIn, openMailbox } from "../../e2e/support/mailbox.ts";
import { describeOnBoth } from "../support/database.ts";

const mailbox = await openMailbox();
afterAll(() => mailbox.close());
process.env.EMAIL_SERVER = mailbox.url;
process.env.EMAIL_FROM = "Milepost <milepost@example.org>";

const now = new Date("2026-11-23T10:00:00Z");
const [password, device] = ["correct horse battery staple", "Firefox on Linux"];
const { mail } = messages.accountSafety;
let count = 0;

async function addSomebody(db: UnscopedDatabase) {
  count += 1;
  const email = `learner-${count}@example.org`;
  const made = await signUp({ email, password, client: "203.0.113.7", now, db });
  if (!("learner" in made)) throw new Error("no account");
  return { learner: made.learner, email };
}

const sentTo = (email: string) => mailbox.mails.filter(({ to }) => to === email);

describeOnBoth("mail, through a real mail server", (databases) => {
  test("a reset link is sent to the given address only, at most five times an hour", async () => {
    const db = await databases.open();
    const { learner, email } = await addSomebody(db);
    const unknown = `nobody-${count}@example.org`;
    const ask = (to: string) => mailResetLink({ email: to, device, now, db });
    await Promise.all([...Array.from({ length: 8 }, () => ask(` ${email.toUpperCase()}`)), ask(unknown)]);
    expect(sentTo(email)).toHaveLength(5);
    expect(sentTo(unknown)).toEqual([]);
    const link = linkIn(sentTo(email)[0] as never, /^\/reset\/./);
    const token = new URL(link).pathname.split("/").at(-1) ?? "";
    expect(await resetByLink({ token, password: "seven slow ferries", device, now, db })).toEqual({ learner });
  });

  test("a new e-mail address is confirmed by a link sent to it, after a notice to the old one", async () => {
    const db = await databases.open();
    const [ada, bob] = [await addSomebody(db), await addSomebody(db)];
    const next = `new-${count}@example.org`;
    expect(await askEmailChange(ada, { email: next, password, client: "203.0.113.7", device, now, db })).toBe("sent");
    expect(sentTo(ada.email).map(({ subject }) => subject)).toEqual([mail.emailChangeAsked("", "").subject]);
    const link = linkIn(sentTo(next)[0] as never, /^\/confirm-email\/./);
    // An address that has an account is answered alike; only who reads its mail learns more.
    expect(await askEmailChange(ada, { email: bob.email, password, client: "203.0.113.7", device, now, db })).toBe("sent");
    const token = new URL(link).pathname.split("/").at(-1) ?? "";
    for (let asked = 2; asked < 10; asked += 1) {
      expect(await askEmailChange(ada, { email: `${asked}-${next}`, password, client: "203.0.113.7", device, now, db })).toBe("sent");
    }
    const eleventh = await askEmailChange(ada, { email: `11-${next}`, password, client: "203.0.113.7", device, now, db });
    expect(eleventh, "nobody fills strangers' mailboxes from here").toEqual({ problem: "too-many-links", minutes: 60 });
    expect(await confirmEmailChange(token, device, now, db)).toMatchObject({ before: ada.email, email: next });
  });
});

const letters = Object.entries({
  signIn: mail.signIn("https://plan.example.org/x"),
  reset: mail.reset("https://plan.example.org/x"),
  confirmEmail: mail.confirmEmail("https://plan.example.org/x"),
  emailChangeAsked: mail.emailChangeAsked("new@example.org", "https://plan.example.org/x"),
  emailChanged: mail.emailChanged("new@example.org"),
  tokenMade: mail.tokenMade("Notebook", messages.apiAccess.scopes.read, "https://plan.example.org/x"),
  passwordChanged: mail.passwordChanged("https://plan.example.org/x"),
});

test.each(letters)("the mail %s names the product, and says what to do when it was not you", (_, letter) => {
  const { subject, text, html } = renderLetter(letter);
  expect(subject).toContain(messages.name);
  expect(text).toContain(messages.name);
  expect(text).toMatch(/[Ii]f (it was not you|you did not ask)/);
  for (const sentence of [...letter.before, ...letter.after]) expect(html).toContain(sentence);
  if (letter.link) expect(html).toContain(`href="${letter.link.url}"`);
});

test("no text can inject markup into a mail", () => {
  const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
  const piece = fc.oneof(fc.string(), fc.constantFrom("<", ">", "&", '"', "&lt;", "</p>", "<b>", '" onclick="'));
  const hostile = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(hostile, fc.oneof(hostile, fc.webUrl({ withQueryParameters: true })), (text, url) => {
      const { html } = renderLetter({
        subject: "s",
        before: [text],
        list: [text],
        link: { text, url },
        after: [text],
        last: { text, url },
      });
      const inside = html.replace(/^<!doctype html>\n<html lang="en"><body>\n/, "").replace(/\n<\/body><\/html>\n$/, "");
      const plain = inside.replaceAll(/<\/?(?:p|ul|li)>|<a href="[^"<>]*">|<\/a>/g, "|");
      expect(plain).not.toMatch(/[<>]/);
      const read = plain.replaceAll(/&(amp|lt|gt|quot);/g, (entity) => entities[entity as keyof typeof entities]);
      expect(read.split(text === "" ? "|" : text).length).toBeGreaterThan(5);
    }),
  );
});
