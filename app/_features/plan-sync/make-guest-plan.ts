import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { type StartProblem, type StartRole, studyTimeOf } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import { withStartTimes } from "#lib/planner/time/start-times.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { guest, markOpened, readPlan, storePlan } from "./device-store.ts";
import { guestPlanId } from "./guest-plan.ts";
import { replanLocally } from "./local-revisions.ts";
import { makeId } from "./make-id.ts";
import { storeEntries } from "./outbox-store.ts";
import { readRole } from "./read-role.ts";
import { lookAgain } from "./use-kept-plan.ts";

/** "unread": the role could not be read. "not-stored": this browser stores nothing. */
export type MadeGuestPlan = "made" | "unread" | "not-stored" | { problem: StartProblem };

/**
 * Makes a guest's dated plan on this device: with what is known, and the study time from today on. A plan that was begun keeps what was
 * done in it and gets the new study time, which can be undone there.
 * @param isChosen whether the visitor chose the study time; otherwise a plan that was begun keeps its own
 */
export async function makeGuestPlan(role: StartRole, values: StartValues, isChosen: boolean): Promise<MadeGuestPlan> {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const time = studyTimeOf(values, dayInZone(new Date(), timeZone), timeZone);
  if ("problem" in time) return time;
  const plan = (await readPlan(guest, guestPlanId(role.id)))?.plan ?? (await makeFresh(role.id));
  if (!plan) return "unread";
  const known = await listKnown(plan, role, values);
  if (!(await storeKnown(plan.id, known))) return "not-stored";
  const begun = isChosen ? null : plan.studyTime;
  if (begun && known.length === 0) {
    await markOpened(guest, plan.id);
    return "made";
  }
  const { now } = await lookAgain(guest, plan);
  const studyTime = begun ?? {
    ...time.studyTime,
    ...withStartTimes(plan.studyTime?.startTimes),
    daysOff: plan.studyTime?.daysOff ?? [],
  };
  const planned = await replanLocally({ owner: guest, sends: false }, plan, now, studyTime);
  if ("problem" in planned) return planned;
  await storePlan(guest, planned.plan);
  await markOpened(guest, plan.id);
  return "made";
}

async function makeFresh(roleId: string) {
  const offer = await readRole(roleId);
  return offer && { ...offer.plan, createdAt: new Date().toISOString() };
}

type Plan = NonNullable<Awaited<ReturnType<typeof makeFresh>>>;

/** The milestones of the known skills that are not started; all others keep their state. */
async function listKnown(plan: Plan, { path }: StartRole, { known }: StartValues): Promise<string[]> {
  const ids = new Set(path.flatMap(({ id, skill }) => (skill && known.includes(skill) ? [id] : [])));
  const { now } = await lookAgain(guest, plan);
  return milestonesOf(now).flatMap((item) => (ids.has(item.id) && milestoneState(item) === "not_started" ? [item.id] : []));
}

function storeKnown(planId: string, ids: readonly string[]): Promise<boolean> {
  const origin = { clientId: makeId(), baseRevision: 0, occurredAt: Date.now() };
  const change = { kind: "change" as const, owner: guest, planId, patch: { status: "known" as const }, origin };
  return storeEntries(ids.map((milestoneId) => ({ ...change, id: makeId(), milestoneId })));
}
