import type { LearnerTransaction } from "#lib/data/learner-client.ts";
import { readStatus } from "#lib/data/plans/plans.ts";
import type { MilestonePatch } from "#lib/planner/plan/plan.ts";
import { type AppliedChange, type ChangeOrigin, findNewest, isNewer } from "#lib/planner/sync/happens-before.ts";
import type { Change } from "./change.ts";

/** The one property that a part of a patch sets: a status, a skip or a step. */
export type RegisterKey = { milestoneId: string; kind: "status" | "skipped" | "step"; stepId: string };

/** A part of a patch: a register and its new value. */
export type RegisterWrite = RegisterKey & { value: string };

export function toRegisterWrites(milestoneId: string, { status, skipped, step }: MilestonePatch): RegisterWrite[] {
  const parts: RegisterWrite[] = [];
  if (status !== undefined) parts.push({ milestoneId, kind: "status", stepId: "", value: status });
  if (skipped !== undefined) parts.push({ milestoneId, kind: "skipped", stepId: "", value: String(skipped) });
  if (step) parts.push({ milestoneId, kind: "step", stepId: step.id, value: String(step.done) });
  return parts;
}

export function keyOf({ milestoneId, kind, stepId }: Pick<RegisterKey, "milestoneId" | "stepId"> & { kind: string }): string {
  return `${milestoneId} ${kind} ${stepId}`;
}

/** The stored state of everything that some changes set, read in a fixed number of queries. */
export type ChangeState = {
  values: Map<string, string>;
  notes: Map<string, string>;
  /** The newest change of each register. */
  newest: Map<string, AppliedChange>;
  /** The changes of each register in this request. */
  saidNow: Map<string, AppliedChange[]>;
  /** Changes that arrived before, and whether they were superseded. */
  known: Map<string, { superseded: boolean }>;
};

/** Returns the value of a register, or its default when nobody has changed it yet. */
export function readValue(state: ChangeState, part: RegisterKey): string {
  return state.values.get(keyOf(part)) ?? (part.kind === "status" ? "not_started" : "false");
}

export async function readChangeState(tx: LearnerTransaction, planId: string, changes: readonly Change[]): Promise<ChangeState> {
  const milestoneId = { in: [...new Set(changes.map((change) => change.milestoneId))] };
  const changeId = { in: [...new Set(changes.map((change) => change.id))] };
  const has = (part: keyof MilestonePatch) => changes.some(({ patch }) => patch[part] !== undefined);
  const state: ChangeState = { values: new Map(), notes: new Map(), newest: new Map(), saidNow: new Map(), known: new Map() };

  const before = { where: { changeId } };
  for (const said of await tx.appliedChange.findMany({ ...before, select: { changeId: true } })) {
    state.known.set(said.changeId, { superseded: false });
  }
  for (const said of await tx.event.findMany({ ...before, select: { changeId: true, superseded: true } })) {
    const superseded = said.superseded || state.known.get(said.changeId)?.superseded === true;
    state.known.set(said.changeId, { superseded });
  }

  const keep = (register: RegisterKey, value: string) => state.values.set(keyOf(register), value);
  if (has("skipped")) {
    const members = await tx.planMilestone.findMany({ where: { planId, milestoneId } });
    for (const member of members) keep({ milestoneId: member.milestoneId, kind: "skipped", stepId: "" }, String(member.skipped));
  }
  if (has("step")) {
    for (const tick of await tx.learnerStep.findMany({ where: { milestoneId } })) keep({ ...tick, kind: "step" }, "true");
  }
  if (has("note")) {
    for (const { milestoneId: id, note } of await tx.learnerNote.findMany({ where: { milestoneId } })) state.notes.set(id, note);
  }
  await readNewest(tx, planId, milestoneId, state.newest);
  if (has("status")) {
    for (const mark of await tx.learnerMilestone.findMany({ where: { milestoneId } })) {
      const register: RegisterKey = { milestoneId: mark.milestoneId, kind: "status", stepId: "" };
      keep(register, readStatus(mark.status));
      // A status that came with an imported plan has a time, but no change set it here.
      const copied = { changeId: "", clientId: "", revision: Number.MAX_SAFE_INTEGER, occurredAt: mark.statusAt.getTime() };
      if (isNewer(copied, state.newest.get(keyOf(register)))) state.newest.set(keyOf(register), copied);
    }
  }
  return state;
}

const arrived = { changeId: true, clientId: true, revision: true, occurredAt: true, milestoneId: true, kind: true, stepId: true } as const;

/** Finds the newest change of each register: first the newest time of each, then the rows with these times. */
async function readNewest(
  tx: LearnerTransaction,
  planId: string,
  milestoneId: { in: string[] },
  newest: Map<string, AppliedChange>,
): Promise<void> {
  const where = { milestoneId, OR: [{ kind: { not: "skipped" } }, { planId }] };
  const by = ["milestoneId", "kind", "stepId"] as const;
  const found = [];
  const events = await tx.event.groupBy({ by: [...by], where, _max: { occurredAt: true } });
  if (events.length > 0)
    found.push(...(await tx.event.findMany({ where: { ...where, occurredAt: { in: momentsOf(events) } }, select: arrived })));
  const statements = await tx.appliedChange.groupBy({ by: [...by], where, _max: { occurredAt: true } });
  if (statements.length > 0) {
    found.push(...(await tx.appliedChange.findMany({ where: { ...where, occurredAt: { in: momentsOf(statements) } }, select: arrived })));
  }
  for (const { occurredAt, ...each } of found) {
    const key = keyOf(each);
    const statement = { ...each, occurredAt: occurredAt.getTime() };
    if (isNewer(statement, newest.get(key))) newest.set(key, statement);
  }
}

function momentsOf(groups: readonly { _max: { occurredAt: Date | null } }[]): Date[] {
  const times = new Set(groups.flatMap(({ _max }) => (_max.occurredAt ? [_max.occurredAt.getTime()] : [])));
  return [...times].map((time) => new Date(time));
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
    select: arrived,
  };
  const stored = [...(await tx.event.findMany(query)), ...(await tx.appliedChange.findMany(query))];
  return findNewest(stored.map(({ occurredAt, ...each }) => ({ ...each, occurredAt: occurredAt.getTime() })));
}
