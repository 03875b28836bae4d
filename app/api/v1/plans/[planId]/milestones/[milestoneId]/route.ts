import { milestoneValuesSchema } from "#lib/api/plan-schema.ts";
import { answerPrivately, type Call, usualBytes } from "#lib/api/private.ts";
import { showMilestone } from "#lib/api/show-plan.ts";
import { putMilestone } from "#lib/data/changes/put-milestone.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { fieldProblem, problem, readInput, refuseMethodsBut } from "#lib/http/problem.ts";
import { messages } from "#lib/messages/all.ts";

type Params = { planId: string; milestoneId: string };
type Context = { params: Promise<Params> };

/** Sets what is named on a milestone. */
export function PUT(request: Request, { params }: Context): Promise<Response> {
  return answerPrivately(request, async (call) => put(call, await params));
}

async function put({ learner, request, now }: Call, { planId, milestoneId }: Params): Promise<Response> {
  const before = await loadPlan(learner, planId);
  if (!before) return problem(404, messages.apiAccess.noPlan);
  const read = await readInput(request, milestoneValuesSchema, usualBytes);
  if ("refusal" in read) return read.refusal;
  const { estimateHours, evidence, ...values } = read.data;
  const links = evidence?.map(({ url, label }) => ({ url, label: label || new URL(url).host.slice(0, 120) }));
  const estimateMinutes = estimateHours == null ? estimateHours : Math.max(1, Math.round(estimateHours * 60));
  const result = await putMilestone(learner, planId, milestoneId, { ...values, evidence: links, estimateMinutes }, now);
  if (typeof result === "object") return fieldProblem([{ field: "steps", message: messages.apiAccess.noStep(result.unknownStep) }]);
  const plan = result === "done" ? await loadPlan(learner, planId) : undefined;
  const area = plan?.areas.find(({ items }) => items.some((item) => item.id === milestoneId));
  const item = area?.items.find(({ id }) => id === milestoneId);
  return area && item ? Response.json(showMilestone(item, area.id)) : problem(404, messages.apiAccess.noMilestone);
}

export const { GET, POST, PATCH, DELETE } = refuseMethodsBut("PUT");
