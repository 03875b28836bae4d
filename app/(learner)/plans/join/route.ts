import { z } from "zod";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { idSchema } from "#lib/catalog/schema.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone } from "#lib/data/plans/new-milestones.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { readJson, refuse, refuseForNow } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";

const schema = z.strictObject({
  role: z.string().max(60),
  /** Milestones that the guest took into their plan beyond the role's core. */
  added: z.array(idSchema).max(200).optional(),
});

/** The account's plan for a role, which a guest's changes are about to join; made when there is none. It holds what the guest's does. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, schema, 20_000);
  if ("refusal" in body) return body.refusal;
  const signedIn = await currentSignIn();
  if (!signedIn) return refuse(401, messages.errors.signInFirst);
  const wait = await takeTry("change-learner", signedIn.learner, new Date());
  if (wait) return refuseForNow(messages.rateLimits.changes(wait), wait);
  const role = findRole(body.data.role);
  if (!role) return refuse(404, messages.errors.notFound);
  const planId = await makePlan(signedIn.learner, role, new Date());
  const plan = await loadPlan(signedIn.learner, planId);
  const held = new Set(milestonesOf(plan ?? { areas: [] }).map(({ id }) => id));
  // Milestones that the account's plan skips stay skipped; milestones that the role does not offer are not added.
  for (const id of body.data.added ?? []) if (!held.has(id)) await addMilestone(signedIn.learner, planId, id, new Date());
  return Response.json({ plan: await loadPlan(signedIn.learner, planId) }, { headers: { "cache-control": "private, no-store" } });
}
