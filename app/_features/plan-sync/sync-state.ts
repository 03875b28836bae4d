import type { MilestonePatch } from "#lib/planner/plan/plan.ts";

/**
 * A change of a plan and the patch that undoes it. `undoes` is the id of the change that it undid, where it is an undo or repeats one;
 * `isUndo` is set for the first of these. `words` say what was done where only the server can undo it, because it is no change of one
 * milestone's state.
 */
export type UndoStep = {
  id: string;
  milestoneId: string;
  patch: MilestonePatch;
  undo: MilestonePatch;
  undoes?: string;
  isUndo?: boolean;
  words?: string;
  /** When it was made, in milliseconds since 1970; absent where no page needs it. */
  at?: number;
};

/** What to do with a step: undo the newest one, or repeat the one that was undone last. */
export type StepKind = "undo" | "redo";

/**
 * What was done last. `overruled` is set when something newer stands instead, which cannot be undone here: "seen" once this page shows it.
 * `needsNetwork` is set when it could not be undone because the server did not answer.
 */
export type LastChange = UndoStep & { overruled?: "seen" | "unseen"; needsNetwork?: boolean };

/** What a page is given to undo: what was done just now, and the steps before it, oldest first. */
export type UndoAtFirst = { last?: LastChange | undefined; steps: readonly UndoStep[] };

/**
 * Where the changes of a plan are. "on-device" and "not-saved" wait for the network: stored by this browser, or in this page alone.
 * "kept-here" and "not-kept" are the same for a guest, whose changes are never sent.
 */
export type SaveState = "idle" | "saving" | "saved" | "on-device" | "not-saved" | "kept-here" | "not-kept" | "signed-out" | "refused";

/** Why the newest request of a plan's changes acknowledged nothing. */
export type SyncFailure = "unreachable" | "signed-out";

type Facts = {
  /** Whether changes go to the server. */
  sends: boolean;
  /** How many changes are not acknowledged. */
  unsaved: number;
  /** Whether all of them are stored in this browser. */
  isStored: boolean;
  /** Whether the browser refused to store something. */
  isFull: boolean;
  /** Whether changes were made or were waiting since the plan was opened. */
  hadChanges: boolean;
  /** Whether the server refused one since the last change was made. */
  wasRefused: boolean;
  failure: SyncFailure | undefined;
};

export function toSaveState({ sends, unsaved, isStored, isFull, hadChanges, wasRefused, failure }: Facts): SaveState {
  if (!hadChanges) return "idle";
  if (!sends) return isFull ? "not-kept" : "kept-here";
  if (unsaved === 0) return wasRefused ? "refused" : "saved";
  if (failure === "unreachable") return isStored ? "on-device" : "not-saved";
  return failure ?? "saving";
}
