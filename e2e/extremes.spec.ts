import { randomUUID } from "node:crypto";
import { getRole } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { send } from "./support/http.ts";
import { findPlanId, postForm } from "./support/learners.ts";
import { plannedIds } from "./support/plan-page.ts";
import { expect, expectAccessible, expectNoSideways, test } from "./support/test.ts";

const role = getRole("data-analyst");
/** One word each, of the widest letter: nothing in them can be broken but by force. */
const [title, step, label] = ["W".repeat(120), "M".repeat(260), "O".repeat(120)];

test.use({ viewport: { width: 320, height: 700 } });

test("a plan with one milestone left and the longest possible texts fits a narrow phone", async ({ page, learner }) => {
  test.slow();
  const { cookie } = learner;
  const plan = await findPlanId(cookie);
  const add = `/plans/${plan}/milestones/new`;
  const area = role.areas[0]?.id ?? "";
  await postForm(add, ["title", "id"], { title, area, hours: "3", minutes: "", steps: `${step}\nTwo` }, { cookie });
  const own = /own-[0-9a-f-]{36}/.exec((await send({ path: `/plans/${plan}`, cookie })).text)?.[0] ?? "";
  const text = `# ${step}\n\n- ${step}\n\n\`${step}\`\n\n| ${label} | b |\n| - | - |\n| ${label} | c |`;
  const changes = [
    ...plannedIds(role).map((milestoneId) => ({ id: randomUUID(), milestoneId, patch: { skipped: true } })),
    { id: randomUUID(), milestoneId: own, patch: { note: { text, before: "" } } },
  ];
  const answer = await send({ path: `/plans/${plan}/changes`, method: "POST", cookie, body: JSON.stringify({ changes }) });
  expect(answer.status).toBe(200);
  const at = `/plans/${plan}/milestones/${own}`;
  await postForm(at, ["address", "label"], { address: `https://example.org/${"a".repeat(1900)}`, label }, { cookie });
  await postForm(`/plans/${plan}/time`, ["startsOn"], { do: "save", timeZone: "UTC" }, { cookie });

  const open = `/plan?open=${own}#${own}`;
  const paths = ["map", "order", "history", "known", "progress", "share", "export"].map((name) => `/plans/${plan}/${name}`);
  for (const path of [open, "/plan?show=left", "/today", at, ...paths]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await test.step(path, () => expectNoSideways(page));
    if (path === open || path === "/today" || path === at) {
      await expect(page.getByText(title).filter({ visible: true }).first()).toBeVisible();
      await expectAccessible(page);
    }
  }
});

test("a title that is too long gets a message and stays as typed, on a narrow phone", async ({ page, learner }) => {
  const path = `/plans/${await findPlanId(learner.cookie)}/milestones/new`;
  await page.goto(path);
  await page.getByLabel(messages.customise.name).evaluate((field) => field.removeAttribute("maxlength"));
  await page.getByLabel(messages.customise.name).fill("x".repeat(200));
  await page.getByRole("button", { name: messages.customise.add }).click();
  await expect(page.getByText(messages.fields.tooLong(messages.customise.name, 120)).first()).toBeVisible();
  await expect(page.getByLabel(messages.customise.name)).toHaveValue("x".repeat(200));
  await expectNoSideways(page);
  await expectAccessible(page);
});
