import { readFileSync } from "node:fs";
import { join } from "node:path";
import { messages } from "#lib/messages/all.ts";
import { fill, findForm } from "./support/forms.ts";
import { type Answer, send } from "./support/http.ts";
import { enterAs, findPlanId, type Learner, listPlanIds, postForm, readEverything, signUp } from "./support/learners.ts";
import { milestone, readCounts } from "./support/plan-page.ts";
import { expect, expectAccessible, test } from "./support/test.ts";

const { imports } = messages;
const golden = readFileSync(join(import.meta.dirname, "..", "tests", "export", "golden", "plan.json"), "utf8");

/** Text as it stands in HTML. */
const inHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("“", "“");

/** Posts the page's form with a file, as a browser without JavaScript does. */
async function upload(cookie: string, content: string | Uint8Array<ArrayBuffer>, name = "plan.json"): Promise<Answer> {
  const page = await send({ path: "/plans/import", cookie });
  const body = fill(findForm(page.text, ["file"]), { text: "", do: "look" });
  body.set("file", new File([content], name));
  return send({ path: "/plans/import", cookie, method: "POST", body });
}

/** Presses the button below a preview. */
function press(cookie: string, preview: Answer): Promise<Answer> {
  return send({ path: "/plans/import", cookie, method: "POST", body: fill(findForm(preview.text, [], imports.apply), { do: "apply" }) });
}

async function makeOwner(): Promise<Learner & { file: string; checklist: string; plan: string }> {
  const owner = await signUp({ role: "data-analyst" });
  const plan = await findPlanId(owner.cookie);
  const onMilestone = `/plans/${plan}/milestones/sql-basics`;
  await postForm(onMilestone, ["address", "label"], { address: "https://example.org/mine", label: "Mein Heft" }, { cookie: owner.cookie });
  await postForm(onMilestone, ["hours", "minutes"], { hours: "3", minutes: "20" }, { cookie: owner.cookie });
  const change = new URLSearchParams({ address: "/plan", change: "state excel-analysis done" });
  await send({ path: `/plans/${plan}/changes`, cookie: owner.cookie, method: "POST", body: change });
  const take = async (format: string) => (await send({ path: `/plans/${plan}/export/${format}`, cookie: owner.cookie })).text;
  return { ...owner, plan, file: await take("json"), checklist: await take("md") };
}

test("a complete copy is imported into a new account and exported equal, without JavaScript", async () => {
  const { file } = await makeOwner();
  const { cookie } = await signUp();
  const preview = await upload(cookie, file);
  expect(preview.text).toContain(imports.previewTitle);
  expect(preview.text).toContain(imports.newPlan("Data Analyst"));
  expect(await listPlanIds(cookie)).toEqual([]);
  const done = await press(cookie, preview);
  expect(done.text).toContain(imports.done);
  const plan = await findPlanId(cookie);
  const back = await send({ path: `/plans/${plan}/export/json`, cookie });
  expect({ ...JSON.parse(back.text), exportedAt: "" }).toEqual({ ...JSON.parse(file), exportedAt: "" });
  const before = await readEverything(cookie);
  const again = await upload(cookie, file);
  expect(again.text).toContain(imports.nothing);
  await press(cookie, preview);
  expect(await readEverything(cookie)).toEqual(before);
});

test("a checklist ticked by hand is pasted, previewed and imported", async ({ page, learner }) => {
  const owner = await makeOwner();
  const ticked = owner.checklist.replace(/- \[ \](.*<!-- id:sql-basics -->)/, "- [x]$1");
  await page.goto("/plans");
  await page.getByRole("link", { name: imports.link }).click();
  await page.getByLabel(imports.text).fill(ticked);
  await page.getByRole("button", { name: imports.look }).click();
  await expect(page.getByRole("heading", { name: imports.previewTitle })).toBeVisible();
  await expect(page.getByText(imports.newer(2))).toBeVisible();
  // A short list is open: each milestone with its old state and the new one.
  const { not_started: before, done: after } = messages.plan.states;
  const changed = page.getByRole("listitem").filter({ hasText: imports.change.status(before, after) });
  await expect(changed).toHaveCount(2);
  await expect(changed.first()).toContainText(milestone("sql-basics").title);
  await expectAccessible(page);
  await page.getByRole("button", { name: imports.apply }).click();
  await expect(page.getByText(imports.done, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: imports.openPlan("Data Analyst") }).click();
  expect(await readCounts(page)).toMatchObject({ done: 2 });
  expect(learner.cookie).not.toBe(owner.cookie);
});

test("a checklist from an editor is read whole, and lines that were not understood are listed", async ({ page, learner }) => {
  const before = await readEverything(learner.cookie);
  const lines = [
    "> [!todo] Plan",
    "> - [x] ~~SQL <!-- id:sql-basics -->~~ ✅ 2026-11-28",
    "- [ ] [X] axis <!-- id:excel-analysis -->",
    ...Array.from({ length: 12 }, (_, at) => `- [x] <b>Bread ${at}</b>`),
  ];
  await page.goto("/plans/import");
  await page.getByLabel(imports.text).fill(lines.join("\n"));
  await page.getByRole("button", { name: imports.look }).click();
  await expect(page.getByRole("heading", { name: imports.previewTitle })).toBeVisible();
  await expect(page.getByText(imports.newer(1))).toBeVisible();
  await expect(page.getByText(imports.notUnderstood(12))).toBeVisible();
  await expect(page.getByText(imports.line(4, "- [x] <b>Bread 0</b>"))).toBeVisible();
  await expect(page.getByText(imports.line(13, "- [x] <b>Bread 9</b>"))).toBeVisible();
  await expect(page.getByText(imports.moreLines(2))).toBeVisible();
  await expect(page.getByText(imports.notUnderstoodHint)).toBeVisible();
  await expectAccessible(page);
  expect(await readEverything(learner.cookie)).toEqual(before);
});

test("the page's own script uploads a file of 4 MB", async ({ page, context }) => {
  const { file } = await makeOwner();
  const { cookie } = await signUp();
  await enterAs(context, cookie);
  const plan = JSON.parse(file);
  const long = { ...plan, items: plan.items.map((item: object) => ({ ...item, note: "日本".repeat(10_000) })) };
  await page.goto("/plans/import");
  await page
    .getByLabel(imports.file, { exact: true })
    .setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(long)) });
  await page.getByRole("button", { name: imports.look }).click();
  await page.getByRole("button", { name: imports.apply }).click();
  await expect(page.getByText(imports.done, { exact: true })).toBeVisible();
  // One that is too large is not even sent.
  await page.goto("/plans/import");
  await page
    .getByLabel(imports.file, { exact: true })
    .setInputFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.alloc(5_000_001, 32) });
  await expect(page.locator("#file-error")).toContainText(imports.tooLarge(5_000_000));
});

test("an invalid file gets one sentence, and nothing changes", async () => {
  const { cookie } = await signUp({ role: "data-analyst" });
  const before = await readEverything(cookie);
  const good = JSON.parse(golden);
  const files: [content: string | Uint8Array<ArrayBuffer>, sentence: string][] = [
    ["", imports.missing],
    ["{", imports.brokenJson],
    ["[1]", imports.noTicks],
    ["{}", imports.notOurs],
    [JSON.stringify({ ...good, schemaVersion: 7 }), imports.newerVersion(7)],
    [JSON.stringify({ ...good, catalog: { role: "chef", version: "1" } }), imports.noRole("chef")],
    [
      JSON.stringify({ ...good, items: [{ ...good.items[0], evidence: [{ url: "javascript:alert(1)", label: "" }] }] }),
      "items[0].evidence[0].url",
    ],
    ["- [x] A <!-- id:no-such-thing -->", imports.noPlanForTicks],
    [new Uint8Array([0x7b, 0xff, 0xfe]), imports.notText],
    ["a\0b", imports.notText],
    [new Uint8Array(5_000_001).fill(0x20), imports.tooLarge(5_000_000)],
    [`{"items":${"[".repeat(1_000_000)}`, imports.brokenJson],
  ];
  for (const [content, sentence] of files) {
    const answer = await upload(cookie, content);
    expect(answer.status, sentence).toBe(200);
    expect(answer.text).toContain(inHtml(sentence).split("“")[0]?.split("<")[0]);
    expect(answer.text).not.toContain(`${imports.previewTitle}</h2>`);
  }
  const huge = await upload(cookie, new Uint8Array(8_000_000).fill(0x20));
  expect([huge.status, huge.text]).toEqual([413, imports.notSent]);
  // A client can alter the state that the form carries.
  const page = await upload(cookie, golden);
  const form = findForm(page.text, [], imports.apply);
  const spoiled = {
    ...form,
    fields: form.fields.map(([name, value]): [string, string] => [
      name,
      value.replace(/"carried":"[^"]*"/, '"carried":"H4sIAAAAAAAAA0tMBAA"'),
    ]),
  };
  const answer = await send({ path: "/plans/import", cookie, method: "POST", body: fill(spoiled, { do: "apply" }) });
  expect([answer.status, answer.text.includes(imports.missing.split(",")[0] ?? "")]).toEqual([200, true]);
  expect(await readEverything(cookie)).toEqual(before);
});

test("a token is made on the settings page, shown once and revoked", async ({ page, learner }) => {
  await page.goto("/settings");
  await page.getByLabel(messages.apiAccess.name).fill("Notebook");
  await page.getByLabel(messages.apiAccess.password).fill(learner.password);
  await page.getByRole("button", { name: messages.apiAccess.make }).click();
  const token = (await page.getByText(/^milepost_/).textContent()) ?? "";
  const ask = () => send({ path: "/api/v1/plans", headers: { authorization: `Bearer ${token}` } });
  expect((await ask()).status).toBe(200);
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByText(/^milepost_/)).toHaveCount(0);
  await page.getByRole("button", { name: messages.apiAccess.revokeNamed("Notebook") }).click();
  await expect(page.getByText(messages.apiAccess.none)).toBeVisible();
  expect((await ask()).status).toBe(401);
  await page.goto("/api-docs");
  await expectAccessible(page);
  expect(learner.email).toContain("@");
});
