import type { Page } from "@playwright/test";
import { messages } from "#lib/messages/all.ts";
import { send } from "./support/http.ts";
import { goodPassword, makeEmail } from "./support/learners.ts";
import { linkIn } from "./support/mailbox.ts";
import { test } from "./support/mailing.ts";
import { expect, expectAccessible, expectNoSideways } from "./support/test.ts";

const { account, reminders } = messages;

const box = (page: Page, name: string) => page.getByRole("checkbox", { name });
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** Looks at a page as wide as a desk's and, from then on, as a phone's: the mail and its links are the same on both. */
async function expectFits(page: Page, javaScriptEnabled: boolean): Promise<void> {
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    if (javaScriptEnabled) await expectAccessible(page);
    await expectNoSideways(page);
  }
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "reminders" : "reminders, without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("are chosen in the settings, confirmed by a link, and ended by a press in the letter or in a mail program", async ({
      page,
      context,
      mailing: { address, mailbox },
    }) => {
      const email = makeEmail();
      await page.goto("/sign-up");
      await page.getByLabel(account.email, { exact: true }).fill(email);
      await page.getByLabel(account.password, { exact: true }).fill(goodPassword);
      await press(page, account.signUp);
      await page.waitForURL((url) => !url.pathname.startsWith("/sign-"));

      await page.goto("/settings");
      await expect(box(page, reminders.sundayLetter)).not.toBeChecked();
      await expect(box(page, reminders.missedWeek)).not.toBeChecked();
      await box(page, reminders.sundayLetter).check();
      await press(page, reminders.save);
      await expect(page.getByRole("status").filter({ hasText: reminders.savedAndAsked(email) })).toBeVisible();
      await expect(box(page, reminders.sundayLetter)).toBeChecked();
      await expectFits(page, javaScriptEnabled);

      // The server looks into its outbox every few seconds.
      const { subject } = reminders.mail.confirm("");
      const find = () => mailbox.mails.find((mail) => mail.to === email && mail.subject === subject);
      await expect.poll(find, { timeout: 60_000 }).toBeDefined();
      const mail = find();
      if (!mail) throw new Error("no mail came");
      const link = linkIn(mail, /^\/reminders\/./);
      const oneClick = new URL(/<(.*)>/.exec(mail.headers.get("list-unsubscribe") ?? "")?.[1] ?? "");

      // Who opens it needs not be signed in.
      await context.clearCookies();
      await page.goto(link);
      await expect(page.getByText(reminders.page.lead)).toBeVisible();
      await expectFits(page, javaScriptEnabled);
      await press(page, reminders.page.goOn);
      await expect(page.getByRole("status")).toHaveText(reminders.page.goesOn);

      // Looking at the address for mail programs changes nothing either.
      await page.goto(oneClick.href);
      await press(page, reminders.page.goOn);
      await expect(page.getByRole("status")).toHaveText(reminders.page.goesOn);
      // As mail programs send it, from a server of theirs and in either encoding.
      const multipart = new FormData();
      multipart.set("List-Unsubscribe", "One-Click");
      for (const body of [multipart, new URLSearchParams({ "List-Unsubscribe": "One-Click" })]) {
        const headers = { origin: "", "sec-fetch-site": "" };
        const ended = await send({ path: oneClick.pathname, server: address, method: "POST", headers, body });
        expect(ended.status).toBe(200);
      }
      await page.goto(link);
      await press(page, reminders.page.goOn);
      await expect(page.getByRole("status")).toHaveText(reminders.page.isOff);
      await page.goto(link);
      await press(page, reminders.page.end);
      await expect(page.getByRole("status")).toHaveText(reminders.page.ended);
    });
  });
}
