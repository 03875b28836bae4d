"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { type PlanFormState, planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { listJobMilestones, toJobTargets } from "#lib/catalog/job-words/job-targets.ts";
import { jobWords } from "#lib/catalog/job-words/vocabulary.ts";
import { addOwnMilestone } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone, offers } from "#lib/data/plans/offered-milestones.ts";
import { messages } from "#lib/messages/all.ts";
import { pathOfPlan } from "#lib/planner/jobs/job-path.ts";
import { splitWords } from "#lib/planner/jobs/merge-advertisements.ts";
import { measureReadiness, minutesToAdd } from "#lib/planner/jobs/readiness.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { waysOf } from "./read-jobs.ts";
import { findOutside, wordName } from "./word-name.ts";

const schema = z.strictObject({
  ...planField,
  /** Made with the button, so that pressing it twice adds one milestone. */
  id: z.string().regex(/^own-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
  /** A word of the vocabulary, or a choice of some. */
  word: z
    .string()
    .max(200)
    .refine((word) => splitWords(word).every((each) => Object.hasOwn(jobWords, each))),
});

/**
 * Adds what an advertisement asks for to the plan: the milestones of the curriculum where the plan's role offers them, else a milestone of the
 * learner's own in the last area of that role.
 */
export async function addAsked(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(schema, form);
  if ("state" in read) return read.state;
  const { learner, data } = read;
  const plan = await loadPlan(learner, data.plan);
  const role = plan && findRole(plan.role.id);
  const areaId = role?.areas.at(-1)?.id;
  if (!plan || !role || !areaId) notFound();
  const now = new Date();
  const { left, minutes, isKnown } = findMissing(plan, data.word, todayOf(plan, now));
  if (isKnown) return { values: {}, errors: {}, saved: messages.jobs.added };
  if (left.length > 0 && left.every((id) => offers(role, id, catalog()))) {
    for (const id of left) if (!(await addMilestone(learner, plan.id, id, now))) notFound();
  } else {
    const draft = { id: data.id, areaId, title: messages.jobs.ownTitle(wordName(data.word)), minutes, steps: [] };
    const added = await addOwnMilestone(learner, plan.id, draft, now);
    if (added === "not-found") notFound();
    if (added === "full") return { values: {}, errors: {}, message: messages.own.tooManyOwn(inputLimits.ownMilestones) };
  }
  revalidatePlan(plan.id);
  return { values: {}, errors: {}, saved: messages.jobs.added };
}

/** The milestones that the plan lacks for a word, and the minutes that they add; without any, those of a first own milestone. */
function findMissing(plan: NonNullable<Awaited<ReturnType<typeof loadPlan>>>, word: string, today: string) {
  const byId = new Map(Object.entries(listJobMilestones(catalog())));
  const { milestones: path } = pathOfPlan(plan, today);
  const targets = toJobTargets(catalog());
  const ways = splitWords(word).flatMap((each) => waysOf(targets[each]));
  const { known, asked } = measureReadiness([{ word, ways, isNice: false }], path, byId);
  const left = asked.flatMap((each) => each.left);
  return { isKnown: known > 0, left, minutes: left.length > 0 ? minutesToAdd(left, path, byId) : (findOutside(word)?.hours ?? 1) * 60 };
}
