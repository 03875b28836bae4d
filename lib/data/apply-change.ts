import type { Transaction } from "../db/open.ts";
import type { Setting } from "../planner/plan.ts";
import { type Arrived, findNewest, hadSeen, isNewer, joinNotes, placeInTime, type Said } from "../planner/sync.ts";
import type { Change } from "./changes.ts";
import type { LearnerId } from "./learner-id.ts";
import { readStatus } from "./plans.ts";

type Context = { revision: number; now: Date; noteLine: string };

/** The one thing that a part of a change is about, and how it stands. */
type Register = { kind: "status" | "skipped" | "step"; stepId: string; before: string; after: string };

/** Stores one change, inside a transaction that holds the learner's row. @returns the revision after it, and whether a part lost. */
export async function applyOne(
  tx: Transaction,
  learner: LearnerId,
  planId: string,
  change: Change,
  context: Context,
): Promise<{ revision: number; overruled: boolean }> {
  const { now } = context;
  const { id: changeId, milestoneId, said } = change;
  const ofChange = { learnerId: learner, changeId };
  const known = await tx.event.findMany({ where: ofChange, select: { overruled: true } });
  if (known.length > 0) return { revision: context.revision, overruled: known.some((event) => event.overruled) };
  if ((await tx.statement.count({ where: ofChange })) > 0) return { revision: context.revision, overruled: false };

  const events: (Register & { at: Date; overruled: boolean })[] = [];
  const statements: { kind: string; stepId: string; at: Date }[] = [];
  for (const register of await readRegisters(tx, learner, planId, milestoneId, change.setting)) {
    const { kind, stepId, before, after } = register;
    const of = { learnerId: learner, milestoneId, kind, stepId, ...(kind === "skipped" ? { planId } : {}) };
    const place = await findPlace(tx, of, said, changeId, now);
    const at = new Date(place.at);
    if (before === after) statements.push({ kind, stepId, at });
    else events.push({ ...register, at, overruled: !place.wins });
    if (before !== after && place.wins) await store(tx, learner, planId, milestoneId, register, at);
  }
  if (change.setting.note) {
    const at = new Date(said?.at ?? now);
    await storeNote(tx, learner, milestoneId, change.setting.note, at, context.noteLine);
    statements.push({ kind: "note", stepId: "", at });
  }

  const shared = { ...ofChange, planId, milestoneId, device: said?.device ?? "" };
  await tx.event.createMany({ data: events.map((event, index) => ({ ...event, ...shared, revision: context.revision + 1 + index })) });
  // What repeats alone counts as well: whoever is told of this revision knows of it.
  const revision = context.revision + (events.length || Math.min(1, statements.length));
  await tx.statement.createMany({ data: statements.map((statement) => ({ ...statement, ...shared, revision })) });
  return { revision, overruled: events.some((event) => event.overruled) };
}

/** What a setting says, part by part, beside what stands. */
async function readRegisters(
  tx: Transaction,
  learnerId: LearnerId,
  planId: string,
  milestoneId: string,
  { status, skipped, step }: Setting,
): Promise<Register[]> {
  const registers: Register[] = [];
  if (status !== undefined) {
    const mark = await tx.learnerMilestone.findUnique({ where: { learnerId_milestoneId: { learnerId, milestoneId } } });
    registers.push({ kind: "status", stepId: "", before: readStatus(mark?.status), after: status });
  }
  if (skipped !== undefined) {
    const member = await tx.planMilestone.findUniqueOrThrow({ where: { planId_milestoneId: { planId, milestoneId } } });
    registers.push({ kind: "skipped", stepId: "", before: String(member.skipped), after: String(skipped) });
  }
  if (step) {
    const ticked = (await tx.learnerStep.count({ where: { learnerId, milestoneId, stepId: step.id } })) > 0;
    registers.push({ kind: "step", stepId: step.id, before: String(ticked), after: String(step.done) });
  }
  return registers;
}

type OfRegister = { learnerId: string; milestoneId: string; kind: string; stepId: string; planId?: string };

/** From when a statement counts among all about the same thing, and whether it is the newest of them. */
async function findPlace(tx: Transaction, of: OfRegister, said: Said | undefined, changeId: string, now: Date) {
  const newest = await findNewestStored(tx, of);
  const speaker = said ?? { device: "", seen: Number.MAX_SAFE_INTEGER, at: now.getTime() };
  if (newest && !hadSeen(speaker, newest)) {
    const seen = await findNewestStored(tx, of, { OR: [{ revision: { lte: speaker.seen } }, { device: speaker.device }] });
    const at = placeInTime(speaker, seen);
    return { at, wins: isNewer({ at, changeId }, newest) };
  }
  return { at: placeInTime(speaker, newest), wins: true };
}

type Seen = { OR: [{ revision: { lte: number } }, { device: string }] };

async function findNewestStored(tx: Transaction, of: OfRegister, seen?: Seen): Promise<Arrived | undefined> {
  const query = {
    where: { ...of, ...seen },
    // A few, because databases order ids that share a moment each in their own way.
    orderBy: { at: "desc" },
    take: 5,
    select: { changeId: true, device: true, revision: true, at: true },
  } as const;
  const stored = [...(await tx.event.findMany(query)), ...(await tx.statement.findMany(query))];
  return findNewest(stored.map((each) => ({ ...each, at: each.at.getTime() })));
}

async function store(tx: Transaction, learnerId: LearnerId, planId: string, milestoneId: string, register: Register, at: Date) {
  const { kind, stepId, after } = register;
  if (kind === "status") {
    await tx.learnerMilestone.upsert({
      where: { learnerId_milestoneId: { learnerId, milestoneId } },
      create: { learnerId, milestoneId, status: after, statusAt: at },
      update: { status: after, statusAt: at },
    });
  } else if (kind === "skipped") {
    await tx.planMilestone.update({ where: { planId_milestoneId: { planId, milestoneId } }, data: { skipped: after === "true" } });
  } else if (after === "true") {
    await tx.learnerStep.create({ data: { learnerId, milestoneId, stepId, tickedAt: at } });
  } else {
    await tx.learnerStep.deleteMany({ where: { learnerId, milestoneId, stepId } });
  }
}

/** Keeps a note, and beside it what somebody else wrote meanwhile. */
async function storeNote(
  tx: Transaction,
  learnerId: LearnerId,
  milestoneId: string,
  written: NonNullable<Setting["note"]>,
  at: Date,
  line: string,
): Promise<void> {
  const where = { learnerId_milestoneId: { learnerId, milestoneId } };
  const stored = (await tx.learnerNote.findUnique({ where, select: { note: true } }))?.note ?? "";
  const note = joinNotes(stored, written, line);
  if (note === "") await tx.learnerNote.deleteMany({ where: where.learnerId_milestoneId });
  else await tx.learnerNote.upsert({ where, create: { learnerId, milestoneId, note, changedAt: at }, update: { note, changedAt: at } });
}
