import type { StudyTime } from "#lib/planner/schedule/schedule-plan.ts";
import { whilePatient } from "./change-queue.ts";
import { factsOf, listChanges } from "./device-store.ts";
import { openStore } from "./open-store.ts";

/** How the time of a plan was set on this device; the newest counts, so there is one for each plan. */
type KeptSchedule = { planId: string; studyTime: StudyTime; madeAt: number };

const keyOf = (owner: string, planId: string) => `${owner} planning ${planId}`;

/** Where all plannings of a plan are kept that can be gone back to. */
export const revisionsKeyOf = (owner: string, planId: string) => `${owner} plannings ${planId}`;

/** @param madeAt by this device's clock, in milliseconds since 1970. */
export async function keepSchedule(owner: string, planId: string, settings: StudyTime, madeAt: number): Promise<void> {
  const planning: KeptSchedule = { planId, studyTime: settings, madeAt };
  try {
    await (await openStore())?.put("facts", JSON.stringify(planning), keyOf(owner, planId));
  } catch {
    // The dates show on this page, and are planned again with a network.
  }
}

/** Lets go of what was planned here and was taken back before it was sent. */
export async function forgetSchedule(owner: string, planId: string): Promise<void> {
  try {
    const tx = (await openStore())?.transaction("facts", "readwrite");
    await tx?.store.delete(keyOf(owner, planId));
    await tx?.store.delete(revisionsKeyOf(owner, planId));
    await tx?.done;
  } catch {
    // It is sent, and can be taken back with a network.
  }
}

/** Sends how times were set, oldest plan first. @returns whether the server took any. */
export async function sendSchedules(owner: string): Promise<boolean> {
  let took = false;
  for (const planning of await listPlannings(owner)) {
    const { planId, studyTime: settings, madeAt } = planning;
    await untilSent(owner, planId);
    const body = JSON.stringify({ learner: owner, sentAt: Date.now(), madeAt, settings });
    const answer = await fetch(`/plans/${planId}/planning`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      signal: whilePatient(),
    }).catch(() => undefined);
    if (!answer || answer.status === 401 || answer.status === 429 || answer.status >= 500) return took;
    took ||= answer.ok;
    await dropPlanning(owner, planning);
  }
  return took;
}

/** Dates follow what was ticked, so the ticks go first. When they do not get through within a while, neither would this. */
async function untilSent(owner: string, planId: string): Promise<void> {
  for (let looks = 0; looks < 40 && (await listChanges(owner, planId)).length > 0; looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

async function listPlannings(owner: string): Promise<KeptSchedule[]> {
  try {
    const store = await openStore();
    const facts = (await store?.getAll("facts", factsOf(owner))) ?? [];
    return facts.map((text) => JSON.parse(text)).filter((fact): fact is KeptSchedule => "settings" in fact);
  } catch {
    return [];
  }
}

/** Lets go of a planning that was sent, unless the time was set anew meanwhile. */
async function dropPlanning(owner: string, { planId, madeAt }: KeptSchedule): Promise<void> {
  try {
    const tx = (await openStore())?.transaction("facts", "readwrite");
    const kept = await tx?.store.get(keyOf(owner, planId));
    if (tx && kept && JSON.parse(kept).madeAt === madeAt) {
      await tx.store.delete(keyOf(owner, planId));
      await tx.store.delete(revisionsKeyOf(owner, planId));
    }
    await tx?.done;
  } catch {
    // It is sent again, which changes nothing.
  }
}
