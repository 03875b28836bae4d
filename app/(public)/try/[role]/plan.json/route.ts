import { describeMilestones } from "#app/_features/plan/milestone-details.ts";
import { catalog, findRole } from "#lib/catalog/catalog.ts";
import { freshPlan, widestPlan } from "#lib/catalog/fresh-plan.ts";
import { refuse } from "#lib/http/route.ts";
import { messages } from "#lib/messages/all.ts";

type Context = { params: Promise<{ role: string }> };

/** A role's plan as anybody begins it, all that it offers beyond that, and all that its milestones tell: what a browser needs to plan by itself. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const role = findRole((await params).role);
  if (!role) return refuse(404, messages.errors.notFound);
  const id = `guest-${role.id}`;
  const widest = widestPlan(role, catalog(), id);
  const offer = { plan: freshPlan(role, catalog(), id), widest, details: describeMilestones(widest) };
  return Response.json(offer, { headers: { "cache-control": "public, max-age=300" } });
}
