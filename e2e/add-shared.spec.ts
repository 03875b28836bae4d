import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { signUp } from "./support/learners.ts";
import { milestone, opener, openPlan, plannedIds, rowOf } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const [first = "", second = ""] = plannedIds(getRole("data-analyst"));
const words = messages.addShared;

test("phones are told where to share to", async ({ request }) => {
  const manifest = await (await request.get("/manifest.webmanifest")).json();
  expect(manifest.share_target).toEqual({ action: "/add", method: "GET", params: { title: "title", text: "text", url: "url" } });
});

test("a shared page becomes evidence of the current milestone, or of another one", async ({ page, learner }) => {
  expect(learner.cookie).not.toBe("");
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(`/add?${new URLSearchParams({ title: "My dashboard", text: "https://example.com/board" })}`);
  await expect(page.getByRole("combobox", { name: words.milestone })).toHaveValue(first);
  await expectAccessible(page);
  await expectNoSideways(page);
  await page.getByRole("button", { name: messages.customise.addLink }).click();
  await expect(page.getByText(words.isEvidence(milestone(first).title))).toBeVisible();
  await page.getByRole("combobox", { name: words.milestone }).selectOption(second);
  await page.getByRole("button", { name: words.choose }).click();
  await expect(page).toHaveURL(new RegExp(`to=${second}`));
  await page.getByRole("button", { name: messages.customise.addLink }).click();
  await expect(page.getByText(words.isEvidence(milestone(second).title))).toBeVisible();
  await openPlan(page);
  for (const id of [first, second]) {
    await opener(page, id).click();
    await expect(rowOf(page, id).getByRole("link", { name: "My dashboard" })).toHaveAttribute("href", "https://example.com/board");
    await opener(page, id).click();
  }
});

test("what is shared before signing in comes along", async ({ page }) => {
  const account = await signUp({ role: "data-analyst" });
  await page.goto(`/add?${new URLSearchParams({ title: "My dashboard", text: "https://example.com/board" })}`);
  await page.getByLabel(messages.account.email).fill(account.email);
  await page.getByLabel(messages.account.password, { exact: true }).fill(account.password);
  await page.getByRole("button", { name: messages.account.signIn, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
  await expect(page.getByLabel(messages.customise.address, { exact: true })).toHaveValue("https://example.com/board");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a shared text becomes a part of the note, and nothing shared is said", async ({ page, learner }) => {
    expect(learner.cookie).not.toBe("");
    await page.goto(`/add?${new URLSearchParams({ text: "A sentence worth keeping" })}`);
    await page.getByRole("button", { name: messages.customise.saveNote }).click();
    await expect(page.getByText(words.isInNote)).toBeVisible();
    await page.goto("/add");
    await expect(page.getByText(words.nothing)).toBeVisible();
  });
});
