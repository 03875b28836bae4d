"use server";

import { notFound } from "next/navigation";
import { z } from "zod";
import { planField, readPlanForm, revalidatePlan } from "#app/_features/plan/plan-form.ts";
import { siteAddress } from "#app/_ui/page-metadata.ts";
import { renewFeed } from "#lib/auth/calendar-feed.ts";
import { thisDevice } from "#lib/auth/session.ts";
import { recordSecurityEvent } from "#lib/data/account/security-events.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { removeFeed } from "#lib/data/sharing/calendar-feeds.ts";
import type { FormState } from "#lib/http/form.ts";
import { messages } from "#lib/messages/all.ts";
import { type CalendarProgram, calendarPrograms } from "./subscribe-links.ts";

/** The state of the form after it was sent: the new address, which is shown only once, with the program to open it in, or a message that it was removed. */
export type FeedState = FormState & { address?: string; program?: CalendarProgram; notice?: string };

const makers = [...calendarPrograms, "other" as const].map((program) => `make ${program}` as const);
const schema = z.strictObject({ ...planField, do: z.enum(["remove", ...makers]) });

/** Makes the address of a plan's calendar, makes a new one in its place, or removes it. */
export async function changeFeed(_before: FeedState, form: FormData): Promise<FeedState> {
  const read = await readPlanForm(schema, form);
  if ("state" in read) return read.state;
  const { learner, data } = read;
  const plan = await loadPlan(learner, data.plan);
  if (!plan) notFound();
  const note = async (kind: "feed_made" | "feed_ended") =>
    recordSecurityEvent(learner, kind, await thisDevice(), plan.role.title, new Date());
  const nothing: FeedState = { values: {}, errors: {} };
  if (data.do === "remove") {
    if (!(await removeFeed(learner, data.plan))) notFound();
    await note("feed_ended");
    revalidatePlan(data.plan);
    return { ...nothing, notice: messages.exports.feed.revoked };
  }
  const token = await renewFeed(learner, data.plan, new Date());
  if (!token) notFound();
  await note("feed_made");
  revalidatePlan(data.plan);
  const program = calendarPrograms.find((each) => data.do === `make ${each}`);
  return { ...nothing, ...(program ? { program } : {}), address: new URL(`/api/calendar/${token}.ics`, siteAddress()).href };
}
