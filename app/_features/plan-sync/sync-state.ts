import type { MilestonePatch } from "#lib/planner/plan/plan.ts";

/**
 * The last change of a plan and the patch that undoes it. `isUndo` is set when the change was itself an undo; undoing it repeats the first
 * change. `overruled` is set when something newer stands instead, which cannot be undone here: "seen" once this page shows it.
 */
export type LastChange = {
  id: string;
  milestoneId: string;
  patch: MilestonePatch;
  undo: MilestonePatch;
  isUndo?: boolean;
  overruled?: "seen" | "unseen";
};

/**
 * Where the changes of a plan are. "on-device" and "not-saved" wait for the network: stored by this browser, or in this page alone.
 * "kept-here" and "not-kept" are the same for a guest, whose changes are never sent.
 */
export type SaveState = "idle" | "saving" | "saved" | "on-device" | "not-saved" | "kept-here" | "not-kept" | "signed-out" | "refused";

/** Why the newest request of a plan's changes acknowledged nothing. */
export type Failure = "unreachable" | "signed-out";

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
  failure: Failure | undefined;
};

export function toSaveState({ sends, unsaved, isStored, isFull, hadChanges, wasRefused, failure }: Facts): SaveState {
  if (!hadChanges) return "idle";
  if (!sends) return isFull ? "not-kept" : "kept-here";
  if (unsaved === 0) return wasRefused ? "refused" : "saved";
  if (failure === "unreachable") return isStored ? "on-device" : "not-saved";
  return failure ?? "saving";
}
