import type { LearnerTransaction } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import {
  type AppliedChange,
  type ChangeOrigin,
  effectiveTime,
  findNewest,
  happensBefore,
  isNewer,
  mergeConcurrentNote,
} from "#lib/planner/sync/happens-before.ts";
import type { Change } from "./change.ts";
import { type ChangeState, findNewestSeen, keyOf, type RegisterWrite, readValue, toRegisterWrites } from "./change-state.ts";

type Kept = {
  changeId: string;
  planId: string;
  milestoneId: string;
  kind: string;
  stepId: string;
  clientId: string;
  revision: number;
  at: Date;
};
type KeptEvent = Kept & { before: string; after: string; superseded: boolean };

/** The result of applying some changes, to be written together. */
export type Outcome = {
  events: KeptEvent[];
  statements: Kept[];
  /** The registers whose value changed, by their key. */
  changed: Map<string, RegisterWrite & { at: Date }>;
  notes: Map<string, { note: string; at: Date }>;
};

/** What two devices wrote on one milestone is together longer than a note may be. Thrown, so that nothing of the request is stored. */
export class NoteTooLong extends Error {}

type Context = { state: ChangeState; outcome: Outcome; revision: number; now: Date; noteLine: string };

/**
 * Applies one change to the state in memory and adds it to the outcome. @returns the revision after it, and whether a part was superseded.
 */
export async function applyChangeInMemory(
  tx: LearnerTransaction,
  planId: string,
  { id: changeId, milestoneId, patch, origin, undoes }: Change,
  { state, outcome, revision, now, noteLine }: Context,
): Promise<{ revision: number; superseded: boolean }> {
  const known = state.known.get(changeId);
  if (known) return { revision, superseded: known.superseded };
  // Nothing of it is stored: it says nothing that another change could win or lose against.
  if (undoes !== undefined && !isNewest(undoes, milestoneId, patch, state)) return { revision, superseded: true };
  const speaker = origin ?? { clientId: "", baseRevision: Number.MAX_SAFE_INTEGER, occurredAt: now.getTime() };
  const shared = { changeId, planId, milestoneId, clientId: speaker.clientId };
  const events: KeptEvent[] = [];
  const statements: Kept[] = [];
  const heard: [string, number][] = [];
  for (const part of toRegisterWrites(milestoneId, patch)) {
    const { kind, stepId, value: after } = part;
    const before = readValue(state, part);
    const place = await findEffectiveTime(tx, planId, part, speaker, changeId, state);
    const at = new Date(place.at);
    const kept = { ...shared, kind, stepId, at };
    if (before === after) statements.push({ ...kept, revision: 0 });
    else events.push({ ...kept, before, after, superseded: !place.wins, revision: revision + 1 + events.length });
    if (before !== after && place.wins) {
      state.values.set(keyOf(part), after);
      outcome.changed.set(keyOf(part), { ...part, at });
    }
    heard.push([keyOf(part), place.at]);
  }
  if (patch.note) {
    const at = new Date(speaker.occurredAt);
    const stored = state.notes.get(milestoneId) ?? "";
    const note = mergeConcurrentNote(stored, patch.note, noteLine);
    if (note.length > inputLimits.note && note !== stored) throw new NoteTooLong();
    state.notes.set(milestoneId, note);
    outcome.notes.set(milestoneId, { note, at });
    statements.push({ ...shared, kind: "note", stepId: "", at, revision: 0 });
  }
  // A change that only repeats stored values also takes a revision, so that a client that knows this revision is known to have seen it.
  const after = revision + (events.length || Math.min(1, statements.length));
  for (const [key, at] of heard) {
    const event = events.find((each) => keyOf(each) === key);
    const statement: AppliedChange = { changeId, clientId: speaker.clientId, revision: event?.revision ?? after, at };
    if (isNewer(statement, state.newest.get(key))) state.newest.set(key, statement);
    state.saidNow.set(key, [...(state.saidNow.get(key) ?? []), statement]);
  }
  outcome.events.push(...events);
  outcome.statements.push(...statements.map((statement) => ({ ...statement, revision: after })));
  const superseded = events.some((event) => event.superseded);
  state.known.set(changeId, { superseded });
  return { revision: after, superseded };
}

/** Whether a change is still the newest of everything that the patch which undoes it sets. */
function isNewest(changeId: string, milestoneId: string, patch: MilestonePatch, { newest, notes }: ChangeState): boolean {
  const isNoteSame = !patch.note || (notes.get(milestoneId) ?? "") === patch.note.before;
  return isNoteSame && toRegisterWrites(milestoneId, patch).every((part) => newest.get(keyOf(part))?.changeId === changeId);
}

/** Computes the time from which a change counts among all changes of the same register, and whether it is the newest of them. */
async function findEffectiveTime(
  tx: LearnerTransaction,
  planId: string,
  part: RegisterWrite,
  origin: ChangeOrigin,
  changeId: string,
  { newest: all, saidNow }: ChangeState,
): Promise<{ at: number; wins: boolean }> {
  const newest = all.get(keyOf(part));
  if (!newest || happensBefore(origin, newest)) return { at: effectiveTime(origin, newest), wins: true };
  const stored = await findNewestSeen(tx, planId, part, origin);
  const seen = (saidNow.get(keyOf(part)) ?? []).filter((statement) => happensBefore(origin, statement));
  const at = effectiveTime(origin, findNewest(stored ? [...seen, stored] : seen));
  return { at, wins: isNewer({ at, changeId }, newest) };
}

/** Writes the result of the changes. */
export async function writeOutcome(tx: LearnerTransaction, learner: LearnerId, planId: string, outcome: Outcome): Promise<void> {
  const learnerId = learner;
  const changed = [...outcome.changed.values()];
  const ofKind = (kind: RegisterWrite["kind"]) => changed.filter((part) => part.kind === kind);
  const statuses = ofKind("status");
  if (statuses.length > 0) {
    await tx.learnerMilestone.deleteMany({ where: { milestoneId: { in: statuses.map((part) => part.milestoneId) } } });
    const data = statuses.map(({ milestoneId, value, at }) => ({ learnerId, milestoneId, status: value, statusAt: at }));
    await tx.learnerMilestone.createMany({ data });
  }
  for (const skipped of [true, false]) {
    const ids = ofKind("skipped").filter((part) => part.value === String(skipped));
    if (ids.length === 0) continue;
    await tx.planMilestone.updateMany({ where: { planId, milestoneId: { in: ids.map((part) => part.milestoneId) } }, data: { skipped } });
  }
  const steps = ofKind("step");
  if (steps.length > 0) {
    await tx.learnerStep.deleteMany({ where: { OR: steps.map(({ milestoneId, stepId }) => ({ milestoneId, stepId })) } });
    const ticked = steps.filter((part) => part.value === "true");
    const data = ticked.map(({ milestoneId, stepId, at }) => ({ learnerId, milestoneId, stepId, tickedAt: at }));
    if (data.length > 0) await tx.learnerStep.createMany({ data });
  }
  for (const [milestoneId, { note, at }] of outcome.notes) {
    const where = { learnerId_milestoneId: { learnerId, milestoneId } };
    if (note === "") await tx.learnerNote.deleteMany({ where: where.learnerId_milestoneId });
    else await tx.learnerNote.upsert({ where, create: { learnerId, milestoneId, note, changedAt: at }, update: { note, changedAt: at } });
  }
  if (outcome.events.length > 0) await tx.event.createMany({ data: outcome.events.map((event) => ({ learnerId, ...event })) });
  if (outcome.statements.length > 0) await tx.statement.createMany({ data: outcome.statements.map((each) => ({ learnerId, ...each })) });
}
