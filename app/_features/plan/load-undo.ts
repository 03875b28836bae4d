import type { UndoAtFirst, UndoStep } from "#app/_features/plan-sync/use-plan-changes.ts";
import { readPatches } from "#lib/data/changes/changes.ts";
import { listUndoSteps, type StoredUndoStep } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { messages } from "#lib/messages/all.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { makeEntryDescriber, toUndone } from "./describe-entry.ts";

/** What `receive-button.ts` adds to the address of the page that it leads back to. */
export type ChangeSearch = { changed?: string | string[]; stands?: string | string[] };

/** How many steps a page is given. */
const mostSteps = 50;

/**
 * What a page can undo at first, and what it says: the change that a form without JavaScript made just now, or what stands instead of one
 * that could not be undone.
 */
export async function loadUndo(learner: LearnerId, plan: Plan, { changed, stands }: ChangeSearch): Promise<UndoAtFirst> {
  const { done, undone } = await listUndoSteps(learner, plan.id);
  const describe = makeEntryDescriber(plan);
  const steps = done.slice(-mostSteps).map((step) => toPageStep(step, describe));
  if (typeof stands === "string") {
    const words = stands === "" ? { words: messages.history.aChange } : {};
    const last = { id: "", milestoneId: stands, patch: {}, undo: {}, isUndo: true, overruled: "seen" as const, ...words };
    // What stands is not to be undone by the same press again.
    return { last, steps: steps.filter(({ milestoneId }) => stands === "" || milestoneId !== stands) };
  }
  if (changed === undefined) return { steps };
  const [newest, repeatable] = [done.at(-1), undone.at(-1)];
  const wasUndone = repeatable && (!newest || toTime(repeatable) >= toTime(newest));
  const undid = wasUndone && toPageStep({ ...repeatable, entries: repeatable.entries.map(toUndone) }, describe);
  return { last: undid ? { ...undid, isUndo: true } : steps.at(-1), steps };
}

function toTime({ entries }: StoredUndoStep): number {
  return Date.parse(entries.at(-1)?.recordedAt ?? "");
}

/** A step as the page takes it: the patches of a milestone's state, or in words what only the server can undo. */
function toPageStep({ id, undoes, entries }: StoredUndoStep, describe: ReturnType<typeof makeEntryDescriber>): UndoStep {
  const events = entries.flatMap((entry) => (entry.kind === "event" ? [entry.event] : []));
  const [first] = events;
  const named = undoes === undefined ? {} : { undoes };
  if (first && events.length === entries.length) {
    const at = Date.parse(first.occurredAt);
    return { id, milestoneId: first.milestoneId, ...readPatches(events), ...named, at };
  }
  return { id, milestoneId: "", patch: {}, undo: {}, ...named, words: entries.map(describe).join(" ") };
}
