import { z } from "zod";
import { roleIds } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";

export const previewMaxBytes = 64 * 1024;

/** A missing field is told from one of another kind. */
const expected = (what: string) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? messages.api.missing : messages.api.expected(what)),
});
const day = z.string(expected("a date such as 2026-11-23"));
const ids = z.array(z.string(expected("the id of a milestone")), expected("a list of milestone ids")).default([]);

/**
 * The request body of a preview. The schema checks only types; the planner checks whether dates exist and minutes make sense, with the same
 * sentences as everywhere.
 */
export const previewRequestSchema = z.strictObject({
  role: z.enum(roleIds, expected(`one of ${roleIds.join(", ")}`)),
  startsOn: day,
  /** Monday to Sunday. */
  minutesPerWeekday: z.array(z.number(expected("a number of minutes")), expected("a list of seven numbers")),
  daysOff: z
    .array(z.strictObject({ from: day, to: day }, expected("an object with from and to")), expected("a list of ranges with from and to"))
    .default([]),
  targetDate: day.nullish(),
  known: ids,
  skipped: ids,
  today: day,
});

const date = z.iso.date();
const minutes = z.int().min(0);

export const previewResponseSchema = z.strictObject({
  items: z.array(
    z.strictObject({
      milestoneId: z.string(),
      areaId: z.string(),
      /** 0 for what is known or skipped. */
      minutes,
      plannedStart: date.nullable(),
      plannedEnd: date.nullable(),
    }),
  ),
  finishOn: date.nullable(),
  /** Null without a target date. */
  verdict: z
    .discriminatedUnion("fits", [
      z.strictObject({ fits: z.literal(true), spareDays: z.int().min(0) }),
      z.strictObject({
        fits: z.literal(false),
        finishOn: date,
        minutesPerWeek: minutes.nullable(),
        leaveOut: z.strictObject({ ids: z.array(z.string()), minutes }).nullable(),
        problem: z.string().nullable(),
      }),
    ])
    .nullable(),
});
export type PreviewResponse = z.infer<typeof previewResponseSchema>;
