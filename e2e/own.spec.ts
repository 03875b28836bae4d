import { randomUUID } from "node:crypto";
import type { Page, Route } from "@playwright/test";
import { getRole } from "#lib/catalog/catalog.ts";
import { firstOrders } from "#lib/catalog/first-order.ts";
import { messages } from "#lib/messages/all.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { waitForForm } from "./support/actions.ts";
import { send } from "./support/http.ts";
import { enterAs, findPlanId, signUp } from "./support/learners.ts";
import { expectState, milestone, openPlan, plannedIds, rowOf, tickOf, waitForScript } from "./support/plan-page.ts";
import { expect, expectAccessible, expectAccessibleInLightAndDark, expectNoSideways, test } from "./support/test.ts";

const role = getRole("data-analyst");
const other = getRole("data-scientist");
const [first = "", second = ""] = plannedIds(role);
const shared = plannedIds(role).find((id) => plannedIds(other).includes(id)) ?? "";
const middle = planningMinutes(milestone(first).hours);

const note = [
  "# Findings",
  "**Eleven** tables, see [the schema](https://example.org/schema) or [this](javascript:alert(1)).",
  "",
  "- [x] install",
  "- [ ] ask",
  "",
  "<img src=x onerror=alert(1)>",
].join("\n");

function section(page: Page, name: string) {
  return page.getByRole("region", { name, exact: true });
}

/** The titles of all milestones on the page of the order, in their order. */
function orderOf(page: Page) {
  return page.locator("main ol").first().locator("li p.font-medium");
}

/** Shows the buttons of each row, as soon as the script is there to do it. */
async function showButtons(page: Page) {
  const toggle = page.getByRole("button", { name: messages.customise.withButtons });
  await expect(async () => {
    if ((await toggle.getAttribute("aria-pressed")) !== "true") await toggle.click();
    await expect(toggle).toHaveAttribute("aria-pressed", "true", { timeout: 500 });
  }).toPass();
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an own estimate replaces the catalog's, and can be removed", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      await page.goto(`/plans/${planId}?open=${first}`);
      await rowOf(page, first)
        .getByRole("link", { name: messages.own.linkOf(milestone(first).title) })
        .click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(milestone(first).title);
      const estimate = section(page, messages.customise.estimate);
      const save = async (hours: string, minutes: string) => {
        await estimate.getByLabel(messages.customise.hours).fill(hours);
        await estimate.getByLabel(messages.customise.minutes).fill(minutes);
        await estimate.getByRole("button", { name: messages.customise.saveEstimate }).click();
      };

      await save("many", "75");
      await expect(page.getByText(messages.customise.hoursWrong(1000))).toBeVisible();
      await expect(page.getByText(messages.customise.minutesWrong)).toBeVisible();
      await expect(estimate.getByLabel(messages.customise.hours)).toHaveValue("many");
      await save("0", "");
      await expect(page.getByText(messages.customise.noTime)).toBeVisible();
      await expect(page.getByText(/your estimate \d/)).toHaveCount(0);

      await save("3", "15");
      await expect(estimate.getByRole("status")).toHaveText(messages.customise.saved);
      await expect(page.getByText("your estimate 3 h 15 min")).toBeVisible();
      await estimate.getByRole("button", { name: messages.customise.resetEstimate(middle) }).click();
      await expect(page.getByText(/your estimate \d/)).toHaveCount(0);
      await expect(estimate.getByLabel(messages.customise.hours)).toHaveValue(String(Math.floor(middle / 60)));
      await save("3", "0");
      await expect(page.getByText("your estimate 3 h")).toBeVisible();

      await page.getByRole("link", { name: messages.customise.close }).click();
      await expect(rowOf(page, first)).toContainText("yours: 3 h");
      await expectNoSideways(page);
    });

    test("a note is previewed, then saved; HTML in it is shown as text", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      await page.goto(`/plans/${planId}/milestones/${first}`);
      const part = section(page, messages.own.note);
      await part.getByLabel(messages.customise.noteLabel).fill(note);
      await part.getByRole("button", { name: messages.customise.preview }).click();
      await expect(page.getByText(messages.customise.previewHint)).toBeVisible();
      await expect(section(page, messages.customise.preview).getByRole("heading", { name: "Findings" })).toBeVisible();
      await expect(part.getByLabel(messages.customise.noteLabel)).toHaveValue(note);

      await part.getByRole("button", { name: messages.customise.saveNote }).click();
      await expect(part.getByRole("status")).toHaveText(messages.customise.saved);
      await expect(part.locator("strong")).toHaveText("Eleven");
      await expect(part.getByRole("link", { name: "the schema" })).toHaveAttribute("rel", "noreferrer nofollow");
      await expect(part.getByText("<img src=x onerror=alert(1)>", { exact: true }).first()).toBeVisible();
      expect(await page.locator("main img, main [onerror], main a[href^='javascript']").count()).toBe(0);

      await part.getByLabel(messages.customise.noteLabel).fill("x".repeat(10_001));
      await part.getByRole("button", { name: messages.customise.saveNote }).click();
      await expect(page.getByText(messages.fields.tooLong(messages.own.note, 10_000))).toBeVisible();
      expect((await part.getByLabel(messages.customise.noteLabel).inputValue()).length).toBe(10_001);
      await expect(part.locator("strong")).toHaveText("Eleven");
      await expectNoSideways(page);

      await page.getByRole("link", { name: messages.customise.close }).click();
      await expect(rowOf(page, first).locator("strong", { hasText: "Eleven" })).toBeVisible();
    });

    test("a note is written in the plan itself, and leaving does not lose it", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      const address = `/plans/${planId}?open=${first}`;
      if (javaScriptEnabled) await openPlan(page, address);
      else await page.goto(address);
      const row = rowOf(page, first);
      await row.getByLabel(messages.own.note).fill("Eleven **tables**");
      const saved = page.waitForResponse((response) => response.url().endsWith("/changes"));
      // Leaving is enough, before any pause in the typing.
      if (javaScriptEnabled) await page.getByRole("banner").getByRole("link", { name: messages.today.title, exact: true }).click();
      else await row.getByRole("button", { name: messages.saving.keepNote }).click();
      await saved;
      await page.goto(address);
      await expect(row.locator("strong", { hasText: "tables" })).toBeVisible();
      await row.getByText(messages.saving.changeNote).click();
      await expect(row.getByLabel(messages.own.note)).toHaveValue("Eleven **tables**");
      await expectNoSideways(page);
    });

    if (javaScriptEnabled) {
      test("a note that is typed in the plan before its script has come is saved when it has", async ({ page, learner }) => {
        const planId = await findPlanId(learner.cookie);
        const address = `/plans/${planId}?open=${first}`;
        const row = rowOf(page, first);
        let isHeld = true;
        const held: Route[] = [];
        await page.route(/\.js(\?|$)/, (route) => (isHeld ? void held.push(route) : route.continue()));
        const typeEarly = async (text: string, before: "no note" | "a note") => {
          isHeld = true;
          await page.goto(address, { waitUntil: "commit" });
          if (before === "a note") await row.getByText(messages.saving.changeNote).click();
          await row.getByLabel(messages.own.note).fill(text);
          isHeld = false;
          await Promise.all(held.splice(0).map((route) => route.continue()));
          await waitForScript(page);
          const saved = page.waitForResponse((response) => response.url().endsWith("/changes"));
          await row.getByRole("button", { name: messages.saving.keepNote }).click();
          await saved;
          await expect(row.getByLabel(messages.own.note)).toHaveValue(text);
        };
        await typeEarly("Ten tables", "no note");
        await typeEarly("Eleven tables", "a note");
        await page.goto(address);
        await expect(row.getByText("Eleven tables", { exact: true }).first()).toBeVisible();
      });
    }

    test("a note that was written elsewhere meanwhile is not lost, wherever the newer one is saved", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      const writeElsewhere = async (milestoneId: string, text: string) => {
        const change = { id: randomUUID(), milestoneId, patch: { note: { text, before: "" } } };
        const body = JSON.stringify({ changes: [change] });
        expect((await send({ path: `/plans/${planId}/changes`, method: "POST", cookie: learner.cookie, body })).status).toBe(200);
      };
      await page.goto(`/plans/${planId}/milestones/${first}`);
      const part = section(page, messages.own.note);
      await writeElsewhere(first, "From the phone");
      await part.getByLabel(messages.customise.noteLabel).fill("From the desk");
      await part.getByRole("button", { name: messages.customise.saveNote }).click();
      await expect(part.getByRole("status")).toHaveText(messages.customise.saved);
      await expect(part.getByLabel(messages.customise.noteLabel)).toHaveValue(/^From the phone\n\n.+\n\nFrom the desk$/);
      await part.getByLabel(messages.customise.noteLabel).fill("Both in one");
      await part.getByRole("button", { name: messages.customise.saveNote }).click();
      await expect(part.getByText("Both in one", { exact: true }).first()).toBeVisible();
      await expect(part.getByLabel(messages.customise.noteLabel)).toHaveValue("Both in one");

      if (javaScriptEnabled) return;
      await page.goto(`/plans/${planId}?open=${second}`);
      await writeElsewhere(second, "From the phone");
      await rowOf(page, second).getByLabel(messages.own.note).fill("From the desk");
      await rowOf(page, second).getByRole("button", { name: messages.saving.keepNote }).click();
      await expect(rowOf(page, second).getByText("From the phone", { exact: true })).toBeVisible();
      await expect(rowOf(page, second).getByText("From the desk", { exact: true }).first()).toBeVisible();
    });

    test("evidence accepts only web addresses, is shown in the plan, and can be removed", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      await page.goto(`/plans/${planId}/milestones/${first}`);
      const part = section(page, messages.own.evidence);
      const address = part.getByRole("textbox", { name: messages.customise.address, exact: true });
      const add = async (link: string, label: string) => {
        await address.fill(link);
        await part.getByLabel(messages.customise.label).fill(label);
        await part.getByRole("button", { name: messages.customise.addLink }).click();
      };
      await add("javascript:alert(1)", "bad");
      await expect(page.getByText(messages.customise.addressWrong)).toBeVisible();
      await expect(address).toHaveValue("javascript:alert(1)");
      await add("https://example.org/queries", "Ten queries");
      await expect(part.getByRole("link", { name: "Ten queries" })).toHaveAttribute("href", "https://example.org/queries");
      await add("https://example.net/post", "");
      await expect(part.getByRole("link", { name: "example.net" })).toBeVisible();
      await part.getByRole("button", { name: messages.customise.removeLinkNamed("example.net") }).click();
      await expect(part.getByRole("link", { name: "example.net" })).toHaveCount(0);
      await expect(part.getByText(messages.customise.linkRemoved("example.net"))).toBeVisible();
      await part.getByRole("button", { name: messages.customise.undoRemoveLink, exact: true }).click();
      await expect(part.getByRole("link", { name: "example.net" })).toBeVisible();
      await part.getByRole("button", { name: messages.customise.removeLinkNamed("Ten queries") }).click();
      await expect(part.getByRole("link", { name: "Ten queries" })).toHaveCount(0);
      await part.getByRole("button", { name: messages.customise.undoRemoveLink, exact: true }).click();
      // Where it was: before the one that was added later.
      await expect(part.locator("li a")).toHaveText(["Ten queries", "example.net"]);
      await part.getByRole("button", { name: messages.customise.removeLinkNamed("example.net") }).click();
      await expect(part.getByRole("link", { name: "example.net" })).toHaveCount(0);
      await expectNoSideways(page);

      await page.getByRole("link", { name: messages.customise.close }).click();
      await expect(rowOf(page, first).getByRole("link", { name: "Ten queries" })).toBeVisible();
    });

    test("an own milestone is added, worked on and removed", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      await page.goto(`/plans/${planId}`);
      await page.getByRole("link", { name: messages.customise.newLink }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.customise.newTitle);
      const area = role.areas[1];
      await page.getByLabel(messages.customise.area).selectOption(area?.id ?? "");
      await page.getByLabel(messages.customise.steps).fill("1\n2\n3\n4\n5\n6\n7");
      await page.getByRole("button", { name: messages.customise.add }).click();
      await expect(page.getByText(messages.fields.missing(messages.customise.name))).toBeVisible();
      await expect(page.getByText(messages.customise.tooManySteps(6))).toBeVisible();
      await expect(page.getByLabel(messages.customise.area)).toHaveValue(area?.id ?? "");
      await expect(page.getByLabel(messages.customise.steps)).toHaveValue("1\n2\n3\n4\n5\n6\n7");
      await expectNoSideways(page);

      await page.getByLabel(messages.customise.name).fill("Read the <b>dictionary</b>");
      await page.getByLabel(messages.customise.hours).fill("1");
      await page.getByLabel(messages.customise.minutes).fill("30");
      await page.getByLabel(messages.customise.steps).fill("Ask for it\n\n  Read it ");
      await page.getByRole("button", { name: messages.customise.add }).click();
      await expect(page).toHaveURL(/open=own-/);
      const row = page.locator("li[id^='own-']");
      await expect(row).toContainText("Read the <b>dictionary</b>");
      await expect(row).toContainText("1 h 30 min");
      await expect(row.getByRole("checkbox", { name: "Read it", exact: true })).toBeVisible();

      await row.getByRole("checkbox", { name: "Ask for it" }).click();
      await expect(row.getByRole("checkbox", { name: "Ask for it" })).toBeChecked();
      await expect(row).toContainText(messages.plan.states.in_progress);
      await expect(page.getByRole("status")).toContainText(messages.plan.stepChanged("Ask for it", true));
      if (javaScriptEnabled) await expect(page.getByRole("status")).toContainText(messages.plan.saved);

      // Without a script the page has its address's place only once it is whole: until then what is pressed may move away.
      await page.waitForLoadState();
      await row.getByRole("link", { name: messages.own.linkOf("Read the <b>dictionary</b>") }).click();
      await page.getByText(messages.customise.remove, { exact: true }).click();
      await page.getByRole("button", { name: messages.customise.removeConfirm }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(role.title));
      await expect(page.locator("li[id^='own-']")).toHaveCount(0);
    });

    test("an own order moves milestones, and can be removed; broken prerequisites are shown and not refused", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      await page.goto(`/plans/${planId}/order`);
      const suggested = await orderOf(page).allTextContents();
      const [one = "", two = "", three = ""] = suggested;
      await expect(page.getByText(messages.studyOrder.inStudyOrder)).toBeVisible();

      // With a script there are handles in place of the buttons.
      if (javaScriptEnabled) await showButtons(page);
      await page.getByRole("button", { name: messages.customise.downNamed(one), exact: true }).click();
      await expect(page.getByRole("status")).toContainText(`“${one}” is now 2 of ${suggested.length}`);
      await expect(orderOf(page)).toHaveText([two, one, ...suggested.slice(2)]);
      await expect(page.getByText(messages.customise.orderOwn)).toBeVisible();

      // The row is back under the reader's eye when its button has the focus again.
      if (javaScriptEnabled) await expect(page.getByRole("button", { name: messages.customise.downNamed(one), exact: true })).toBeFocused();

      // It can go no further up: the focus stays with it.
      const up = page.getByRole("button", { name: messages.customise.upNamed(one), exact: true });
      const top = () => up.evaluate((button) => Math.round(button.getBoundingClientRect().top));
      const before = await top();
      await up.click();
      await expect(orderOf(page)).toHaveText(suggested);
      if (javaScriptEnabled) {
        await expect(page.getByRole("button", { name: messages.customise.downNamed(one), exact: true })).toBeFocused();
        // As far as the page's own top lets it.
        await expect
          .poll(async () => Math.abs((await top()) - before) <= 1 || (await page.evaluate(() => window.scrollY)) === 0)
          .toBe(true);
      }

      const moveAnywhere = async (title: string, place: string) => {
        await page.getByText(messages.customise.moveAnywhere).click();
        await page.getByLabel(messages.customise.moveWhich).selectOption({ label: title });
        await page.getByLabel(messages.customise.moveWhere).selectOption({ label: place });
        await page.getByRole("button", { name: messages.customise.move, exact: true }).click();
      };
      await moveAnywhere(three, messages.customise.before(one));
      await expect(orderOf(page)).toHaveText([three, one, two, ...suggested.slice(3)]);
      await page.goto(`/plans/${planId}/order`);
      await page.getByRole("button", { name: messages.customise.orderReset }).click();
      await expect(orderOf(page)).toHaveText(suggested);
      await page.goto(`/plans/${planId}/order`);
      await moveAnywhere(one, messages.customise.toEnd);
      await expect(orderOf(page)).toHaveText([...suggested.slice(1), one]);
      await expect(page.getByText(messages.customise.broken(one)).first()).toBeVisible();
      await expectNoSideways(page);

      await page.getByRole("button", { name: messages.customise.orderReset }).click();
      await expect(orderOf(page)).toHaveText(suggested);

      // One area at a time, and back.
      await page.getByRole("button", { name: messages.studyOrder.followAreas }).click();
      await expect(page.getByText(messages.studyOrder.byArea)).toBeVisible();
      const areas = await page.locator("main ol li p:nth-child(2)").allTextContents();
      const turns = areas.filter((area, index) => area !== areas[index - 1]);
      expect(turns.length).toBeLessThan(2 * new Set(areas).size);
      await page.getByRole("button", { name: messages.studyOrder.followStudyOrder }).click();
      await expect(orderOf(page)).toHaveText(suggested);
    });

    test("one milestone of a choice takes the place of another at one press, and several can be taken", async ({ page, learner }) => {
      const [choice] = role.choices;
      const chosen = choice?.default ?? "";
      const other = choice?.milestones.find((id) => id !== chosen) ?? "";
      const swap = (id: string, instead: string) =>
        page.getByRole("button", { name: messages.plan.swapNamed(milestone(id).title, milestone(instead).shortName) });
      const planId = await findPlanId(learner.cookie);
      await page.goto(`/plans/${planId}`);
      if (javaScriptEnabled) await openPlan(page, `/plans/${planId}`);
      await expect(rowOf(page, chosen)).toBeVisible();
      const onOffer = page.getByRole("heading", { name: messages.plan.optionalHeading });
      await onOffer.click();
      await swap(other, chosen).click();
      // Rows move while the new page comes.
      await expect(page).toHaveURL(/open=/);
      await expect(rowOf(page, other)).toBeVisible();
      await expect(rowOf(page, chosen)).toHaveCount(0);
      // A form without a script loads the page again.
      if (!javaScriptEnabled) await onOffer.click();
      await expect(swap(chosen, other)).toBeVisible();
      if (javaScriptEnabled) await expectAccessible(page);
      await page.getByRole("button", { name: messages.plan.addNamed(milestone(chosen).title) }).click();
      await expect(rowOf(page, chosen)).toBeVisible();
      // Folded with what comes later, unless a script unfolds it.
      await expect(rowOf(page, other)).toBeAttached();
      await expectNoSideways(page);
    });

    test("a plan of the first edition is offered the new order with a preview, and keeps its own until then", async ({ page, learner }) => {
      const { text } = await send({ path: `/plans/${await findPlanId(learner.cookie)}/export/json`, cookie: learner.cookie });
      await page.goto("/plan");
      await expect(page.getByText(messages.studyOrder.offered)).toBeHidden();
      // A file of an earlier release has no study order.
      const { studyOrder, ...file } = JSON.parse(text);
      expect(studyOrder).toEqual(role.order);
      const old = new Set(firstOrders[role.id]);
      file.items = file.items.filter(({ milestoneId }: { milestoneId: string }) => old.has(milestoneId));
      const { cookie } = await signUp();
      await enterAs(page.context(), cookie);
      await page.goto("/plans/import");
      await page.getByLabel(messages.imports.text).fill(JSON.stringify(file));
      await page.getByRole("button", { name: messages.imports.look }).click();
      await page.getByRole("button", { name: messages.imports.apply }).click();
      await expect(page.getByText(messages.imports.done, { exact: true })).toBeVisible();
      const imported = await findPlanId(cookie);

      await page.goto(`/plans/${imported}`);
      await expect(page.getByText(messages.studyOrder.offered)).toBeVisible();
      await page.getByRole("link", { name: messages.studyOrder.preview }).click();
      await expect(page.getByRole("heading", { level: 1, name: messages.studyOrder.title })).toBeVisible();
      await expect(page.locator("main ol").first().getByRole("listitem").first()).toContainText(milestone(role.order[0] ?? "").title);
      if (javaScriptEnabled) await expectAccessible(page);
      await expectNoSideways(page);
      await page.getByRole("button", { name: messages.studyOrder.keep }).click();
      await expect(page.getByRole("heading", { level: 1, name: messages.plan.title(role.title) })).toBeVisible();
      await expect(page.getByText(messages.studyOrder.offered)).toBeHidden();
      await page.goto(`/plans/${imported}/order/new`);
      await page.getByRole("button", { name: messages.studyOrder.take, exact: true }).click();
      await expect(page.getByText(messages.studyOrder.inStudyOrder)).toBeVisible();
      await expect(orderOf(page).first()).toHaveText(milestone(role.order[0] ?? "").title);
    });

    test("changing role shows what carries over and what is left before anything changes", async ({ page, learner }) => {
      const planId = await findPlanId(learner.cookie);
      await page.goto(`/plans/${planId}`);
      if (javaScriptEnabled) await openPlan(page, `/plans/${planId}`);
      await tickOf(page, shared).click();
      await expect(tickOf(page, shared)).toBeChecked();
      if (javaScriptEnabled) await expect(page.getByRole("status")).toContainText(messages.plan.saved);

      await page.goto(`/roles/${other.id}`);
      await page.getByRole("link", { name: messages.customise.changeLink }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.customise.changeTitle(role.title, other.title));
      const size = plannedIds(other).length;
      await expect(section(page, messages.customise.carriesOver)).toContainText("1 milestone done or known");
      await expect(section(page, messages.customise.left)).toContainText(`${size - 1} milestones`);
      await section(page, messages.customise.carriesOver).getByText(messages.customise.showList(1)).click();
      await expect(section(page, messages.customise.carriesOver).getByText(milestone(shared).title)).toBeVisible();
      await expectNoSideways(page);
      expect(await findPlanId(learner.cookie)).toBe(planId);

      await page.getByRole("button", { name: messages.customise.makeThis(other.title) }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(other.title));
      expect(await findPlanId(learner.cookie)).not.toBe(planId);

      await page.goto(`/roles/${role.id}/change`);
      await page.getByRole("button", { name: messages.customise.openThis(role.title) }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(messages.plan.title(role.title));
      await page.goto(`/roles/${role.id}/change`);
      await expect(page).toHaveURL(new RegExp(`/roles/${role.id}$`));
      if (javaScriptEnabled) {
        await openPlan(page, "/plan");
        await expectState(page, shared, "done");
      }
    });
  });
}

test("a milestone moves by its handle: with keys, which Escape cancels, and with the pointer", async ({ page, learner }) => {
  await page.goto(`/plans/${await findPlanId(learner.cookie)}/order`);
  const suggested = await orderOf(page).allTextContents();
  const [one = "", two = "", three = "", ...others] = suggested;
  const handle = page.getByRole("button", { name: messages.customise.dragNamed(one), exact: true });
  const { held } = messages.customise;
  const pickUp = async (place: number) => {
    await handle.press("Space");
    await expect(page.getByText(held.lifted(one, place, suggested.length))).toBeAttached({ timeout: 1000 });
  };
  await expect(() => pickUp(1)).toPass();
  await handle.press("ArrowDown");
  await handle.press("ArrowDown");
  await expect(page.getByText(held.at(one, 3, suggested.length), { exact: true })).toBeAttached();
  await handle.press("Space");
  await expect(orderOf(page)).toHaveText([two, three, one, ...others]);
  await expect(handle).toBeFocused();
  await expect(page.getByRole("status")).toHaveText(messages.customise.moved(one, 3, suggested.length));

  await expect(() => pickUp(3)).toPass();
  await handle.press("ArrowUp");
  await handle.press("Escape");
  await expect(page.getByText(held.cancelled(one, 3, suggested.length))).toBeAttached();
  await expect(orderOf(page)).toHaveText([two, three, one, ...others]);

  const target = await orderOf(page).first().boundingBox();
  await handle.hover();
  await page.mouse.down();
  await page.mouse.move(target?.x ?? 0, target?.y ?? 0, { steps: 5 });
  await expectAccessible(page);
  await page.mouse.up();
  await expect(orderOf(page)).toHaveText(suggested);
});

test("the pages for own changes are accessible, light and dark, and do not scroll sideways at 320 pixels", async ({ page, learner }) => {
  test.slow();
  const planId = await findPlanId(learner.cookie);
  await page.goto(`/plans/${planId}/milestones/${first}`);
  await waitForForm(section(page, messages.own.note).locator("form"));
  await page.getByLabel(messages.customise.noteLabel).fill(`${note}\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n\`\`\`\nselect\n\`\`\``);
  await page.getByRole("button", { name: messages.customise.saveNote }).click();
  await expect(section(page, messages.own.note).getByRole("status")).toHaveText(messages.customise.saved);
  const ofPlan = [`milestones/${first}`, "milestones/new", `order?moved=${first}`].map((path) => `/plans/${planId}/${path}`);
  for (const path of [...ofPlan, `/roles/${other.id}/change`]) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(path);
    await expectAccessibleInLightAndDark(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSideways(page);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPlan(page, `/plans/${planId}?open=${first}`);
  await expectAccessibleInLightAndDark(page);
});
