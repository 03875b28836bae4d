"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { currentSignIn } from "#lib/auth/session.ts";
import { getRole } from "#lib/catalog/catalog.ts";
import { roleIdSchema } from "#lib/catalog/schema.ts";
import { listPlans, makePlan } from "#lib/data/plans/plans.ts";
import { readForm } from "#lib/http/form.ts";

const schema = z.strictObject({
  role: roleIdSchema,
  /** The role that the learner comes from. */
  from: roleIdSchema.optional(),
});

/**
 * Makes or opens the plan for a role; a visitor signs up on the way and the choice goes with them. Who comes from another role is
 * asked next how much of what both share they know.
 */
export async function makePlanForRole(form: FormData): Promise<void> {
  const read = await readForm(schema, form);
  if ("state" in read) notFound();
  const { role, from } = read.data;
  const signedIn = await currentSignIn();
  if (!signedIn) redirect(`/sign-up?role=${role}`);
  const isThere = from !== undefined && (await listPlans(signedIn.learner)).some((plan) => plan.roleId === role);
  const planId = await makePlan(signedIn.learner, getRole(role), new Date());
  if (!from) redirect("/plan");
  // An existing plan keeps its own record of what is known.
  redirect(isThere ? `/plans/${planId}/known` : `/plans/${planId}/known?from=${from}`);
}
