"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { siteAddress } from "#app/_ui/page-metadata.ts";
import { thisDevice } from "#lib/auth/session.ts";
import { makeShareLink } from "#lib/auth/share-link.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { removeShare, setShown } from "#lib/data/sharing/shares.ts";
import type { FormState } from "#lib/http/form.ts";
import { lineField } from "#lib/http/milestone-fields.ts";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

/** The state of the form: what was done and, once, the addresses of a new link. */
export type ShareState = FormState & { done?: string; made?: { page: string; badge: string } };

const box = z.literal("on").optional();
const schema = z.strictObject({
  ...planField,
  name: lineField(() => messages.share.name, inputLimits.title).default(""),
  progress: box,
  dates: box,
  notes: box,
  evidence: box,
  do: z.enum(["save", "make", "renew", "revoke"]),
});

/** Creates, changes, renews or removes the link of a plan, by the pressed button. */
export async function changeShare(_previous: ShareState, form: FormData): Promise<ShareState> {
  const read = await readPlanForm(schema, form);
  if ("state" in read) return read.state;
  const { learner, data } = read;
  const { plan } = data;
  const shared = await loadPlan(learner, plan);
  if (!shared) notFound();
  const note = async (kind: "share_made" | "share_ended") =>
    recordSecurityEvent(learner, kind, await thisDevice(), shared.role.title, new Date());
  const shown = {
    progress: data.progress === "on",
    dates: data.dates === "on",
    notes: data.notes === "on",
    evidence: data.evidence === "on",
    name: data.name,
  };
  revalidatePlan(plan);
  if (data.do === "revoke") {
    await removeShare(learner, plan);
    await note("share_ended");
    return { values: {}, errors: {}, done: messages.share.revoked };
  }
  if (data.do === "save") {
    const changed = await setShown(learner, plan, shown);
    return { values: {}, errors: {}, ...(changed ? { done: messages.share.saved } : { message: messages.share.gone }) };
  }
  const token = await makeShareLink(learner, plan, shown, new Date());
  if (!token) notFound();
  await note("share_made");
  const page = new URL(`/shared/${token}`, siteAddress()).href;
  return { values: {}, errors: {}, done: messages.share.made, made: { page, badge: `${page}/badge.svg` } };
}
