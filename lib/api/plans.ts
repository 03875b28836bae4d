import { z } from "zod";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { previewPlan } from "#lib/catalog/preview.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { listPlans, makePlan } from "#lib/data/plans/plans.ts";
import { replanPlan } from "#lib/data/schedules/replan-plan.ts";
import { fieldProblem, problem } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { dayInZone, todayOf } from "#lib/planner/time/time-zone.ts";
import { defineResource, defineRoute, jsonBody } from "./define-route.ts";
import { newPlanSchema, planSchema, plansSchema } from "./plan-schema.ts";
import { toFieldErrors } from "./preview-errors.ts";
import { hasStudyTime, readStudyTime } from "./set-time.ts";
import { showPlan, summarisePlan } from "./show-plan.ts";

const maxPageSize = 100;
const usualPageSize = 20;
const { answers, parameters } = messages.apiDocs.docs;
const limitMessage = messages.apiAccess.limitWrong(maxPageSize);

export const plansRoutes = defineResource(
  defineRoute({
    id: "listPlans",
    method: "GET",
    path: "/api/v1/plans",
    tag: "plans",
    auth: "token",
    query: {
      limit: z
        .string()
        .regex(/^\d{1,6}$/, limitMessage)
        .transform(Number)
        .pipe(z.int().min(1, limitMessage).max(maxPageSize, limitMessage))
        .default(usualPageSize)
        .describe(parameters.limit),
      after: z.string().min(1, messages.apiAccess.afterWrong).max(60, messages.apiAccess.afterWrong).optional().describe(parameters.after),
    },
    success: { status: 200, description: answers.plans, content: { "application/json": plansSchema } },
    async handle({ learner, now, query: { limit, after } }) {
      const ids = (await listPlans(learner)).map(({ id }) => id).sort();
      if (after !== undefined && !ids.includes(after)) return problem(400, messages.apiAccess.afterWrong);
      const from = after === undefined ? 0 : ids.indexOf(after) + 1;
      const page = ids.slice(from, from + limit);
      const plans = await Promise.all(page.map((id) => loadPlan(learner, id)));
      const next = from + limit < ids.length ? `/api/v1/plans?limit=${limit}&after=${page.at(-1)}` : null;
      const summaries = plans.filter((plan) => plan !== undefined).map((plan) => summarisePlan(plan, todayOf(plan, now)));
      return { plans: summaries, next } satisfies z.input<typeof plansSchema>;
    },
  }),
  defineRoute({
    id: "makePlan",
    method: "POST",
    path: "/api/v1/plans",
    tag: "plans",
    auth: "token",
    body: jsonBody(newPlanSchema),
    success: { status: 201, description: answers.made, content: { "application/json": planSchema } },
    async handle({ learner, now, body: { role: roleId, ...time } }) {
      const role = getRole(roleId);
      const existing = (await listPlans(learner)).find((plan) => plan.roleId === roleId);
      if (existing) return problem(409, messages.apiAccess.hasPlan(existing.id));
      // Checked before anything is made: a plan without the study time that was asked for would be half a request.
      const timed = hasStudyTime(time) ? readStudyTime({ areas: [], studyTime: null }, time, now) : undefined;
      if (timed && "errors" in timed) return fieldProblem(timed.errors);
      const impossible = timed && findImpossible(timed.studyTime, roleId, now);
      if (impossible) return impossible;

      const id = await makePlan(learner, role, now);
      if (timed) await replanPlan(learner, id, () => timed.studyTime, now);
      const plan = await loadPlan(learner, id);
      if (!plan) return problem(404, messages.apiAccess.noPlan);
      return Response.json(showPlan(plan, todayOf(plan, now)), { status: 201, headers: { location: `/api/v1/plans/${id}` } });
    },
  }),
);

/** Why a new plan for the role cannot be scheduled with this study time; undefined when it can. */
function findImpossible(studyTime: StudyTime, roleId: Parameters<typeof getRole>[0], now: Date): Response | undefined {
  const today = dayInZone(now, studyTime.timeZone);
  const preview = previewPlan(getRole(roleId), catalog(), { ...studyTime, today, known: [], skipped: [] });
  return "problems" in preview ? fieldProblem(toFieldErrors(preview.problems)) : undefined;
}
