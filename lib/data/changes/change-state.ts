import type { LearnerTransaction } from "#lib/data/learner-client.ts";
import { readStatus } from "#lib/data/plans/plans.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { type AppliedChange, type ChangeOrigin, findNewest, isNewer } from "#lib/planner/sync/happens-before.ts";
import type { RegisterChange } from "#lib/planner/sync/undo-steps.ts";
import type { Change } from "./change.ts";

/** A register, the smallest thing that has one value: the status of a milestone, its skip, or one of its steps. */
export type RegisterKey = { milestoneId: string; kind: "status" | "skipped" | "step"; stepId: string };

/** What a patch does to one register: the value it sets, and since when that holds if the patch says so. */
export type RegisterWrite = RegisterKey & { value: string; since?: Date };

export function toRegisterWrites(milestoneId: string, { status, statusAt, skipped, step }: MilestonePatch): RegisterWrite[] {
  const writes: RegisterWrite[] = [];
  const since = statusAt === undefined ? {} : { since: new Date(statusAt) };
  if (status !== undefined) writes.push({ milestoneId, kind: "status", stepId: "", value: status, ...since });
  if (skipped !== undefined) writes.push({ milestoneId, kind: "skipped", stepId: "", value: String(skipped) });
  if (step) {
    const ticked = step.done && step.tickedAt !== undefined ? { since: new Date(step.tickedAt) } : {};
    writes.push({ milestoneId, kind: "step", stepId: step.id, value: String(step.done), ...ticked });
  }
  return writes;
}

/** Minutes that a patch sets: of a day, or, with an empty day, of the whole milestone. A note's rules hold, not those of registers. */
export type MinutesWrite = { milestoneId: string; kind: "studied" | "took"; day: string; minutes: number; before: number };

export function toMinutesWrites(milestoneId: string, { took, studied }: MilestonePatch): MinutesWrite[] {
  return [
    ...(took ? [{ milestoneId, kind: "took" as const, day: "", ...took }] : []),
    ...(studied ? [{ milestoneId, kind: "studied" as const, ...studied }] : []),
  ];
}

export function minutesKeyOf({ milestoneId, kind, day }: Pick<MinutesWrite, "milestoneId" | "kind" | "day">): string {
  return `${milestoneId} ${kind} ${day}`;
}

export function keyOf({ milestoneId, kind, stepId }: Pick<RegisterKey, "milestoneId" | "stepId"> & { kind: string }): string {
  return `${milestoneId} ${kind} ${stepId}`;
}

/** The stored state of everything that some changes set, read in a fixed number of queries. */
export type ChangeState = {
  values: Map<string, string>;
  /** Since when a status or a tick holds. */
  since: Map<string, Date>;
  /** The times that changes took from a status or a tick, by the change's id and the kind: undoing one gives it back. */
  beforeSince: Map<string, Date | null>;
  notes: Map<string, string>;
  /** Minutes by their key, and when they were said. */
  minutes: Map<string, { minutes: number; changedAt: number }>;
  /** The newest change of each register. */
  newest: Map<string, AppliedChange>;
  /** The changes of each register in this request. */
  appliedInRequest: Map<string, AppliedChange[]>;
  /** Everything that was said of the milestones of undos, with this request's changes. */
  said: (RegisterChange & { milestoneId: string })[];
  /** Changes that are stored already, and whether they were superseded. */
  known: Map<string, boolean>;
};

/** Returns the value of a register, or its default when nobody has changed it yet. */
export function readValue(state: ChangeState, register: RegisterKey): string {
  return state.values.get(keyOf(register)) ?? (register.kind === "status" ? "not_started" : "false");
}

export async function readChangeState(tx: LearnerTransaction, planId: string, changes: readonly Change[]): Promise<ChangeState> {
  const milestoneId = { in: [...new Set(changes.map((change) => change.milestoneId))] };
  const changeId = { in: [...new Set(changes.map((change) => change.id))] };
  /** Reads the rows of what a patch sets, if one does. */
  const readFor = async <Row>(field: keyof MilestonePatch, read: () => Promise<Row[]>): Promise<Row[]> =>
    changes.some(({ patch }) => patch[field] !== undefined) ? read() : [];
  const state: ChangeState = {
    ...{ values: new Map(), since: new Map(), beforeSince: new Map(), notes: new Map(), minutes: new Map() },
    ...{ newest: new Map(), appliedInRequest: new Map(), said: [], known: new Map() },
  };

  const stored = { where: { changeId } };
  for (const applied of await tx.appliedChange.findMany({ ...stored, select: { changeId: true } })) {
    state.known.set(applied.changeId, false);
  }
  for (const event of await tx.event.findMany({ ...stored, select: { changeId: true, superseded: true } })) {
    state.known.set(event.changeId, event.superseded || state.known.get(event.changeId) === true);
  }

  const undos = changes.flatMap(({ undoes, milestoneId: id }) => (undoes === undefined ? [] : { undoes, id }));
  if (undos.length > 0) {
    const events = await tx.event.findMany({
      where: { changeId: { in: undos.map(({ undoes }) => undoes) } },
      select: { changeId: true, kind: true, beforeSince: true },
    });
    for (const { changeId: id, kind, beforeSince } of events) state.beforeSince.set(`${id} ${kind}`, beforeSince);
    state.said = await readSaid(tx, planId, { in: [...new Set(undos.map(({ id }) => id))] });
  }

  const set = (register: RegisterKey, value: string) => state.values.set(keyOf(register), value);
  for (const member of await readFor("skipped", () => tx.planMilestone.findMany({ where: { planId, milestoneId } }))) {
    set({ milestoneId: member.milestoneId, kind: "skipped", stepId: "" }, String(member.skipped));
  }
  for (const tick of await readFor("step", () => tx.learnerStep.findMany({ where: { milestoneId } }))) {
    set({ ...tick, kind: "step" }, "true");
    state.since.set(keyOf({ ...tick, kind: "step" }), tick.tickedAt);
  }
  for (const { milestoneId: id, note } of await readFor("note", () => tx.learnerNote.findMany({ where: { milestoneId } }))) {
    state.notes.set(id, note);
  }
  const took = await readFor("took", () => tx.timeTaken.findMany({ where: { milestoneId } }));
  const studied = await readFor("studied", () => tx.studyMinutes.findMany({ where: { planId, milestoneId } }));
  const minutesSaid = [
    ...took.map((row) => ({ ...row, kind: "took" as const, day: "" })),
    ...studied.map((row) => ({ ...row, kind: "studied" as const })),
  ];
  for (const { minutes, changedAt, ...its } of minutesSaid)
    state.minutes.set(minutesKeyOf(its), { minutes, changedAt: changedAt.getTime() });
  await readNewest(tx, planId, milestoneId, state.newest);
  for (const mark of await readFor("status", () => tx.learnerMilestone.findMany({ where: { milestoneId } }))) {
    const register: RegisterKey = { milestoneId: mark.milestoneId, kind: "status", stepId: "" };
    set(register, readStatus(mark.status));
    state.since.set(keyOf(register), mark.statusAt);
    // A status that came with an imported plan has a time, but no change set it here.
    const imported = { changeId: "", clientId: "", revision: Number.MAX_SAFE_INTEGER, occurredAt: mark.statusAt.getTime() };
    if (isNewer(imported, state.newest.get(keyOf(register)))) state.newest.set(keyOf(register), imported);
  }
  return state;
}

/** Reads everything that was said of some milestones, notes apart. */
async function readSaid(tx: LearnerTransaction, planId: string, milestoneId: { in: string[] }): Promise<ChangeState["said"]> {
  const where = { milestoneId, kind: { in: ["status", "skipped", "step"] }, OR: [{ kind: { not: "skipped" } }, { planId }] };
  const events = await tx.event.findMany({ where, select: { ...appliedFields, undoes: true, superseded: true } });
  const others = await tx.appliedChange.findMany({ where, select: { ...appliedFields, undoes: true } });
  return [...events, ...others.map((row) => ({ ...row, superseded: false }))].map(({ kind, stepId, occurredAt, clientId: _, ...each }) => ({
    ...each,
    register: keyOf({ ...each, kind, stepId }),
    occurredAt: occurredAt.getTime(),
  }));
}

/** What an applied change is read with, and its register. */
const appliedFields = {
  changeId: true,
  clientId: true,
  revision: true,
  occurredAt: true,
  milestoneId: true,
  kind: true,
  stepId: true,
} as const;

/** Finds the newest change of each register: first the newest time of each, then the rows with these times. */
async function readNewest(
  tx: LearnerTransaction,
  planId: string,
  milestoneId: { in: string[] },
  newest: Map<string, AppliedChange>,
): Promise<void> {
  const where = { milestoneId, OR: [{ kind: { not: "skipped" } }, { planId }] };
  const by = ["milestoneId", "kind", "stepId"] as const;
  const at = (times: Date[]) => ({ where: { ...where, occurredAt: { in: times } }, select: appliedFields });
  const found = [];
  const events = await tx.event.groupBy({ by: [...by], where, _max: { occurredAt: true } });
  if (events.length > 0) found.push(...(await tx.event.findMany(at(timesOf(events)))));
  const others = await tx.appliedChange.groupBy({ by: [...by], where, _max: { occurredAt: true } });
  if (others.length > 0) found.push(...(await tx.appliedChange.findMany(at(timesOf(others)))));
  for (const { occurredAt, ...each } of found) {
    const key = keyOf(each);
    const applied = { ...each, occurredAt: occurredAt.getTime() };
    if (isNewer(applied, newest.get(key))) newest.set(key, applied);
  }
}

function timesOf(groups: readonly { _max: { occurredAt: Date | null } }[]): Date[] {
  return groups.flatMap(({ _max }) => _max.occurredAt ?? []);
}

/** Finds the newest change of one register that a client had seen: up to its base revision, or made by the same client. */
export async function findNewestSeen(
  tx: LearnerTransaction,
  planId: string,
  { milestoneId, kind, stepId }: RegisterKey,
  origin: ChangeOrigin,
): Promise<AppliedChange | undefined> {
  const query = {
    where: {
      milestoneId,
      kind,
      stepId,
      ...(kind === "skipped" ? { planId } : {}),
      OR: [{ revision: { lte: origin.baseRevision } }, { clientId: origin.clientId }],
    },
    orderBy: { occurredAt: "desc" as const },
    take: 1,
    select: appliedFields,
  };
  const stored = [...(await tx.event.findMany(query)), ...(await tx.appliedChange.findMany(query))];
  return findNewest(stored.map(({ occurredAt, ...each }) => ({ ...each, occurredAt: occurredAt.getTime() })));
}
