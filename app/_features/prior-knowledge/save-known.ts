"use server";

import { revalidatePath } from "next/cache";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { describeMilestones } from "#app/_features/plan/milestone-details.ts";
import { planIdIn } from "#app/_features/plan/plan-form.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { applyChanges } from "#lib/data/changes/changes.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import { changesOf, fieldOf, toggleArea } from "./known-choice.ts";
import { findOtherPaths, findPart } from "./other-paths.ts";

const schema = z
  .strictObject({
    plan: z.string().min(1).max(60),
    /** An idempotency key: a new one for each form that is rendered. */
    form: z.uuid(),
    back: z.literal("time").optional(),
    do: z.string().max(80),
  })
  .catchall(z.literal("on", { error: () => messages.studyTime.known.gone }));

/** Saves prior knowledge, all at once. For a button that only ticks an area or the milestones of a role, it returns the ticks and stores nothing. */
export async function saveKnown(_previous: FormState, form: FormData): Promise<FormState> {
  const planId = planIdIn(form);
  const { learner } = await requireLearner();
  const read = await readForm(schema, form);
  if ("state" in read) return read.state;
  const { plan: _plan, form: formId, back, do: pressed, ...fields } = read.data;
  const plan = await loadPlan(learner, planId);
  if (!plan) notFound();
  const ids = milestonesOf(plan).map((item) => item.id);
  const names = new Set(ids.map(fieldOf));
  if (!Object.keys(fields).every((name) => names.has(name))) return { values: {}, errors: {}, message: messages.studyTime.known.gone };
  const ticked = new Set(ids.filter((id) => fieldOf(id) in fields));

  const part = findPart(pressed, plan, findOtherPaths(plan, describeMilestones(plan)));
  if (part || pressed === "preview") {
    const shown = part ? toggleArea(part, ticked) : ticked;
    return { values: { ticked: [...shown].join(" "), area: part?.id ?? "" }, errors: {} };
  }
  const changes = changesOf(plan, ticked).map(({ item, status }) => ({
    id: `${formId} ${item.id} ${status}`,
    milestoneId: item.id,
    patch: { status },
  }));
  const now = new Date();
  await applyChanges(learner, planId, changes, now);
  // Known milestones need no days, so the plan is replanned; that revision can be undone like any other.
  if (changes.length > 0) await replanPlan(learner, planId, (stored) => stored, now);
  revalidatePath(`/plans/${planId}`);
  redirect(back === "time" ? `/plans/${planId}/time` : `/plans/${planId}`);
}
