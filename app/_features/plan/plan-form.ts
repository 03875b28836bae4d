import { revalidatePath } from "next/cache";
import { z } from "zod";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { idSchema } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { isFrameworkField } from "#lib/next-internals/framework-fields.ts";
import type { NoteBlock } from "#lib/notes/note-tree.ts";

/** The state of a plan's form after it was sent: its problems, the message that it is saved, or the preview of a note. */
export type PlanFormState = FormState & { saved?: string; preview?: NoteBlock[] };

/** The fields that name the plan and the milestone of a form. */
export const planField = { plan: z.string().min(1).max(60) };
export const milestoneField = { ...planField, milestone: idSchema };

/** The plan id in a form that was not validated yet; "" when there is none. A server action can be called with any value. */
export function planIdIn(form: unknown): string {
  return form instanceof FormData ? String(form.get("plan") ?? "").slice(0, 60) : "";
}

type Read<Output> = { learner: LearnerId; data: Output } | { state: FormState };

/** Reads a form by which a signed-in learner changes their own plan. */
export async function readPlanForm<Schema extends z.ZodType>(schema: Schema, form: FormData): Promise<Read<z.output<Schema>>> {
  const { learner } = await requireLearner();
  const read = await readForm(schema, form);
  if ("state" in read) return read;
  const wait = await takeTry("change-learner", learner, new Date());
  if (wait === undefined) return { learner, data: read.data };
  const values = Object.fromEntries([...form].filter(([name]) => !isFrameworkField(name)).map(([name, value]) => [name, String(value)]));
  return { state: { values, errors: {}, message: messages.rateLimits.changes(wait) } };
}

/** Renders every page of the plan again, also those in the router cache of the browser. */
export function revalidatePlan(planId: string): void {
  revalidatePath(`/plans/${planId}`, "layout");
}
