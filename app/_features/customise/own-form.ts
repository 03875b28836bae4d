import { revalidatePath } from "next/cache";
import { z } from "zod";
import type { NoteBlock } from "#app/_features/notes/note-tree.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { idSchema } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { type FormState, readForm } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";

/** What a form of a plan shows after it was sent: beside what was wrong, that it is saved, or how a note would look. */
export type OwnFormState = FormState & { saved?: string; preview?: NoteBlock[] };

/** Which plan a form is about, and which milestone: fields of every form of a plan. */
export const planField = { plan: z.string().min(1).max(60) };
export const milestoneField = { ...planField, milestone: idSchema };

/** The plan that a form says it is about, before it is read; whoever calls an action without its page may hand over anything. */
export function planIdIn(form: unknown): string {
  return form instanceof FormData ? String(form.get("plan") ?? "").slice(0, 60) : "";
}

type Read<Output> = { learner: LearnerId; data: Output } | { state: FormState };

/** Reads a form by which a signed-in learner changes their own plan. */
export async function readOwnForm<Schema extends z.ZodType>(schema: Schema, form: FormData): Promise<Read<z.output<Schema>>> {
  const { learner } = await requireLearner("/plan");
  const read = await readForm(schema, form);
  if ("state" in read) return read;
  const wait = await takeTry("change-learner", learner, new Date());
  if (wait === undefined) return { learner, data: read.data };
  const values = Object.fromEntries(
    [...form].filter(([name]) => !name.startsWith("$ACTION")).map(([name, value]) => [name, String(value)]),
  );
  return { state: { values, errors: {}, message: messages.errors.slowDown(wait) } };
}

/** Has every page of the plan shown as it is now, also those that the browser keeps for going back. */
export function showAnew(planId: string): void {
  revalidatePath(`/plans/${planId}`, "layout");
}
