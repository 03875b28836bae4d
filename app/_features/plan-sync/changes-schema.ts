import { z } from "zod";
import { idSchema } from "#lib/catalog/schema.ts";
import { statuses } from "#lib/planner/plan/counts.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { renameChangesBody } from "./old-field-names.ts";

/** How many changes one request may carry. */
const maxChanges = 100;

/** The maximum size of a request. A hundred ticks are far smaller; a few long notes are not. */
export const maxBytes = 500_000;

const millisecond = z.int().min(0).max(8.64e15);
const note = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !text.includes("\0"), "holds a zero character");
/** Earlier releases kept notes of so many characters; a change may still name one as the text that it replaces. */
const maxReplaced = 100_000;

const tookMinutes = z
  .int()
  .min(0)
  .max(60 * inputLimits.hours);
const dayMinutes = z.int().min(0).max(inputLimits.dayMinutes);

/** Changes as the browser sends them; each with a UUID as its idempotency key. */
const changesBody = z.strictObject({
  /** The learner who made the changes. They are not stored for anybody else who has signed in since. */
  learner: z.string().min(1).max(60).optional(),
  /** When they are sent, by the device's clock. */
  sentAt: millisecond.optional(),
  changes: z
    .array(
      z.strictObject({
        id: z.uuid(),
        milestoneId: idSchema,
        patch: z
          .strictObject({
            status: z.enum(statuses).optional(),
            /** Since when the status held, where an undo gives it back. It counts where the server does not know the time itself. */
            statusAt: z.iso.datetime().optional(),
            skipped: z.boolean().optional(),
            /** With the time since when it was ticked, as with the status. */
            step: z.strictObject({ id: idSchema, done: z.boolean(), tickedAt: z.iso.datetime().optional() }).optional(),
            note: z.strictObject({ text: note(inputLimits.note), before: note(maxReplaced) }).optional(),
            took: z.strictObject({ minutes: tookMinutes, before: tookMinutes }).optional(),
            studied: z.strictObject({ day: z.iso.date(), minutes: dayMinutes, before: dayMinutes }).optional(),
          })
          .refine((patch) => Object.keys(patch).length > 0, "names nothing to change")
          // Each of these is an entry of the history under the change's id.
          .refine(
            ({ note, took, studied }) => [note, took, studied].filter(Boolean).length <= 1,
            "names more than one of note, took and studied",
          ),
        /** The id of the change that this one undoes. Those that forms and the API made are no UUIDs. */
        undoes: z.string().min(1).max(200).optional(),
        /** Where and when (by the device's clock) the change was made; without it, the server made the change now. */
        origin: z
          .strictObject({
            clientId: z.uuid(),
            baseRevision: z
              .int()
              .min(0)
              .max(2 ** 31 - 1),
            occurredAt: millisecond,
          })
          .optional(),
      }),
    )
    .min(1)
    .max(maxChanges),
});

/** Also accepts the field names of the previous release, which open tabs still send. */
export const changesSchema = z.preprocess(renameChangesBody, changesBody);
