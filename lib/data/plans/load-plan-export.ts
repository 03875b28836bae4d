import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { listStudyTimes } from "#lib/data/schedules/schedules.ts";
import { type Database, database } from "#lib/db/open.ts";
import type { SetStudyTime } from "#lib/planner/insights/study-weeks.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { HistoryEvent } from "#lib/planner/sync/history-event.ts";
import { type CalendarHistory, loadCalendarHistory } from "./calendar-history.ts";
import { compareOldestFirst } from "./history-order.ts";
import { loadPlan } from "./load-plan.ts";
import { readInPieces } from "./read-in-pieces.ts";
import { readIds } from "./stored-json.ts";

/**
 * One of the learner's plans with its whole history, oldest first, superseded changes included, and the catalog's words for it; undefined
 * when it is not theirs.
 */
export async function loadPlanExport(
  learner: LearnerId,
  planId: string,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<
  ({ plan: Plan; studyOrder: string[]; events: HistoryEvent[]; studyTimes: SetStudyTime[] } & Descriptions & CalendarHistory) | undefined
> {
  const plan = await loadPlan(learner, planId, catalog, db);
  const ordered = await learnerDb(learner, db).plan.findFirst({ where: { id: planId }, select: { studyOrder: true } });
  if (!plan || !ordered) return undefined;
  const stored = await readInPieces((piece) =>
    learnerDb(learner, db).event.findMany({ where: { planId }, orderBy: { revision: "asc" }, ...piece }),
  );
  const events = stored
    .toSorted(compareOldestFirst)
    .map(({ changeId, milestoneId, kind, stepId, before, after, occurredAt, superseded, since, beforeSince }) => ({
      changeId,
      milestoneId,
      kind: kind as HistoryEvent["kind"],
      ...(stepId ? { stepId } : {}),
      before,
      after,
      occurredAt: occurredAt.toISOString(),
      ...(since ? { since: since.toISOString() } : {}),
      ...(beforeSince ? { beforeSince: beforeSince.toISOString() } : {}),
      ...(superseded ? { superseded } : {}),
    }));
  return {
    plan,
    studyOrder: readIds(ordered.studyOrder),
    events,
    studyTimes: await listStudyTimes(learner, planId, db),
    ...collectWords(plan, catalog),
    ...(await loadCalendarHistory(learner, plan, db)),
  };
}

type Descriptions = {
  shortNames: Record<string, string>;
  proofs: Record<string, string>;
  tools: Record<string, readonly string[]>;
  resources: Record<string, readonly { title: string; url: string }[]>;
};

function collectWords(plan: Plan, catalog: Catalog): Descriptions {
  const all: Descriptions = { shortNames: {}, proofs: {}, tools: {}, resources: {} };
  for (const { id } of milestonesOf(plan)) {
    const milestone = catalog.milestones.get(id);
    if (!milestone) continue;
    all.shortNames[id] = milestone.shortName;
    all.proofs[id] = milestone.doneWhen.proof;
    all.tools[id] = milestone.tools.map((tool) => catalog.tools[tool]?.name ?? tool);
    all.resources[id] = milestone.resources.map(({ title, url }) => ({ title, url }));
  }
  return all;
}
