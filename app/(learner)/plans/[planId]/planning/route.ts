import { z } from "zod";
import { mostStretches } from "#app/_features/schedule/time-values.ts";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { readJson, refuse } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { correctTime } from "#lib/planner/sync/happens-before.ts";
import { isTimeZone } from "#lib/planner/time/time-zone.ts";

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

/** Stores study time that was set on a device without a network, unless a schedule revision was made later elsewhere. */
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
  const at = new Date(correctTime(madeAt, sentAt, now.getTime()));
  const result = await replanPlan(signedIn.learner, planId, () => settings, now, { madeAt: at });
  if (result === "not-found") return refuse(404, messages.errors.notFound);
  if (typeof result === "object") return refuse(400, describeScheduleProblem(result.problem));
  return Response.json({ result: result === "superseded" ? "superseded" : "applied" });
}
