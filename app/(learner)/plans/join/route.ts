import { z } from "zod";
import { readJson, refuse } from "../../../../lib/actions/route.ts";
import { takeTry } from "../../../../lib/auth/rate-limit.ts";
import { currentSignIn } from "../../../../lib/auth/session.ts";
import { findRole } from "../../../../lib/catalog/catalog.ts";
import { loadPlan } from "../../../../lib/data/load-plan.ts";
import { makePlan } from "../../../../lib/data/plans.ts";
import { words } from "../../../../lib/words/en.ts";

const schema = z.strictObject({ role: z.string().max(60) });

/** The account's plan for a role, which a guest's changes are about to join; made when there is none. */
export async function POST(request: Request): Promise<Response> {
  const body = await readJson(request, schema, 1_000);
  if ("refusal" in body) return body.refusal;
  const signedIn = await currentSignIn();
  if (!signedIn) return refuse(401, words.errors.signInFirst);
  const wait = await takeTry("change-learner", signedIn.learner, new Date());
  if (wait) return refuse(429, words.errors.slowDown(wait));
  const role = findRole(body.data.role);
  if (!role) return refuse(404, words.errors.notFound);
  const planId = await makePlan(signedIn.learner, role, new Date());
  return Response.json({ plan: await loadPlan(signedIn.learner, planId) }, { headers: { "cache-control": "private, no-store" } });
}
