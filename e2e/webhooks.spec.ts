import { messages } from "#lib/messages/all.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const { webhooks } = messages;

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "webhooks" : "webhooks, without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 390, height: 844 } });

    test("are added with a secret that is shown once, and removed; a private address is refused", async ({ page, learner }) => {
      expect(learner.email).not.toBe("");
      await page.goto("/settings");
      await page.getByRole("link", { name: webhooks.link, exact: true }).click();
      await expect(page.getByText(webhooks.none)).toBeVisible();
      const add = async (url: string) => {
        await page.getByLabel(webhooks.address, { exact: true }).fill(url);
        await page.getByRole("button", { name: webhooks.add, exact: true }).click();
      };
      await add("https://10.0.0.1/hook");
      await expect(page.getByRole("alert").filter({ hasText: webhooks.isPrivate })).toBeVisible();
      await page.getByRole("checkbox", { name: webhooks.event["plan.finished"][0] }).check();
      await add("https://hook.example.org/milepost");
      await expect(page.getByText(/^whsec_[A-Za-z0-9+/]{43}=$/)).toBeVisible();
      const remove = page.getByRole("button", { name: webhooks.removeNamed("https://hook.example.org/milepost") });
      await expect(remove).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSideways(page);
      await remove.click();
      await expect(remove).toHaveCount(0);
      await expect(page.getByText(webhooks.none)).toBeVisible();
    });
  });
}
