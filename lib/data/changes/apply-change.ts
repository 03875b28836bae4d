import type { LearnerTransaction } from "#lib/data/learner-client.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { storeEdit, toNoteValues } from "#lib/data/plans/plan-edits.ts";
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
import { sinceOf } from "#lib/planner/sync/history-event.ts";
import { isNewestStanding } from "#lib/planner/sync/undo-steps.ts";
import { applyMinutes, type MinutesOutcome, toMinutesEdit, writeMinutes } from "./apply-minutes.ts";
import type { Change } from "./change.ts";
import {
  type ChangeState,
  findNewestSeen,
  keyOf,
  minutesKeyOf,
  type RegisterWrite,
  readValue,
  toMinutesWrites,
  toRegisterWrites,
} from "./change-state.ts";

/** A row of the table `AppliedChange`. */
type AppliedChangeRow = {
  changeId: string;
  planId: string;
  milestoneId: string;
  kind: string;
  stepId: string;
  clientId: string;
  revision: number;
  occurredAt: Date;
  undoes: string;
};
type EventRow = AppliedChangeRow & {
  before: string;
  after: string;
  superseded: boolean;
  since: Date | null;
  beforeSince: Date | null;
};

/** The result of applying some changes, to be written together. */
export type ChangeOutcome = {
  events: EventRow[];
  /** The changes that make no event. */
  appliedChanges: AppliedChangeRow[];
  /** The registers whose value changed, by their key, and since when the value holds. */
  changed: Map<string, RegisterWrite & { since: Date }>;
  notes: Map<string, { note: string; occurredAt: Date }>;
  minutes: MinutesOutcome;
  /** What each change of a note replaced. */
  noteChanges: { changeId: string; milestoneId: string; undoes: string; before: string; after: string; revision?: number }[];
};

/** What two devices wrote on one milestone is together longer than a note may be. Thrown, so that nothing of the request is stored. */
export class NoteTooLong extends Error {}

type Context = { state: ChangeState; outcome: ChangeOutcome; revision: number; now: Date; noteLine: string };

/**
 * Applies one change to the state in memory and adds it to the outcome. @returns the revision after it, and whether one of its register
 * writes was superseded.
 */
export async function applyChangeInMemory(
  tx: LearnerTransaction,
  planId: string,
  { id: changeId, milestoneId, patch, origin: given, undoes }: Change,
  { state, outcome, revision, now, noteLine }: Context,
): Promise<{ revision: number; superseded: boolean }> {
  const known = state.known.get(changeId);
  if (known !== undefined) return { revision, superseded: known };
  // Nothing of it is stored: it says nothing that another change could win or lose against.
  if (undoes !== undefined && !isStanding(undoes, milestoneId, patch, state)) return { revision, superseded: true };
  const origin = given ?? { clientId: "", baseRevision: Number.MAX_SAFE_INTEGER, occurredAt: now.getTime() };
  const shared = { changeId, planId, milestoneId, clientId: origin.clientId, undoes: undoes ?? "" };
  const events: EventRow[] = [];
  const appliedChanges: AppliedChangeRow[] = [];
  const writes: { key: string; occurredAt: number }[] = [];
  for (const write of toRegisterWrites(milestoneId, patch)) {
    const { kind, stepId, value: after } = write;
    const key = keyOf(write);
    const before = readValue(state, write);
    const effective = await findEffectiveTime(tx, planId, write, origin, changeId, state);
    const occurredAt = new Date(effective.time);
    const row = { ...shared, kind, stepId, occurredAt };
    if (before === after) appliedChanges.push({ ...row, revision: 0 });
    else {
      const times = { since: findSince(write, undoes, occurredAt, state), beforeSince: state.since.get(key) ?? null };
      events.push({ ...row, before, after, ...times, superseded: !effective.wins, revision: revision + 1 + events.length });
      if (effective.wins) setRegister(write, sinceOf({ ...times, occurredAt }), state, outcome);
      state.beforeSince.set(`${changeId} ${kind}`, times.beforeSince);
    }
    writes.push({ key, occurredAt: effective.time });
  }
  if (patch.note) {
    const occurredAt = new Date(origin.occurredAt);
    const stored = state.notes.get(milestoneId) ?? "";
    const note = mergeConcurrentNote(stored, patch.note, noteLine);
    if (note.length > inputLimits.note && note !== stored) throw new NoteTooLong();
    if (note !== stored) outcome.noteChanges.push({ changeId, milestoneId, undoes: shared.undoes, before: stored, after: note });
    state.notes.set(milestoneId, note);
    outcome.notes.set(milestoneId, { note, occurredAt });
    appliedChanges.push({ ...shared, kind: "note", stepId: "", occurredAt, revision: 0 });
  }
  let isOlder = false;
  for (const write of toMinutesWrites(milestoneId, patch)) {
    const occurredAt = new Date(origin.occurredAt);
    if (!applyMinutes(write, { changeId, undoes: shared.undoes, occurredAt }, state, outcome.minutes)) isOlder = true;
    appliedChanges.push({ ...shared, kind: write.kind, stepId: "", occurredAt, revision: 0 });
  }
  // A change that only repeats stored values also takes a revision, so that a client that knows this revision is known to have seen it.
  const after = revision + (events.length || Math.min(1, appliedChanges.length));
  for (const { key, occurredAt } of writes) {
    const applied: AppliedChange = { changeId, clientId: origin.clientId, revision: after, occurredAt };
    if (isNewer(applied, state.newest.get(key))) state.newest.set(key, applied);
    const superseded = events.some((event) => event.superseded && keyOf(event) === key);
    state.said.push({ changeId, milestoneId, register: key, undoes: shared.undoes, occurredAt, revision: after, superseded });
    state.appliedInRequest.set(key, [...(state.appliedInRequest.get(key) ?? []), applied]);
  }
  outcome.events.push(...events);
  outcome.appliedChanges.push(...appliedChanges.map((row) => ({ ...row, revision: after })));
  for (const made of [...outcome.noteChanges, ...outcome.minutes.changes]) made.revision ??= after;
  const superseded = isOlder || events.some((event) => event.superseded);
  state.known.set(changeId, superseded);
  return { revision: after, superseded };
}

/** Since when the value holds that an undo gives back, if it is known: what was undone does not count. Null for any other change. */
function findSince(
  { kind, since }: RegisterWrite,
  undoes: string | undefined,
  occurredAt: Date,
  { beforeSince }: ChangeState,
): Date | null {
  const held = beforeSince.get(`${undoes} ${kind}`) ?? since ?? null;
  return held && held < occurredAt ? held : null;
}

function setRegister(write: RegisterWrite, since: Date, state: ChangeState, outcome: ChangeOutcome): void {
  const key = keyOf(write);
  state.values.set(key, write.value);
  if (write.kind === "status" || (write.kind === "step" && write.value === "true")) state.since.set(key, since);
  else state.since.delete(key);
  outcome.changed.set(key, { ...write, since });
}

/** Whether a change still holds in everything that the patch which undoes it sets. */
function isStanding(changeId: string, milestoneId: string, patch: MilestonePatch, state: ChangeState): boolean {
  const { newest, notes, said } = state;
  const isNoteSame = !patch.note || (notes.get(milestoneId) ?? "") === patch.note.before;
  const isTimeSame = toMinutesWrites(milestoneId, patch).every(
    (write) => (state.minutes.get(minutesKeyOf(write))?.minutes ?? 0) === write.before,
  );
  const registers = toRegisterWrites(milestoneId, patch).map(keyOf);
  // A status that came with an imported plan was said by no change.
  if (!isNoteSame || !isTimeSame || registers.some((register) => newest.get(register)?.changeId === "")) return false;
  const ofMilestone = said.filter((each) => each.milestoneId === milestoneId);
  return isNewestStanding(changeId, registers, ofMilestone);
}

/** Computes the time from which a change counts among all changes of the same register, and whether it is the newest of them. */
async function findEffectiveTime(
  tx: LearnerTransaction,
  planId: string,
  write: RegisterWrite,
  origin: ChangeOrigin,
  changeId: string,
  { newest: all, appliedInRequest }: ChangeState,
): Promise<{ time: number; wins: boolean }> {
  const newest = all.get(keyOf(write));
  if (!newest || happensBefore(origin, newest)) return { time: effectiveTime(origin, newest), wins: true };
  const stored = await findNewestSeen(tx, planId, write, origin);
  const seen = (appliedInRequest.get(keyOf(write)) ?? []).filter((applied) => happensBefore(origin, applied));
  const time = effectiveTime(origin, findNewest(stored ? [...seen, stored] : seen));
  return { time, wins: isNewer({ occurredAt: time, changeId }, newest) };
}

/** Writes the result of the changes. @param now the place of their events in history. */
export async function writeOutcome(
  tx: LearnerTransaction,
  learner: LearnerId,
  planId: string,
  outcome: ChangeOutcome,
  now: Date,
): Promise<void> {
  const learnerId = learner;
  const changed = [...outcome.changed.values()];
  const ofKind = (kind: RegisterWrite["kind"]) => changed.filter((write) => write.kind === kind);
  const statuses = ofKind("status");
  if (statuses.length > 0) {
    await tx.learnerMilestone.deleteMany({ where: { milestoneId: { in: statuses.map(({ milestoneId }) => milestoneId) } } });
    const data = statuses.map(({ milestoneId, value, since }) => ({ learnerId, milestoneId, status: value, statusAt: since }));
    await tx.learnerMilestone.createMany({ data });
  }
  for (const skipped of [true, false]) {
    const ids = ofKind("skipped").flatMap(({ milestoneId, value }) => (value === String(skipped) ? [milestoneId] : []));
    if (ids.length === 0) continue;
    await tx.planMilestone.updateMany({ where: { planId, milestoneId: { in: ids } }, data: { skipped } });
  }
  const steps = ofKind("step");
  if (steps.length > 0) {
    await tx.learnerStep.deleteMany({ where: { OR: steps.map(({ milestoneId, stepId }) => ({ milestoneId, stepId })) } });
    const ticked = steps.filter(({ value }) => value === "true");
    const data = ticked.map(({ milestoneId, stepId, since }) => ({ learnerId, milestoneId, stepId, tickedAt: since }));
    if (data.length > 0) await tx.learnerStep.createMany({ data });
  }
  for (const [milestoneId, { note, occurredAt: changedAt }] of outcome.notes) {
    const where = { learnerId_milestoneId: { learnerId, milestoneId } };
    if (note === "") await tx.learnerNote.deleteMany({ where: where.learnerId_milestoneId });
    else await tx.learnerNote.upsert({ where, create: { learnerId, milestoneId, note, changedAt }, update: { note, changedAt } });
  }
  for (const { changeId: id, milestoneId, undoes, before, after, revision = 0 } of outcome.noteChanges) {
    await storeEdit(tx, { planId, id, kind: "note", milestoneId, undoes, ...toNoteValues(before, after), madeAt: now, revision });
  }
  await writeMinutes(tx, learner, planId, outcome.minutes);
  for (const change of outcome.minutes.changes) await storeEdit(tx, toMinutesEdit(change, planId, now));
  const events = outcome.events.map((event) => ({ learnerId, ...event, recordedAt: now }));
  if (events.length > 0) await tx.event.createMany({ data: events });
  const appliedChanges = outcome.appliedChanges.map((row) => ({ learnerId, ...row }));
  if (appliedChanges.length > 0) await tx.appliedChange.createMany({ data: appliedChanges });
}
