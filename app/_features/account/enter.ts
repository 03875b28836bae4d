import type { Route } from "next";
import { redirect } from "next/navigation";
import { safeReturnPath } from "#lib/auth/request.ts";
import { openSession } from "#lib/auth/session.ts";
import { getRole } from "#lib/catalog/catalog.ts";
import type { RoleId } from "#lib/catalog/schema.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { makePlan } from "#lib/data/plans/plans.ts";

type Target = { role?: RoleId | undefined; next?: string | undefined };

/** Opens the session, makes the plan that the visitor chose before, and redirects to the page that they wanted. */
export async function enter(learner: LearnerId, { role, next }: Target): Promise<never> {
  await openSession(learner);
  if (role) await makePlan(learner, getRole(role), new Date());
  redirect(role ? "/plan" : (safeReturnPath(next, "/plan") as Route));
}
