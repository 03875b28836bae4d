import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OrderScreen } from "#app/_features/customise/order-screen.tsx";
import { ScheduleScreen } from "#app/_features/schedule/schedule-screen.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { importPlan } from "#lib/data/import/import-plan.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { loadPlanExport } from "#lib/data/plans/load-plan-export.ts";
import { writeExport } from "#lib/export/export-format.ts";
import { exportFormats } from "#lib/export/formats.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { describeOnBoth } from "../support/database.ts";
import { addTestLearner } from "../support/learners.ts";
import { makeLargeFile } from "../support/many-rows.ts";
import { bytesOf } from "../support/whole-files.ts";

const now = new Date("2026-11-23T10:00:00Z");
const megabyte = 1_000_000;

/** Runs a thing twice, first to load the program; prints its time and size, which `docs/testing.md` lists. */
async function measure(name: string, run: () => unknown): Promise<number> {
  await run();
  const start = performance.now();
  const made = await run();
  const took = performance.now() - start;
  const bytes = typeof made === "string" ? Buffer.byteLength(made) : (made as Uint8Array).length;
  console.info(`${name}: ${Math.round(took)} ms, ${Math.round(bytes / 1000)} kB`);
  return bytes;
}

/** As the schedule screen sends milestones to the browser. */
const withoutTexts = (item: PlanMilestone) => ({
  ...item,
  title: "",
  note: "",
  evidence: [],
  steps: item.steps.map((step) => ({ ...step, text: "" })),
});

describeOnBoth("a plan with as many own milestones as there can be", (databases) => {
  test("has no page or file larger than two megabytes", async () => {
    const db = await databases.open();
    const learner = await addTestLearner(db);
    const shipped = catalog();
    const result = await importPlan(learner, makeLargeFile({ own: inputLimits.ownMilestones, events: 600 }), now, shipped, db);
    const planId = typeof result === "string" ? "" : (result.planId ?? "");
    const plan = await loadPlan(learner, planId, shipped, db);
    const planExport = await loadPlanExport(learner, planId, shipped, db);
    if (!plan || !planExport) throw new Error("the plan is gone");
    const brief = { ...plan, areas: plan.areas.map((area) => ({ ...area, items: area.items.map(withoutTexts) })) };
    const undo = { news: undefined, next: undefined, redo: undefined };
    const order = () => renderToStaticMarkup(createElement(OrderScreen, { plan, movedId: "", undo, isNewOffered: false }));
    const time = () => renderToStaticMarkup(createElement(ScheduleScreen, { plan: brief, other: undefined, now: now.toISOString() }));
    expect(await measure("order page", order)).toBeLessThan(megabyte);
    expect(await measure("time page, with its data", () => time() + JSON.stringify(brief))).toBeLessThan(megabyte);
    for (const format of exportFormats) {
      const write = () =>
        writeExport(format, planExport, { madeAt: now.toISOString(), site: "https://example.org" }).then(({ body }) => bytesOf(body));
      expect(await measure(format.id, write)).toBeLessThan(2 * megabyte);
    }
  });
});
