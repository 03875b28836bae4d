import { randomUUID } from "node:crypto";
import { type Catalog, catalog as shippedCatalog } from "#lib/catalog/catalog.ts";
import { storeChangesIn } from "#lib/data/changes/changes.ts";
import { learnerDb } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { withLearnerLock } from "#lib/data/learner-lock.ts";
import { findUsedOwnIds } from "#lib/data/unscoped-queries.ts";
import { type Database, database } from "#lib/db/open.ts";
import { listMissing } from "#lib/planner/plan/choices.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { offers } from "./offered-milestones.ts";
import { editPlan } from "./plan-edits.ts";

export type OwnMilestoneDraft = {
  /** Made where it was written, so that twice is once; begins with "own-". */
  id: string;
  areaId: string;
  title: string;
  minutes: number;
  steps: readonly { id: string; text: string }[];
};

/** What is added to a plan at one press: milestones that its role offers, and the learner's own. */
export type Added = { offered?: readonly string[]; own?: readonly OwnMilestoneDraft[] };

/**
 * Adds several milestones to a plan, offered ones with all they rest on: one change, which one undo takes back. One that was left out is taken
 * back, with an event.
 * @returns "full" when the plan would have more of the learner's own than it can; "not-found" when the plan is not theirs, or its role does
 * not offer one of them. Then nothing is added.
 */
export async function addTogether(
  learner: LearnerId,
  planId: string,
  { offered = [], own = [] }: Added,
  now: Date,
  catalog: Catalog = shippedCatalog(),
  db: Database = database(),
): Promise<"added" | "full" | "not-found"> {
  return learnerDb(learner, db).$transaction(async (tx) => {
    await withLearnerLock(tx, learner);
    const plan = await tx.plan.findFirst({ where: { id: planId }, select: { roleId: true, milestones: true } });
    const role = catalog.roles.find((candidate) => candidate.id === plan?.roleId);
    if (!plan || !role || !offered.every((id) => offers(role, id, catalog))) return "not-found";
    const held = new Set(plan.milestones.map(({ milestoneId }) => milestoneId));
    const drafts = own.filter(({ id }) => !held.has(id));
    const ownIds = drafts.map(({ id }) => id);
    if ((await findUsedOwnIds(tx, ownIds)).size > 0) return "not-found";
    if (drafts.length > 0 && (await tx.ownMilestone.count({ where: { planId } })) + drafts.length > inputLimits.ownMilestones)
      return "full";
    const missing: string[] = [];
    for (const id of offered) {
      for (const each of listMissing(id, catalog.milestones, role.choices, held)) {
        missing.push(each);
        held.add(each);
      }
    }
    const asked = [...offered, ...ownIds];
    const part = { kind: "milestones", ids: [...missing, ...ownIds], milestoneId: asked.length === 1 ? (asked[0] ?? "") : "" } as const;
    await editPlan(tx, learner, planId, part, now, async () => {
      await tx.ownMilestone.createMany({
        data: drafts.map(({ steps, ...draft }) => ({ ...draft, planId, steps: JSON.stringify(steps), addedAt: now })),
      });
      await tx.planMilestone.createMany({ data: part.ids.map((milestoneId) => ({ planId, milestoneId, addedAt: now })) });
    });
    const skipped = plan.milestones.filter((each) => each.skipped && offered.includes(each.milestoneId));
    const changes = skipped.map(({ milestoneId }) => ({ id: randomUUID(), milestoneId, patch: { skipped: false } }));
    if (changes.length > 0) await storeChangesIn(tx, learner, planId, changes, now, catalog, {});
    return "added";
  });
}
