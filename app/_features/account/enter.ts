import type { Route } from "next";
import { redirect } from "next/navigation";
import { makeDatedPlan } from "#app/_features/plan/make-dated-plan.ts";
import { unpackStart } from "#app/_features/plan/start-form.ts";
import { safeReturnPath } from "#lib/auth/request.ts";
import { openSession } from "#lib/auth/session.ts";
import { getRole } from "#lib/catalog/catalog.ts";
import type { RoleId } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";

type Target = { role?: RoleId | undefined; start?: string | undefined; next?: string | undefined };

/** Opens the session, makes the plan that the visitor chose before, and redirects to the page that they wanted. */
export async function enter(learner: LearnerId, { role, start, next }: Target): Promise<never> {
  await openSession(learner);
  if (role) await makeDatedPlan(learner, getRole(role), unpackStart(start), new Date());
  redirect(role ? "/plan" : (safeReturnPath(next, "/plan") as Route));
}
