import { z } from "zod";
import { idSchema } from "../../../../../lib/catalog/schema.ts";
import { statuses } from "../../../../../lib/planner/progress.ts";

/** How many changes one request may carry. */
export const changesAtOnce = 100;

/** Changes as the browser sends them; each has an id of its own making, so that sending twice counts once. */
export const changesSchema = z.strictObject({
  changes: z
    .array(
      z.strictObject({
        id: z.uuid(),
        milestoneId: idSchema,
        setting: z
          .strictObject({
            status: z.enum(statuses).optional(),
            skipped: z.boolean().optional(),
            step: z.strictObject({ id: idSchema, done: z.boolean() }).optional(),
          })
          .refine((setting) => Object.keys(setting).length > 0, "names nothing to change"),
      }),
    )
    .min(1)
    .max(changesAtOnce),
});
