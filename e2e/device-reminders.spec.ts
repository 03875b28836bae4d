import { createECDH, randomBytes } from "node:crypto";
import { messages } from "#lib/messages/all.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const { push, reminders } = messages;

test.use({ serviceWorkers: "allow", viewport: { width: 390, height: 844 } });

type Permission = "granted" | "denied" | "default";

/**
 * What a test browser lacks: somebody who answers its question, and a push service. The rest, from the service worker to the server, is what
 * people have.
 */
function standIn({ permission, endpoint, p256dh, auth }: { permission: Permission; endpoint: string; p256dh: string; auth: string }): void {
  Object.defineProperty(Notification, "permission", { get: () => (permission === "denied" ? "denied" : "default") });
  Notification.requestPermission = async () => permission;
  PushManager.prototype.getSubscription = async () => null;
  PushManager.prototype.subscribe = async () => ({ toJSON: () => ({ endpoint, keys: { p256dh, auth } }) }) as unknown as PushSubscription;
}

function makeSubscription(permission: Permission, endpoint = "https://push.example.org/one") {
  const pair = createECDH("prime256v1");
  return { permission, endpoint, p256dh: pair.generateKeys("base64url"), auth: randomBytes(16).toString("base64url") };
}

test("reminders are turned on for a device by a press, and off", async ({ page, learner }) => {
  expect(learner.email).not.toBe("");
  await page.addInitScript(standIn, makeSubscription("granted"));
  await page.goto("/settings");
  await expect(page.getByText(push.isOff, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: push.turnOn, exact: true }).click();
  await expect(page.getByText(push.isOn, { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(page.getByText(push.nothingChosen, { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole("checkbox", { name: reminders.sundayLetter }).check();
  await page.getByRole("button", { name: reminders.save, exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: reminders.saved })).toBeVisible();
  await expect(page.getByText(push.nothingChosen, { exact: true })).toHaveCount(0);
  await expect(page.getByText(push.isOn, { exact: true })).toBeVisible();
  await page.getByRole("button", { name: push.turnOff, exact: true }).click();
  await expect(page.getByText(push.isOff, { exact: true })).toBeVisible();
});

for (const [what, stand, says] of [
  ["is not allowed to ask", makeSubscription("denied"), push.problems.blocked],
  ["is not allowed after it asked", makeSubscription("default"), push.problems.dismissed],
  ["names an address of the private network", makeSubscription("granted", "https://10.0.0.1/one"), push.problems.address],
] as const) {
  test(`a browser that ${what} says so, and nothing is on`, async ({ page, learner }) => {
    expect(learner.email).not.toBe("");
    await page.addInitScript(standIn, stand);
    await page.goto("/settings");
    const turnOn = page.getByRole("button", { name: push.turnOn, exact: true });
    if (stand.permission !== "denied") await turnOn.click();
    await expect(page.getByText(says, { exact: true })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(push.isOff, { exact: true })).toBeVisible();
    await expectAccessible(page);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the settings say that notifications need it", async ({ page, learner }) => {
    expect(learner.email).not.toBe("");
    await page.goto("/settings");
    await expect(page.getByText(push.needsScript, { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: push.turnOn })).toBeHidden();
    await expectNoSideways(page);
  });
});
