import { randomUUID } from "node:crypto";
import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { applyChanges, type Change } from "#lib/data/changes/changes.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { type Database, database } from "#lib/db/open.ts";
import {
  applyPatch,
  type MilestonePatch,
  milestoneState,
  milestonesOf,
  type Plan,
  type PlanMilestone,
  patchForState,
  patchForStep,
} from "#lib/planner/plan/plan.ts";
import type { ImportedChange } from "#lib/planner/sync/list-import.ts";
import { batchesOf, letOthersWrite } from "./prepare-import.ts";

/** How many changes one transaction stores: so many take it less than 100 ms, in which nobody else can write. */
const changesAtOnce = 100;

/** The ticked boxes of a checklist by milestone. */
export type Ticks = readonly { id: string; ticked: boolean; steps: readonly string[] }[];

/**
 * The changes that importing a ticked checklist makes or would make. An open box changes nothing, because nobody knows when it was open.
 */
export type TicksImport = {
  roleId: string;
  planId: string;
  /** Milestones that become done. */
  done: string[];
  /** How many steps become ticked. */
  steps: number;
  /** Milestone by milestone, in the order of the checklist. */
  milestones: (ImportedChange & { title: string })[];
  /** Milestones of the checklist that the plan does not hold. */
  notInPlan: string[];
  /** How many ticked steps the checklist has that their milestone does not have. */
  stepsNotInPlan: number;
};

/** Says what bringing a checklist in would change; undefined when no plan of the learner's holds any of its milestones. */
export async function previewTicks(
  learner: LearnerId,
  ticks: Ticks,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<TicksImport | undefined> {
  return (await compare(learner, ticks, catalog, db))?.outcome;
}

/**
 * Ticks in the learner's plan what is ticked in a checklist, a few boxes at a time, so that others can write in between. After a crash in
 * the middle, importing it again ticks the rest; again is once.
 */
export async function importTicks(
  learner: LearnerId,
  ticks: Ticks,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<TicksImport | undefined> {
  const compared = await compare(learner, ticks, catalog, db);
  if (!compared) return undefined;
  const { outcome, changes } = compared;
  for (const [index, batch] of [...batchesOf(changes, changesAtOnce)].entries()) {
    if (index > 0) await letOthersWrite();
    const result = await applyChanges(learner, outcome.planId, batch, now, catalog, db);
    // Between comparing and storing a milestone may have left the plan; then there is nothing to tick.
    if (result !== "applied") return undefined;
  }
  return outcome;
}

async function compare(learner: LearnerId, given: Ticks, catalog: Catalog, db: Database) {
  const ticks = given.map((tick) => ({ ...tick, id: catalog.renamed.get(tick.id) ?? tick.id }));
  const planId = await findPlan(learner, new Set(ticks.map(({ id }) => id)), db);
  const plan = planId ? await loadPlan(learner, planId, catalog, db) : undefined;
  if (!plan) return undefined;
  const items = new Map(milestonesOf(plan).map((item) => [item.id, item]));
  const done: string[] = [];
  const changes: Change[] = [];
  const milestones: TicksImport["milestones"] = [];
  let stepsNotInPlan = 0;
  for (const tick of ticks) {
    const item = items.get(tick.id);
    if (!item) continue;
    const settings = settingsFor(plan, item, tick);
    stepsNotInPlan += tick.steps.filter((id) => item.steps.every((step) => step.id !== id)).length;
    if (settings.some(({ status }) => status === "done")) done.push(item.id);
    if (settings.length > 0) milestones.push(listChange(item, settings));
    changes.push(...settings.map((patch) => ({ id: randomUUID(), milestoneId: item.id, patch })));
  }
  const outcome: TicksImport = {
    roleId: plan.role.id,
    planId: plan.id,
    done,
    steps: changes.filter(({ patch }) => patch.step).length,
    milestones,
    notInPlan: ticks.filter(({ id }) => !items.has(id)).map(({ id }) => id),
    stepsNotInPlan,
  };
  return { outcome, changes };
}

function listChange({ id, title, status, skipped }: PlanMilestone, settings: readonly MilestonePatch[]): TicksImport["milestones"][number] {
  const last = settings.findLast((patch) => patch.status !== undefined)?.status ?? status;
  const isBack = skipped && settings.some((patch) => patch.skipped === false);
  return {
    ...{ id, title, added: false, stepsUnticked: 0, note: null, links: 0, estimateMinutes: null },
    status: last === status ? null : { from: status, to: last },
    skipped: isBack ? false : null,
    stepsTicked: settings.filter(({ step }) => step).length,
  };
}

function settingsFor(plan: Plan, item: PlanMilestone, { ticked, steps }: Ticks[number]): MilestonePatch[] {
  const settings: MilestonePatch[] = [];
  if (ticked && milestoneState(item) !== "done") settings.push(patchForState("done"));
  let shown = settings[0] ? applyPatch(plan, item.id, settings[0]) : plan;
  for (const step of item.steps.filter(({ id, done }) => !done && steps.includes(id))) {
    const now = milestonesOf(shown).find(({ id }) => id === item.id) ?? item;
    const patch = patchForStep(now, step.id, true);
    settings.push(patch);
    shown = applyPatch(shown, item.id, patch);
  }
  return settings;
}

/** The plan that holds the most of these milestones, and of several the one opened last. */
async function findPlan(learner: LearnerId, ids: ReadonlySet<string>, db: Database): Promise<string | undefined> {
  const plans = await learnerDb(learner, db).plan.findMany({
    orderBy: [{ openedAt: "desc" }, { id: "asc" }],
    select: { id: true, milestones: { select: { milestoneId: true } } },
  });
  const counted = plans.map(({ id, milestones }) => ({ id, count: milestones.filter(({ milestoneId }) => ids.has(milestoneId)).length }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0 ? undefined : counted.find(({ count }) => count === most)?.id;
}
