"use server";

import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { currentSignIn } from "#lib/auth/session.ts";
import { getRole } from "#lib/catalog/catalog.ts";
import { roleIdSchema } from "#lib/catalog/schema.ts";
import { listPlans } from "#lib/data/plans/plans.ts";
import { readForm } from "#lib/http/form.ts";
import { mostStartText, placedFields, startFields } from "#lib/planner/start/start-values.ts";
import { makeDatedPlan } from "./make-dated-plan.ts";
import { packStart, readStart, zoneField } from "./start-form.ts";

const schema = z.strictObject({
  role: roleIdSchema,
  /** The role that the learner comes from. */
  from: roleIdSchema.optional(),
  ...Object.fromEntries([...startFields, zoneField].map((name) => [name, z.string().max(60).optional()])),
  ...Object.fromEntries(placedFields.map((name) => [name, z.string().max(mostStartText).optional()])),
});

/**
 * Makes or opens the plan for a role, with dates if the form says when its sender studies. A visitor signs up on the way, and all of it goes
 * with them. Who comes from another role is asked next how much of what both share they know.
 */
export async function makePlanForRole(form: FormData): Promise<void> {
  const read = await readForm(schema, form);
  if ("state" in read) notFound();
  const { role, from, ...fields } = read.data;
  const start = readStart(fields);
  const signedIn = await currentSignIn();
  if (!signedIn) redirect(`/sign-up?${new URLSearchParams({ role, ...(start ? { start: packStart(start) } : {}) })}` as Route);
  const isThere = from !== undefined && (await listPlans(signedIn.learner)).some((plan) => plan.roleId === role);
  const planId = await makeDatedPlan(signedIn.learner, getRole(role), start, new Date());
  if (!from) redirect("/plan");
  // An existing plan keeps its own record of what is known.
  redirect(isThere ? `/plans/${planId}/known` : `/plans/${planId}/known?from=${from}`);
}
