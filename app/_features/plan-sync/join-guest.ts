import { applyPatches, countMilestones, type MilestonePatch, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { whilePatient } from "./change-queue.ts";
import { factsOf, guest, listChanges, listPlansHere, tellKept } from "./device-store.ts";
import { guestRoleOf } from "./guest-plan.ts";
import { revisionsKeyOf } from "./kept-schedule.ts";
import { type KeptChange, openStore } from "./open-store.ts";

/** What joined an account: how many changes, notes among them, and which milestones stand otherwise than before, with the way back. */
export type Joined = {
  planId: string;
  role: string;
  changes: number;
  /** Whether the account had said nothing in this plan before: then it is the guest's plan, as it stood. */
  isNew: boolean;
  done: number;
  begun: number;
  /** Whether it brought the time, and so its dates are planned anew. */
  planned: boolean;
  known: number;
  notes: number;
  milestones: { id: string; title: string; undo: MilestonePatch[] }[];
};

/** Whether what joined asks its learner to keep it or take it back; all else only tells. */
export function canTakeBack({ milestones, isNew }: Joined): boolean {
  return milestones.length > 0 && !isNew;
}

const keyOf = (learner: string, planId: string) => `${learner} joined ${planId}`;

/**
 * Lets what was done as a guest in this browser join the account of who signed in: its changes become theirs, keep their
 * ids and times, and go the way of all others. Interrupted anywhere, the next time goes on; a second time finds nothing.
 * @returns whether anything joined.
 */
export async function joinGuest(learner: string): Promise<boolean> {
  const all = await listChanges(guest);
  let any = false;
  // The one opened last comes last, and is the account's current one then.
  for (const { planId, plan } of (await listPlansHere(guest)).toReversed()) {
    const role = guestRoleOf(planId);
    const changes = all.filter((change) => change.planId === planId);
    const added = listAdded(plan);
    if (!role || (changes.length === 0 && added.length === 0 && plan.studyTime === null)) continue;
    const account = await findAccountPlan(role, added);
    if (!account) continue;
    await moveOver(learner, planId, account, plan);
    tellKept(account.id);
    any = true;
  }
  return any;
}

/** What a guest took in beyond the role's core. */
function listAdded(plan: Plan): string[] {
  return milestonesOf(plan).flatMap(({ id, optional }) => (optional ? [id] : []));
}

async function findAccountPlan(role: string, added: readonly string[]): Promise<Plan | undefined> {
  try {
    const answer = await fetch("/plans/join", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role, added }),
      signal: whilePatient(),
    });
    return answer.ok ? (await answer.json()).plan : undefined;
  } catch {
    return undefined;
  }
}

/** All in one go: what was the guest's is the learner's, and nothing of the guest's is left. */
async function moveOver(learner: string, guestPlan: string, account: Plan, { studyTime: settings }: Plan): Promise<void> {
  const store = await openStore();
  if (!store) return;
  const tx = store.transaction(["changes", "plans", "facts"], "readwrite");
  const facts = tx.objectStore("facts");
  // Another tab was quicker.
  if (!(await tx.objectStore("plans").get([guest, guestPlan]))) return tx.done;
  const moved: KeptChange[] = [];
  const index = tx.objectStore("changes").index("plan");
  for (let cursor = await index.openCursor([guest, guestPlan]); cursor; cursor = await cursor.continue()) {
    moved.push(cursor.value);
    await cursor.update({ ...cursor.value, owner: learner, planId: account.id });
  }
  await tx.objectStore("plans").delete([guest, guestPlan]);
  await facts.delete(revisionsKeyOf(guest, guestPlan));
  if (settings && !account.studyTime) {
    const planning = { planId: account.id, settings, madeAt: Date.now() };
    await facts.put(JSON.stringify(planning), `${learner} planning ${account.id}`);
  }
  const after = applyPatches(account, moved.map(expectToHold(account)));
  const counts = countMilestones(milestonesOf(after));
  const joined: Joined = {
    planId: account.id,
    role: account.role.title,
    changes: moved.length,
    isNew: !account.studyTime && milestonesOf(account).every(isUntouched),
    done: counts.done,
    begun: counts.in_progress,
    planned: settings !== null && !account.studyTime,
    known: counts.known,
    notes: new Set(moved.filter(({ patch }) => patch.note).map(({ milestoneId }) => milestoneId)).size,
    milestones: findDifferences(account, after),
  };
  // Of a time that the account has already set, nothing joined and there is nothing to say.
  const joins = moved.length > 0 || !account.studyTime;
  if (joins) await facts.put(JSON.stringify(joined), keyOf(learner, account.id));
  await tx.done;
}

/** A change without what the account has a newer status for: the server decides, this only says beforehand what it will. */
function expectToHold(account: Plan): (change: KeptChange) => KeptChange {
  const setAt = new Map(milestonesOf(account).map((item) => [item.id, item.statusAt ? Date.parse(item.statusAt) : 0]));
  return (change) => {
    const { status, ...rest } = change.patch;
    return status !== undefined && (setAt.get(change.milestoneId) ?? 0) > change.origin.occurredAt ? { ...change, patch: rest } : change;
  };
}

function isUntouched({ status, statusAt, skipped, note, steps }: PlanMilestone): boolean {
  return status === "not_started" && statusAt === null && !skipped && note === "" && steps.every(({ done }) => !done);
}

function findDifferences(before: Plan, after: Plan): Joined["milestones"] {
  const now = new Map(milestonesOf(after).map((item) => [item.id, item]));
  return milestonesOf(before).flatMap((item) => {
    const undo = settingsBack(item, now.get(item.id) ?? item);
    return undo.length > 0 ? [{ id: item.id, title: item.title, undo }] : [];
  });
}

/** What brings a milestone back to how it was. A note is not taken back: both texts stay until they are edited. */
function settingsBack(before: PlanMilestone, after: PlanMilestone): MilestonePatch[] {
  const same = before.status === after.status && before.skipped === after.skipped;
  const steps = before.steps.filter((step, at) => step.done !== after.steps[at]?.done);
  return [...(same ? [] : [{ status: before.status, skipped: before.skipped }]), ...steps.map(({ id, done }) => ({ step: { id, done } }))];
}

/** What joined and was not looked at yet. */
export async function listJoined(learner: string): Promise<Joined[]> {
  try {
    const facts = (await (await openStore())?.getAll("facts", factsOf(learner))) ?? [];
    return facts.map((text) => JSON.parse(text)).filter((fact): fact is Joined => "milestones" in fact);
  } catch {
    return [];
  }
}

/** Says no more of what joined. */
export async function dismissJoined(learner: string, planId: string): Promise<void> {
  try {
    await (await openStore())?.delete("facts", keyOf(learner, planId));
  } catch {
    // It is said again on the next page.
  }
}
