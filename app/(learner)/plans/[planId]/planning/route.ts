import { z } from "zod";
import { mostStretches } from "#app/_features/schedule/time-values.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findLatestRevision, storeScheduleRevision } from "#lib/data/schedules/schedules.ts";
import { readJson, refuse } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { computeLiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { correctTime } from "#lib/planner/sync/happens-before.ts";
import { dayInZone, isTimeZone } from "#lib/planner/time/time-zone.ts";

const day = z.iso.date();
const millisecond = z.int().min(0).max(8.64e15);
const schema = z.strictObject({
  learner: z.string().min(1).max(60),
  sentAt: millisecond,
  madeAt: millisecond,
  settings: z.strictObject({
    startsOn: day,
    minutesPerWeekday: z.array(z.int().min(0).max(1_440)).length(7),
    daysOff: z.array(z.strictObject({ from: day, to: day })).max(mostStretches),
    targetDate: day.nullable(),
    timeZone: z.string().max(60).refine(isTimeZone, messages.time.zoneWrong),
  }),
});

type Context = { params: Promise<{ planId: string }> };

/** Sets a plan's time as it was set on a device without a network. A planning that was made later, elsewhere, stands. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const body = await readJson(request, schema, 20_000);
  if ("refusal" in body) return body.refusal;
  const signedIn = await currentSignIn();
  const { learner, settings, madeAt, sentAt } = body.data;
  if (!signedIn || learner !== signedIn.learner) return refuse(401, messages.errors.signInFirst);
  const now = new Date();
  const wait = await takeTry("change-learner", signedIn.learner, now);
  if (wait) return refuse(429, messages.errors.slowDown(wait));

  const { planId } = await params;
  const plan = await loadPlan(signedIn.learner, planId);
  if (!plan) return refuse(404, messages.errors.notFound);
  const at = new Date(correctTime(madeAt, sentAt, now.getTime()));
  const standing = await findLatestRevision(signedIn.learner, planId);
  if (standing && standing.madeAt >= at) return Response.json({ result: "overruled" });
  const live = computeLiveSchedule(plan, settings, dayInZone(now, settings.timeZone));
  if ("problem" in live) return refuse(400, live.problem);
  const changed = live.replan.moved.length > 0 || JSON.stringify(settings) !== JSON.stringify(plan.studyTime);
  if (changed) await storeScheduleRevision(signedIn.learner, planId, settings, live.planSchedule.schedule, at);
  return Response.json({ result: "applied" });
}
