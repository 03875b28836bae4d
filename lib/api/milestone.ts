import { z } from "zod";
import { putMilestone } from "#lib/data/changes/put-milestone.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { fieldProblem, problem } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { defineResource, defineRoute, jsonBody } from "./define-route.ts";
import { findPlan, planId } from "./plan.ts";
import { milestoneValuesSchema, planMilestoneSchema } from "./plan-schema.ts";
import { showMilestone } from "./show-plan.ts";

const { answers, parameters } = messages.apiDocs.docs;
const milestoneId = z
  .string()
  .min(1, messages.apiAccess.noMilestone)
  .max(60, messages.apiAccess.noMilestone)
  .describe(parameters.milestone);

export const milestoneRoutes = defineResource(
  defineRoute({
    id: "putMilestone",
    method: "PUT",
    path: "/api/v1/plans/{planId}/milestones/{milestoneId}",
    tag: "plans",
    auth: "token",
    scope: "tick",
    params: { planId, milestoneId },
    body: jsonBody(milestoneValuesSchema),
    success: { status: 200, description: answers.milestone, content: { "application/json": planMilestoneSchema } },
    find: findPlan,
    async handle({ learner, now, params, body: { estimateHours, evidence, ...values } }) {
      const links = evidence?.map(({ url, label }) => ({ url, label: label || new URL(url).host.slice(0, 120) }));
      const estimateMinutes = estimateHours == null ? estimateHours : Math.max(1, Math.round(estimateHours * 60));
      const changes = { ...values, evidence: links, estimateMinutes };
      const result = await putMilestone(learner, params.planId, params.milestoneId, changes, now);
      if (typeof result === "object") return fieldProblem([{ field: "steps", message: messages.apiAccess.noStep(result.unknownStep) }]);
      const plan = result === "done" ? await loadPlan(learner, params.planId) : undefined;
      const milestone = plan && showMilestone(plan, params.milestoneId, todayOf(plan, now));
      return milestone ?? problem(404, messages.apiAccess.noMilestone);
    },
  }),
);
