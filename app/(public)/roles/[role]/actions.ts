"use server";

import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { readForm } from "../../../../lib/actions/form.ts";
import { currentSignIn } from "../../../../lib/auth/session.ts";
import { getRole } from "../../../../lib/catalog/catalog.ts";
import { roleIdSchema } from "../../../../lib/catalog/schema.ts";
import { makePlan } from "../../../../lib/data/plans.ts";

/** Makes or opens the plan for a role; a visitor signs up on the way and the choice goes with them. */
export async function makePlanForRole(form: FormData): Promise<void> {
  const read = await readForm(z.strictObject({ role: roleIdSchema }), form);
  if ("state" in read) notFound();
  const { role } = read.data;
  const signedIn = await currentSignIn();
  if (!signedIn) redirect(`/sign-up?role=${role}`);
  await makePlan(signedIn.learner, getRole(role), new Date());
  redirect("/plan");
}
