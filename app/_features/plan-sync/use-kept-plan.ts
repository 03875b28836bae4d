import { useEffect, useState } from "react";
import type { MilestoneDetails } from "#app/_features/plan/milestone-details.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { ScheduleRevision } from "#lib/planner/schedule/schedule-revisions.ts";
import type { HistoryEvent } from "#lib/planner/sync/history-event.ts";
import { replayChanges } from "#lib/planner/sync/replay-changes.ts";
import { guest, readPlan, storePlan } from "./device-store.ts";
import { guestPlanId } from "./guest-plan.ts";
import { listLocalRevisions } from "./local-revisions.ts";
import { listChanges } from "./outbox-store.ts";
import { readRole } from "./read-role.ts";
import { toMade } from "./stored-records.ts";
import { syncClient } from "./sync-client.ts";

/** A plan with all data about it on this device. */
export type DevicePlan = {
  /** The plan as the server last sent it, or as a guest's was made: without the changes of this device. */
  plan: Plan;
  /** With every change of this device, and when each status and tick was set. */
  now: Plan;
  /** The history that those changes made in this plan, oldest first. */
  events: HistoryEvent[];
  revisions: ScheduleRevision[];
  details: Record<string, MilestoneDetails>;
  /** The plan with all milestones that its role offers; undefined where the role could not be read. */
  widest: Plan | undefined;
};

/** The props of a screen that shows a plan of this device. */
export type UseDevicePlan = {
  owner: string;
  /** Whether changes go to the server. */
  sends: boolean;
  device: DevicePlan;
  /** The path of the page. */
  address: string;
  /** Called with the plan after its dates were computed again, or milestones were added. */
  onReplanned: (plan: Plan) => Promise<void>;
};

type Wanted = { owner: string | undefined; planId?: string | undefined; roleId?: string | undefined };

/**
 * Opens a plan from this device: the given one, else the last opened one. Makes a guest's plan when there is none yet.
 * @returns the plan, or "none" when there is nothing to open; and a function that stores the plan with other dates or more milestones
 */
export function useKeptPlan({ owner, planId, roleId }: Wanted): [DevicePlan | "opening" | "none", (plan: Plan) => Promise<void>] {
  const [opened, setOpened] = useState<DevicePlan | "opening" | "none">("opening");
  useEffect(() => {
    let stopped = false;
    void openKeptPlan({ owner, planId, roleId }).then((found) => {
      if (!stopped) setOpened(found ?? "none");
    });
    return () => {
      stopped = true;
    };
  }, [owner, planId, roleId]);
  async function replace(plan: Plan) {
    if (owner === undefined) return;
    await storePlan(owner, plan);
    const read = await lookAgain(owner, plan);
    setOpened((before) => (typeof before === "string" ? before : { ...before, ...read }));
  }
  return [opened, replace];
}

/** Opens a plan as `useKeptPlan` does. */
async function openKeptPlan({ owner, planId, roleId }: Wanted): Promise<DevicePlan | undefined> {
  if (owner === undefined) return undefined;
  const wanted = owner === guest && roleId ? guestPlanId(roleId) : planId;
  const kept = await readPlan(owner, wanted);
  const role = kept?.plan.role.id ?? (owner === guest ? roleId : undefined);
  const fresh = role === undefined ? undefined : await readRole(role);
  const plan = kept?.plan ?? (fresh && { ...fresh.plan, createdAt: new Date().toISOString() });
  if (!plan) return undefined;
  if (!kept) await storePlan(owner, plan);
  // Before the plan is shown, so that it is never shown without the changes of this device.
  await syncClient.load(owner);
  return { ...(await lookAgain(owner, plan)), details: fresh?.details ?? {}, widest: fresh?.widest };
}

/** Returns a plan with the current data of this device. */
export async function lookAgain(owner: string, plan: Plan): Promise<Omit<DevicePlan, "details" | "widest">> {
  const changes = await listChanges(owner, plan.id);
  const followed = replayChanges(plan, changes.map(toMade));
  const here = new Set(changes.filter((change) => change.planId === plan.id).map(({ id }) => id));
  return {
    plan,
    now: followed.plan,
    // Changes made in another plan belong to the history of that plan.
    events: followed.events.filter(({ changeId }) => here.has(changeId)),
    revisions: await listLocalRevisions(owner, plan.id),
  };
}
