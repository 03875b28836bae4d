import {
  applyPatches,
  countMilestones,
  type MilestonePatch,
  milestonesOf,
  type Plan,
  type PlanMilestone,
  patchStatusBack,
  patchTickBack,
} from "#lib/planner/plan/plan.ts";
import { factsOf, guest, listPlansHere } from "./device-store.ts";
import { guestRoleOf } from "./guest-plan.ts";
import { makeId } from "./make-id.ts";
import { openStore } from "./open-store.ts";
import { listChanges, selectChanges } from "./outbox-store.ts";
import { requestTimeout } from "./reach-server.ts";
import { type QueuedChange, revisionsKeyOf } from "./stored-records.ts";

/**
 * A guest's plan that joined an account: the number of changes and of changed notes, and the changed milestones with the patches that undo
 * them.
 */
export type Joined = {
  planId: string;
  role: string;
  changes: number;
  /** Whether the account's plan was untouched before, so that it now is the guest's plan. */
  isNew: boolean;
  done: number;
  begun: number;
  /** Whether the guest's study time was taken over, so that the dates are computed again. */
  planned: boolean;
  known: number;
  notes: number;
  milestones: { id: string; title: string; undo: MilestonePatch[] }[];
  /** The learner's revision before it, and when it was, by the device's clock. Absent for what the release before joined. */
  revision?: number;
  joinedAt?: number;
};

/** Whether the notice offers to undo the join; otherwise it only informs. */
export function canTakeBack({ milestones, isNew }: Joined): boolean {
  return milestones.length > 0 && !isNew;
}

/** The largest revision that a request can contain. */
const maxRevision = 2 ** 31 - 1;

/**
 * Returns the changes that undo a join, as of right after it: newer than all that joined, and older than whatever was changed since on any
 * device, which stands.
 */
export function changesToUndo(
  { planId, milestones, revision = maxRevision, joinedAt = Date.now() }: Joined,
  owner: string,
): QueuedChange[] {
  const origin = { clientId: makeId(), baseRevision: revision, occurredAt: joinedAt + 1 };
  return milestones.flatMap(({ id: milestoneId, undo }) =>
    undo.map((patch) => ({ kind: "change" as const, id: makeId(), owner, planId, milestoneId, patch, origin })),
  );
}

const keyOf = (learner: string, planId: string) => `${learner} joined ${planId}`;

/**
 * Moves the guest's changes in this browser to the account of the learner who signed in. They keep their ids and times, and are sent like
 * all others. If it is interrupted, the next call continues; once everything is moved, a call does nothing.
 * @returns whether anything was moved
 */
export async function joinGuest(learner: string): Promise<boolean> {
  const all = await listChanges(guest);
  let any = false;
  // The last opened plan is moved last, so that it becomes the account's current plan.
  for (const { planId, plan } of (await listPlansHere(guest)).toReversed()) {
    const role = guestRoleOf(planId);
    const changes = all.filter((change) => change.planId === planId);
    const held = milestonesOf(plan).map(({ id }) => id);
    const added = listAdded(plan);
    if (!role || (changes.length === 0 && added.length === 0 && plan.studyTime === null)) continue;
    const account = await findAccountPlan(role, held, listEstimates(plan));
    if (!account) continue;
    await moveOver(learner, planId, account, plan);
    any = true;
  }
  return any;
}

/** The milestones that a guest added or chose: extra ones, and those that are not the first option of a choice. */
function listAdded(plan: Plan): string[] {
  const others = new Set(plan.choices.flatMap(({ options }) => options.slice(1).map(({ id }) => id)));
  return milestonesOf(plan).flatMap(({ id, importance }) => (importance === "extra" || others.has(id) ? [id] : []));
}

/** What the guest's plan counts with instead of the catalog's middle, such as the low end of what a placement found unsure. */
function listEstimates(plan: Plan): { id: string; minutes: number }[] {
  return milestonesOf(plan).flatMap(({ id, minutes, ownEstimate, own }) => (ownEstimate && !own ? [{ id, minutes }] : []));
}

async function findAccountPlan(
  role: string,
  held: readonly string[],
  estimates: ReturnType<typeof listEstimates>,
): Promise<Plan | undefined> {
  try {
    const answer = await fetch("/plans/join", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ role, held, estimates }),
      signal: requestTimeout(),
    });
    return answer.ok ? (await answer.json()).plan : undefined;
  } catch {
    return undefined;
  }
}

/** Moves a guest's plan in one transaction: its entries become the learner's, and no data of the guest's plan is left. */
async function moveOver(learner: string, guestPlan: string, account: Plan, { studyTime, earlierZones }: Plan): Promise<void> {
  const store = await openStore();
  if (!store) return;
  const tx = store.transaction(["outbox", "plans", "facts"], "readwrite");
  const facts = tx.objectStore("facts");
  // Another tab has already moved it.
  if (!(await tx.objectStore("plans").get([guest, guestPlan]))) return tx.done;
  const outbox = tx.objectStore("outbox");
  const ofPlan = outbox.index("plan");
  const moved = selectChanges(await ofPlan.getAll([guest, guestPlan]), guest, guestPlan);
  // Before anything is written, so that a plan that this program does not understand moves nothing.
  const joined = describeJoin(account, moved, studyTime !== null && !account.studyTime);
  for (let cursor = await ofPlan.openCursor([guest, guestPlan]); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...cursor.value, owner: learner, planId: account.id });
  }
  await tx.objectStore("plans").delete([guest, guestPlan]);
  await facts.delete(revisionsKeyOf(guest, guestPlan));
  if (studyTime && joined.planned) {
    const schedule = { kind: "schedule" as const, id: makeId(), owner: learner, planId: account.id, studyTime, madeAt: Date.now() };
    await outbox.add(earlierZones ? { ...schedule, earlierZones } : schedule);
  }
  // If the account keeps its own study time and no changes moved, nothing joined and there is no notice.
  if (moved.length > 0 || !account.studyTime) await facts.put(JSON.stringify(joined), keyOf(learner, account.id));
  await tx.done;
}

function describeJoin(account: Plan, moved: readonly QueuedChange[], planned: boolean): Joined {
  const after = applyPatches(account, moved.map(expectToHold(account)));
  const counts = countMilestones(milestonesOf(after));
  return {
    planId: account.id,
    role: account.role.title,
    changes: moved.length,
    isNew: !account.studyTime && milestonesOf(account).every(isUntouched),
    done: counts.done,
    begun: counts.in_progress,
    planned,
    known: counts.known,
    notes: new Set(moved.filter(({ patch }) => patch.note).map(({ milestoneId }) => milestoneId)).size,
    milestones: findDifferences(account, after),
    revision: account.revision ?? 0,
    joinedAt: Date.now(),
  };
}

/** Drops a status that is older than the account's. This only predicts the result; the server decides. */
function expectToHold(account: Plan): (change: QueuedChange) => QueuedChange {
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
    const undo = patchesBack(item, now.get(item.id) ?? item);
    return undo.length > 0 ? [{ id: item.id, title: item.title, undo }] : [];
  });
}

/** Returns the patches that undo a join. Notes are not undone: both texts stay until somebody edits them. */
function patchesBack(before: PlanMilestone, after: PlanMilestone): MilestonePatch[] {
  const same = before.status === after.status && before.skipped === after.skipped;
  const steps = before.steps.filter((step, at) => step.done !== after.steps[at]?.done);
  return [
    ...(same ? [] : [{ ...patchStatusBack(before), skipped: before.skipped }]),
    ...steps.map((step) => ({ step: patchTickBack(step) })),
  ];
}

/** Lists the joined plans whose notice was not dismissed yet. */
export async function listJoined(learner: string): Promise<Joined[]> {
  try {
    const facts = (await (await openStore())?.getAll("facts", factsOf(learner))) ?? [];
    return facts.map((text) => JSON.parse(text)).filter((fact): fact is Joined => "milestones" in fact);
  } catch {
    return [];
  }
}

/** Removes the notice about a joined plan. */
export async function dismissJoined(learner: string, planId: string): Promise<void> {
  try {
    await (await openStore())?.delete("facts", keyOf(learner, planId));
  } catch {
    // The next page shows the notice again.
  }
}
