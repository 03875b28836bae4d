import { findPlacementChanges, type PlacementChanges } from "#lib/planner/placement/placement-changes.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
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
  const { known, estimates } = await findChanges(plan, role, values);
  if (!(await storeKnown(plan.id, known))) return "not-stored";
  const begun = isChosen ? null : plan.studyTime;
  if (begun && known.length + estimates.length === 0) {
    await markOpened(guest, plan.id);
    return "made";
  }
  const estimated = withEstimates(plan, estimates);
  const { now } = await lookAgain(guest, estimated);
  const studyTime = begun ?? {
    ...time.studyTime,
    ...withStartTimes(plan.studyTime?.startTimes),
    daysOff: plan.studyTime?.daysOff ?? [],
  };
  const planned = await replanLocally({ owner: guest, sends: false }, estimated, now, studyTime);
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

/** What the known skills and a placement change; milestones that are begun keep their state. */
async function findChanges(plan: Plan, { path }: StartRole, { known, placed }: StartValues): Promise<PlacementChanges> {
  const ofSkills = path.flatMap(({ id, skill }) => (skill && known.includes(skill) ? [id] : []));
  const { now } = await lookAgain(guest, plan);
  return findPlacementChanges(now, { knows: [...ofSkills, ...(placed?.knows ?? [])], unsure: placed?.unsure ?? [] });
}

function withEstimates(plan: Plan, estimates: PlacementChanges["estimates"]): Plan {
  const minutesOf = new Map(estimates.map(({ id, minutes }) => [id, minutes]));
  const estimate = (item: PlanMilestone) => {
    const minutes = minutesOf.get(item.id);
    return minutes === undefined ? item : { ...item, minutes, ownEstimate: true };
  };
  return { ...plan, areas: plan.areas.map((area) => ({ ...area, items: area.items.map(estimate) })) };
}

function storeKnown(planId: string, ids: readonly string[]): Promise<boolean> {
  const origin = { clientId: makeId(), baseRevision: 0, occurredAt: Date.now() };
  const change = { kind: "change" as const, owner: guest, planId, patch: { status: "known" as const }, origin };
  return storeEntries(ids.map((milestoneId) => ({ ...change, id: makeId(), milestoneId })));
}
