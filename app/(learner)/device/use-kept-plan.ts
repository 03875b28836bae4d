import { useEffect, useState } from "react";
import { applySettings, type Plan } from "../../../lib/planner/plan.ts";
import { whilePatient } from "../change-queue.ts";
import type { MilestoneDetails } from "../details.ts";
import { guest, keepPlan, listChanges, readPlan } from "./device-store.ts";
import { guestPlanId } from "./guest-plan.ts";

/** A plan as this device has it. `now` has every change of the device in it, `plan` those that the server knows. */
export type DevicePlan = { plan: Plan; now: Plan; details: Record<string, MilestoneDetails> };

type Wanted = { owner: string | undefined; planId?: string | undefined; roleId?: string | undefined };

/**
 * Opens a plan from this device: the one named, else the one opened last. A guest's is begun when there is none yet.
 * "none" when there is nothing to open. The second value takes a plan whose time was set anew.
 */
export function useKeptPlan({ owner, planId, roleId }: Wanted): [DevicePlan | "opening" | "none", (plan: Plan) => Promise<void>] {
  const [opened, setOpened] = useState<DevicePlan | "opening" | "none">("opening");
  useEffect(() => {
    let stopped = false;
    void open({ owner, planId, roleId }).then((found) => {
      if (!stopped) setOpened(found ?? "none");
    });
    return () => {
      stopped = true;
    };
  }, [owner, planId, roleId]);
  async function replace(plan: Plan) {
    if (owner === undefined) return;
    await keepPlan(owner, plan);
    const changes = await listChanges(owner, plan.id);
    setOpened((before) => (typeof before === "string" ? before : { ...before, plan, now: applySettings(plan, changes) }));
  }
  return [opened, replace];
}

async function open({ owner, planId, roleId }: Wanted): Promise<DevicePlan | undefined> {
  if (owner === undefined) return undefined;
  const wanted = owner === guest && roleId ? guestPlanId(roleId) : planId;
  const kept = await readPlan(owner, wanted);
  const role = kept?.plan.role.id ?? (owner === guest ? roleId : undefined);
  const fresh = role === undefined ? undefined : await readRole(role);
  const plan = kept?.plan ?? (fresh && { ...fresh.plan, createdAt: new Date().toISOString() });
  if (!plan) return undefined;
  if (!kept) await keepPlan(owner, plan);
  return { plan, now: applySettings(plan, await listChanges(owner, plan.id)), details: fresh?.details ?? {} };
}

/** What a role's plan begins with and what its milestones tell; the service worker has it without a network. */
export async function readRole(roleId: string): Promise<{ plan: Plan; details: Record<string, MilestoneDetails> } | undefined> {
  try {
    const answer = await fetch(`/try/${roleId}/plan.json`, { signal: whilePatient() });
    return answer.ok ? await answer.json() : undefined;
  } catch {
    return undefined;
  }
}
