import { z } from "zod";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { startTimesSchema } from "#lib/export/plan-file.ts";
import { readJson, refuse } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { correctTime } from "#lib/planner/sync/happens-before.ts";
import { maxTypedDaysOff } from "#lib/planner/time/availability.ts";
import { isTimeZone, maxEarlierZones } from "#lib/planner/time/time-zone.ts";
import { renameStudyTime } from "./old-field-names.ts";
import { checkSender } from "./receive-changes.ts";

const day = z.iso.date();
const millisecond = z.int().min(0).max(8.64e15);
const zone = z.string().max(60).refine(isTimeZone, messages.studyTime.zoneWrong);
const scheduleBody = z.strictObject({
  learner: z.string().min(1).max(60),
  sentAt: millisecond,
  madeAt: millisecond,
  studyTime: z.strictObject({
    startsOn: day,
    minutesPerWeekday: z.array(z.int().min(0).max(1_440)).length(7),
    startTimes: startTimesSchema.optional(),
    daysOff: z.array(z.strictObject({ from: day, to: day })).max(maxTypedDaysOff),
    targetDate: day.nullable(),
    timeZone: zone,
  }),
  earlierZones: z
    .array(z.strictObject({ timeZone: zone, until: z.iso.datetime() }))
    .max(maxEarlierZones)
    .optional(),
});

/** The study time that a browser sends. Also accepts the field names of the previous release. */
export const scheduleSchema = z.preprocess(renameStudyTime, scheduleBody);

/**
 * Stores the study time of a plan that a device set without a network, and the dates that follow from it today.
 * @returns as JSON whether it was applied; "superseded" when another device set a study time later
 */
export async function receiveSchedule(request: Request, planId: string): Promise<Response> {
  const body = await readJson(request, scheduleSchema, 40_000);
  if ("refusal" in body) return body.refusal;
  const { learner, studyTime, earlierZones, madeAt, sentAt } = body.data;
  const now = new Date();
  const signedIn = await checkSender(learner, now);
  if ("refusal" in signedIn) return signedIn.refusal;

  const at = new Date(correctTime(madeAt, sentAt, now.getTime()));
  const result = await replanPlan(signedIn.learner, planId, () => studyTime, now, { madeAt: at, earlierZones });
  if (result === "not-found") return refuse(404, messages.errors.notFound);
  if (typeof result === "object") return refuse(400, describeScheduleProblem(result.problem));
  return Response.json({ result: result === "superseded" ? "superseded" : "applied" });
}
