import { createServer } from "node:net";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { emailSchema } from "#lib/auth/account-form.ts";
import { askEmailChange } from "#lib/auth/change-email.ts";
import { sendLetter } from "#lib/auth/mail.ts";
import { normaliseEmail, signUp } from "#lib/auth/sign-in.ts";
import { mailSignInLink } from "#lib/auth/sign-in-link.ts";
import { environment } from "#lib/environment.ts";
import { openMailbox } from "../../e2e/support/mailbox.ts";
import { findFreePort } from "../../scripts/free-port.ts";
import { describeOnBoth } from "../support/database.ts";

const mailbox = await openMailbox();
afterAll(() => mailbox.close());
process.env.EMAIL_SERVER = mailbox.url;
process.env.EMAIL_FROM = "Milepost <milepost@example.org>";

const now = new Date("2026-11-23T10:00:00Z");
const [client, device, password] = ["203.0.113.7", "Firefox on Linux", "correct horse battery staple"];
const letter = { subject: "s", before: ["b"], after: [] };
const schema = emailSchema(
  () => "E-mail",
  () => "odd",
);

test.each([
  "v(c)@example.org",
  "<v@example.org>",
  "V <v@example.org>",
  "v @example.org",
  "v\u200b@example.org",
  "\u200bv@example.org",
  "v@example.org\u200b",
  "a,b@example.org",
  "a@example.org,b@example.org",
  "a@example.org;b@example.org",
  '"v"@example.org',
  "v@[127.0.0.1]",
  "v@example.org\r\nBcc: w@example.org",
  "\uff56@example.org",
])("%j is refused as an address", (odd) => {
  expect(schema.safeParse(odd).error?.issues.map(({ message }) => message)).toEqual(["odd"]);
});

test("what is taken as an address is one plain address, and stays it when it is normalised", () => {
  const piece = fc.constantFrom("a", "B", "@", ".", "example.org", "<", ">", "(", ")", ",", ";", '"', " ", "\u200b", "\uff20", "\r\n", "+");
  const given = fc.oneof(
    fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")),
    fc.tuple(fc.string({ maxLength: 5 }), fc.string({ maxLength: 5 })).map(([before, after]) => `${before}v@example.org${after}`),
    fc.emailAddress(),
  );
  fc.assert(
    fc.property(given, (text) => {
      const read = schema.safeParse(text);
      if (!read.success) return;
      expect(normaliseEmail(read.data)).toMatch(/^[a-z0-9_'+.-]+@[a-z0-9.-]+$/);
    }),
    { numRuns: 3_000 },
  );
});

test.each(["a@example.org, b@example.org", "Eve <eve@example.org>", "team: a@example.org, b@example.org;"])(
  "a mail to %j reaches nobody that the text names",
  async (text) => {
    mailbox.mails.length = 0;
    await sendLetter(text, letter).catch(() => undefined);
    expect(mailbox.mails.map(({ to }) => to).filter((to) => /^[\w.]+@[\w.]+(, |$)/.test(to))).toEqual([]);
  },
);

test("a mail server that says nothing fails within seconds", async () => {
  const silent = createServer(() => undefined);
  const port = await findFreePort();
  await new Promise<void>((resolve) => silent.listen(port, "127.0.0.1", resolve));
  const set = environment().EMAIL_SERVER;
  environment().EMAIL_SERVER = `smtp://127.0.0.1:${port}`;
  try {
    const start = performance.now();
    await expect(sendLetter("ada@example.org", letter)).rejects.toThrow();
    expect(performance.now() - start).toBeLessThan(8_000);
  } finally {
    environment().EMAIL_SERVER = set;
    silent.close();
  }
});

describeOnBoth("mail to strangers", (databases) => {
  test("is limited for one client, over all forms together", async () => {
    const db = await databases.open();
    const made = await signUp({ email: "ada@example.org", password, client, now, db });
    if (!("learner" in made)) throw new Error("no account");
    const ask = (email: string, from = client) => mailSignInLink({ email, next: "/plan", client: from, now, db });
    expect(await ask("first@example.org")).toBe("sent");
    await db.rateLimit.updateMany({ where: { key: { startsWith: "mail-client" } }, data: { hits: 58 } });
    const asked = await Promise.all(["a@example.org", "b@example.org", "c@example.org", "d@example.org"].map((email) => ask(email)));
    expect(asked.filter((answer) => answer === "sent")).toHaveLength(2);
    expect(asked).toContainEqual({ problem: "wait", minutes: 60 });
    const wish = { email: "new@example.org", password, client, device, now, db };
    expect(await askEmailChange({ learner: made.learner, email: "ada@example.org" }, wish)).toEqual({
      problem: "too-many-links",
      minutes: 60,
    });
    expect(await ask("e@example.org", "198.51.100.1")).toBe("sent");
  });

  test("is limited for one address, however it is written", async () => {
    const db = await databases.open();
    mailbox.mails.length = 0;
    for (const email of [
      "v@example.org",
      "V@example.org",
      " v@EXAMPLE.org ",
      "v@example.org",
      "v@example.org",
      "v@example.org",
      "V@example.ORG",
    ]) {
      expect(await mailSignInLink({ email, next: "/plan", client, now, db })).toBe("sent");
    }
    expect(mailbox.mails.map(({ to }) => to)).toEqual(Array.from({ length: 5 }, () => "v@example.org"));
  });
});
