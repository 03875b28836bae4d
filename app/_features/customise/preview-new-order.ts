import { addWithPrerequisites, followStudyOrder } from "#lib/planner/plan/offered-milestones.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { schedulePlan } from "#lib/planner/schedule/schedule-plan.ts";

/** A plan in the study order of its role, with what is new in the role: before anything is stored. */
export type NewOrderPreview = {
  /** In the new order. `was` is the place in the plan, from 1; undefined for a milestone that is new. */
  milestones: { id: string; title: string; area: string; was: number | undefined }[];
  /** How many milestones are new in the role. */
  added: number;
  /** Whether the order of the plan's own milestones changes. */
  changes: boolean;
  /** The finish from today on, "YYYY-MM-DD": as the plan is, and with the new milestones. Null without study time, or when nothing is left. */
  finish: { now: string | null; withNew: string | null };
};

/** @param widest the plan with everything that its role offers. @param added ids that are new in the role. @param today "YYYY-MM-DD" */
export function previewNewOrder(plan: Plan, widest: Plan, added: readonly string[], today: string): NewOrderPreview {
  const all = followStudyOrder(
    added.reduce((wider, id) => addWithPrerequisites(wider, widest, id), plan),
    widest,
  );
  const placeOf = new Map(milestonesOf(plan).map(({ id }, index) => [id, index + 1]));
  const areaOf = new Map(all.areas.flatMap(({ title, items }) => items.map(({ id }) => [id, title] as const)));
  const milestones = milestonesOf(all).map(({ id, title }) => ({ id, title, area: areaOf.get(id) ?? "", was: placeOf.get(id) }));
  const held = milestones.flatMap(({ was }) => (was === undefined ? [] : [was]));
  const finishOf = (each: Plan) => each.studyTime && schedulePlan(each, each.studyTime, today).schedule.finishOn;
  return {
    milestones,
    added: milestones.length - held.length,
    changes: held.some((was, index) => index > 0 && was < (held[index - 1] ?? 0)),
    finish: { now: finishOf(plan), withNew: finishOf(all) },
  };
}
