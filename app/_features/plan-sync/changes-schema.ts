import { z } from "zod";
import { idSchema } from "#lib/catalog/schema.ts";
import { statuses } from "#lib/planner/plan/counts.ts";

/** How many changes one request may carry. */
const changesAtOnce = 100;

/** How large a request may be: a hundred ticks are far smaller, a few long notes are not. */
export const mostBytes = 500_000;

const millisecond = z.int().min(0).max(8.64e15);
// Two notes that were joined are longer than one that is typed.
const note = z
  .string()
  .max(100_000)
  .refine((text) => !text.includes("\0"), "holds a zero character");

/** Changes as the browser sends them; each has an id of its own making, so that sending twice counts once. */
export const changesSchema = z.strictObject({
  /** The learner who made them: they go to nobody else's plan, whoever has signed in since. */
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
            skipped: z.boolean().optional(),
            step: z.strictObject({ id: idSchema, done: z.boolean() }).optional(),
            note: z.strictObject({ text: note, before: note }).optional(),
          })
          .refine((patch) => Object.keys(patch).length > 0, "names nothing to change"),
        /** Where and when it was made, by the device's clock; without it, here and now. */
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
    .max(changesAtOnce),
});
