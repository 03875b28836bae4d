"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { type PlanFormState, planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { listJobMilestones, toJobTargets } from "#lib/catalog/job-words/job-targets.ts";
import { jobWords } from "#lib/catalog/job-words/vocabulary.ts";
import { addTogether, type OwnMilestoneDraft } from "#lib/data/plans/add-together.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { offers } from "#lib/data/plans/offered-milestones.ts";
import { messages } from "#lib/messages/all.ts";
import { pathOfPlan } from "#lib/planner/jobs/job-path.ts";
import { splitWords } from "#lib/planner/jobs/merge-advertisements.ts";
import { measureReadiness, minutesToAdd } from "#lib/planner/jobs/readiness.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { waysOf } from "./read-jobs.ts";
import { findOutside, wordName } from "./word-name.ts";

const ownId = z.string().regex(/^own-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
/** A word of the vocabulary, or a choice of some. */
const word = z.string().refine((text) => splitWords(text).every((each) => Object.hasOwn(jobWords, each)));
/** Several values in one field, with a space between them. */
const listOf = (one: z.ZodString) =>
  z
    .string()
    .max(20_000)
    .transform((text) => text.split(" "))
    .pipe(z.array(one).max(inputLimits.ownMilestones));

const schema = z.strictObject({
  ...planField,
  words: listOf(word),
  /** One for each word, made with the button, so that pressing it twice adds everything once. */
  ids: listOf(ownId),
});

/**
 * Adds what an advertisement asks for to the plan: the milestones of the curriculum where the plan's role offers them, else a milestone of the
 * learner's own in the last area of that role. However many, one undo takes all of them back.
 */
export async function addAsked(_previous: PlanFormState, form: FormData): Promise<PlanFormState> {
  const read = await readPlanForm(schema, form);
  if ("state" in read) return read.state;
  const { learner, data } = read;
  const plan = await loadPlan(learner, data.plan);
  const role = plan && findRole(plan.role.id);
  const areaId = role?.areas.at(-1)?.id;
  if (!plan || !role || !areaId || data.ids.length !== data.words.length) notFound();
  const now = new Date();
  const missing = data.words
    .map((each, at) => ({ id: data.ids[at] ?? "", word: each, ...findMissing(plan, each, todayOf(plan, now)) }))
    .filter(({ isKnown }) => !isKnown);
  const isOffered = ({ left }: { left: readonly string[] }) => left.length > 0 && left.every((id) => offers(role, id, catalog()));
  const offered = missing.filter(isOffered).flatMap(({ left }) => left);
  const own = missing
    .filter((each) => !isOffered(each))
    .map(({ id, word: each, minutes }): OwnMilestoneDraft => {
      return { id, areaId, title: messages.jobs.ownTitle(wordName(each)), minutes, steps: [] };
    });
  const added = await addTogether(learner, plan.id, { offered, own }, now);
  if (added === "not-found") notFound();
  if (added === "full") return { values: {}, errors: {}, message: messages.customise.tooManyOwn(inputLimits.ownMilestones) };
  revalidatePlan(plan.id);
  return { values: {}, errors: {}, saved: messages.jobs.added };
}

/** The milestones that the plan lacks for a word, and the minutes that they add; without any, those of a first own milestone. */
function findMissing(plan: NonNullable<Awaited<ReturnType<typeof loadPlan>>>, asked: string, today: string) {
  const byId = new Map(Object.entries(listJobMilestones(catalog())));
  const { milestones: path } = pathOfPlan(plan, today);
  const targets = toJobTargets(catalog());
  const ways = splitWords(asked).flatMap((each) => waysOf(targets[each]));
  const readiness = measureReadiness([{ word: asked, ways, isNice: false }], path, byId);
  const left = readiness.asked.flatMap((each) => each.left);
  const minutes = left.length > 0 ? minutesToAdd(left, path, byId) : (findOutside(asked)?.hours ?? 1) * 60;
  return { isKnown: readiness.known > 0, left, minutes };
}
