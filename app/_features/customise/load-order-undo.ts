import { makeEntryDescriber, toUndone } from "#app/_features/plan/describe-entry.ts";
import type { ChangeSearch } from "#app/_features/plan/load-undo.ts";
import { listUndoSteps, type StoredUndoStep } from "#lib/data/changes/undo.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { messages } from "#lib/messages/all.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { OrderUndo } from "./order-news.tsx";

/** What of a plan's order can be undone and repeated next, and what was just done. Other changes may have been made since. */
export async function loadOrderUndo(learner: LearnerId, plan: Plan, { changed, stands }: ChangeSearch): Promise<OrderUndo> {
  const { done, undone } = await listUndoSteps(learner, plan.id);
  const isOrder = ({ entries }: StoredUndoStep) => entries.some((entry) => entry.kind === "edit" && entry.edit.kind === "order");
  const [next, redo] = [done.findLast(isOrder), undone.findLast(isOrder)];
  const wasUndone = redo !== undefined && (next === undefined || placeOf(redo) > placeOf(next));
  const describe = makeEntryDescriber(plan);
  return { news: describeNews(), next: next?.id, redo: wasUndone ? redo.id : undefined };

  function describeNews(): string | undefined {
    if (stands !== undefined) return messages.history.notUndone;
    if (changed === undefined) return undefined;
    if (!wasUndone) return next?.entries.map(describe).join(" ");
    return messages.plan.stepUndone(redo.entries.map(toUndone).map(describe).join(" "));
  }
}

function placeOf({ entries }: StoredUndoStep): string {
  return entries.at(-1)?.recordedAt ?? "";
}
