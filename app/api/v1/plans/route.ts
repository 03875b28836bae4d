import { newPlanSchema } from "#lib/api/plan-schema.ts";
import { toFieldErrors } from "#lib/api/preview-errors.ts";
import { answerPrivately, type Call, usualBytes } from "#lib/api/private.ts";
import { hasStudyTime, readStudyTime } from "#lib/api/set-time.ts";
import { showPlan, summarisePlan } from "#lib/api/show-plan.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { previewPlan } from "#lib/catalog/preview.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { listPlans, makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { fieldProblem, problem, readInput, refuseMethodsBut } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";

const mostAtOnce = 100;
const usualAtOnce = 20;

/** The learner's plans, a page at a time, in the order in which they were made. */
export function GET(request: Request): Promise<Response> {
  return answerPrivately(request, async ({ learner }) => {
    const { searchParams } = new URL(request.url);
    const limit = readWhole(searchParams.get("limit") ?? String(usualAtOnce));
    if (limit === undefined || limit < 1 || limit > mostAtOnce) return problem(400, messages.apiAccess.limitWrong(mostAtOnce));
    const after = searchParams.get("after");
    const ids = (await listPlans(learner)).map(({ id }) => id).sort();
    if (after !== null && !ids.includes(after)) return problem(400, messages.apiAccess.afterWrong);
    const from = after === null ? 0 : ids.indexOf(after) + 1;
    const page = ids.slice(from, from + limit);
    const plans = await Promise.all(page.map((id) => loadPlan(learner, id)));
    const next = from + limit < ids.length ? `/api/v1/plans?limit=${limit}&after=${page.at(-1)}` : null;
    return Response.json({ plans: plans.filter((plan) => plan !== undefined).map(summarisePlan), next });
  });
}

/** Makes a plan for a role. */
export function POST(request: Request): Promise<Response> {
  return answerPrivately(request, makeNew);
}

async function makeNew({ learner, request, now }: Call): Promise<Response> {
  const read = await readInput(request, newPlanSchema, usualBytes);
  if ("refusal" in read) return read.refusal;
  const { role: roleId, ...time } = read.data;
  const role = getRole(roleId);
  const existing = (await listPlans(learner)).find((plan) => plan.roleId === roleId);
  if (existing) return problem(409, messages.apiAccess.hasPlan(existing.id));
  // Checked before anything is stored: a plan without the requested study time would be half a request.
  const timed = hasStudyTime(time) ? readStudyTime([], null, time, now) : undefined;
  if (timed && "errors" in timed) return fieldProblem(timed.errors);
  const impossible = timed && findImpossible(timed.studyTime, roleId, now);
  if (impossible) return impossible;

  const id = await makePlan(learner, role, now);
  if (timed) await replanPlan(learner, id, () => timed.studyTime, now);
  const plan = await loadPlan(learner, id);
  if (!plan) return problem(404, messages.apiAccess.noPlan);
  return Response.json(showPlan(plan), { status: 201, headers: { location: `/api/v1/plans/${id}` } });
}

function findImpossible(studyTime: StudyTime, roleId: Parameters<typeof getRole>[0], now: Date): Response | undefined {
  const today = dayInZone(now, studyTime.timeZone);
  const preview = previewPlan(getRole(roleId), catalog(), { ...studyTime, today, known: [], skipped: [] });
  return "problems" in preview ? fieldProblem(toFieldErrors(preview.problems)) : undefined;
}

function readWhole(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}

export const { PUT, PATCH, DELETE } = refuseMethodsBut("GET", "POST");
