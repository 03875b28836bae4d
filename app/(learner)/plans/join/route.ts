import { z } from "zod";
import { takeTry } from "#lib/auth/rate-limit.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { findRole } from "#lib/catalog/catalog.ts";
import { idSchema, type Role } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { setEstimate } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { addMilestone, storeMilestoneSwap } from "#lib/data/plans/offered-milestones.ts";
import { makePlan } from "#lib/data/plans/plans.ts";
import { readJson, refuse, refuseForNow } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { milestoneState, milestonesOf, type PlanMilestone } from "#lib/planner/plan/plan.ts";

const schema = z.strictObject({
  role: z.string().max(60),
  /** The milestones of the guest's plan. Pages of release 0.1 send only those `added` beyond the role's core. */
  held: z.array(idSchema).max(500).optional(),
  added: z.array(idSchema).max(200).optional(),
  /** What the guest's plan counts with instead of the catalog's middle. Pages of earlier releases send none. */
  estimates: z
    .array(
      z.strictObject({
        id: idSchema,
        minutes: z
          .int()
          .min(1)
          .max(inputLimits.hours * 60),
      }),
    )
    .max(200)
    .optional(),
});

/** The account's plan for a role, which a guest's changes are about to join; made when there is none. It holds what the guest's does. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, schema, 40_000);
  if ("refusal" in body) return body.refusal;
  const signedIn = await currentSignIn();
  if (!signedIn) return refuse(401, messages.errors.signInFirst);
  const wait = await takeTry("change-learner", signedIn.learner, new Date());
  if (wait) return refuseForNow(messages.rateLimits.changes(wait), wait);
  const role = findRole(body.data.role);
  if (!role) return refuse(404, messages.errors.notFound);
  const planId = await makePlan(signedIn.learner, role, new Date());
  const plan = await loadPlan(signedIn.learner, planId);
  const here = milestonesOf(plan ?? { areas: [] });
  const held = new Set(here.map(({ id }) => id));
  const wanted = new Set(body.data.held ?? body.data.added);
  // What a page of release 0.1 does not name may still be in the guest's plan.
  const knowsAll = body.data.held !== undefined;
  // Milestones that the account's plan skips stay skipped; milestones that the role does not offer are not added.
  for (const id of wanted) {
    if (held.has(id)) continue;
    const instead = knowsAll ? findSwappedOut(role, id, wanted, here) : undefined;
    if (instead) await storeMilestoneSwap(signedIn.learner, planId, instead, id, new Date());
    else await addMilestone(signedIn.learner, planId, id, new Date());
  }
  await addEstimates(signedIn.learner, planId, body.data.estimates ?? []);
  return Response.json({ plan: await loadPlan(signedIn.learner, planId) }, { headers: { "cache-control": "private, no-store" } });
}

/** Takes over a guest's estimates of what is still to learn; the account's own stay. */
async function addEstimates(learner: LearnerId, planId: string, estimates: readonly { id: string; minutes: number }[]): Promise<void> {
  if (estimates.length === 0) return;
  const plan = await loadPlan(learner, planId);
  const open = milestonesOf(plan ?? { areas: [] }).filter((item) => !item.ownEstimate && !isSettled(milestoneState(item)));
  const ids = new Set(open.map(({ id }) => id));
  for (const { id, minutes } of estimates) if (ids.has(id)) await setEstimate(learner, planId, id, minutes, new Date());
}

/** The milestone of the account's plan that the guest's one is chosen instead of: untouched, of the same choice, and not in the guest's plan. */
function findSwappedOut(role: Role, id: string, wanted: ReadonlySet<string>, here: readonly PlanMilestone[]): string | undefined {
  const options = role.choices.find(({ milestones }) => milestones.includes(id))?.milestones ?? [];
  return here.find((item) => options.includes(item.id) && !wanted.has(item.id) && item.statusAt === null)?.id;
}
