"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { applyPatches, type MilestonePatch, type Plan } from "#lib/planner/plan/plan.ts";
import { useDeviceOwner } from "./device-owner.tsx";
import { canRefresh } from "./reach-server.ts";
import { syncClient } from "./sync-client.ts";
import type { UndoAtFirst } from "./sync-state.ts";

export type { LastChange, SaveState, UndoAtFirst, UndoStep } from "./sync-state.ts";

const nothingToUndo: UndoAtFirst = { steps: [] };

/**
 * Returns the plan as the learner sees it: the server's plan plus every change of this device, at once. The sync client stores the changes
 * and sends them until the server has acknowledged them; this hook only shows its state.
 */
export function usePlanChanges(fromServer: Plan, undoAtFirst: UndoAtFirst = nothingToUndo) {
  const router = useRouter();
  const planId = fromServer.id;
  const { owner = "", sends, isCopy = false, build } = useDeviceOwner();
  const snapshot = useSyncExternalStore(
    syncClient.subscribe,
    () => syncClient.getSnapshot(planId),
    () => undefined,
  );
  // A newer plan of the server is shown at once; the client takes it after the page is painted. A plan of this device comes with its changes.
  const plan = useMemo(() => {
    if (snapshot?.source === fromServer) return snapshot.plan;
    return applyPatches(fromServer, snapshot?.changes ?? (isCopy ? syncClient.listLoaded(owner, planId) : []));
  }, [snapshot, fromServer, isCopy, owner, planId]);

  const newest = useRef({ fromServer, undoAtFirst });
  // In the commit itself: an effect would come after the first presses, which the client drops while the plan is not open.
  useLayoutEffect(() => {
    newest.current = { fromServer, undoAtFirst };
    syncClient.updatePlan(fromServer, undoAtFirst.steps);
  }, [fromServer, undoAtFirst]);
  useLayoutEffect(() => {
    const { fromServer: source, undoAtFirst: undo } = newest.current;
    return source.id === planId ? syncClient.openPlan(source, { owner, sends, isCopy }, undo) : undefined;
  }, [planId, owner, sends, isCopy]);

  useEffect(() => {
    if (isCopy) return;
    const refresh = async () => {
      if (await canRefresh(build)) router.refresh();
    };
    // Another tab or device may have changed the plan meanwhile.
    const refreshWhenShown = async () => {
      const isIdle = () => document.visibilityState === "visible" && syncClient.getSnapshot(planId)?.unsaved === 0;
      if (isIdle() && (await canRefresh(build)) && isIdle()) router.refresh();
    };
    document.addEventListener("visibilitychange", refreshWhenShown);
    const stop = syncClient.onOutdated(refresh);
    return () => {
      document.removeEventListener("visibilitychange", refreshWhenShown);
      stop();
    };
  }, [planId, isCopy, build, router]);

  const change = useCallback((milestoneId: string, patch: MilestonePatch) => syncClient.change(planId, milestoneId, patch), [planId]);
  const { last } = undoAtFirst;
  const first = { last, next: undoAtFirst.steps.at(-1), redo: last?.isUndo && !last.overruled ? last : undefined };
  const { next, redo } = snapshot ?? first;
  const redoId = redo?.id;
  const undo = useCallback(
    (changeId?: string) => void syncClient.takeStep(planId, changeId !== undefined && changeId === redoId ? "redo" : "undo"),
    [planId, redoId],
  );
  return {
    plan,
    last: snapshot ? snapshot.last : last,
    /** The steps that can be undone and repeated next. */
    next,
    redo,
    change,
    /** Undoes the next step; with the id of the one that can be repeated, repeats it. */
    undo,
    retry: syncClient.retry,
    saveState: snapshot?.saveState ?? "idle",
    unsaved: snapshot?.unsaved ?? 0,
  };
}

/** Returns the text of a note that the server refused; undefined for all other notes. */
export function useRefusedNote(planId: string, milestoneId: string): string | undefined {
  return useSyncExternalStore(
    syncClient.subscribe,
    () => syncClient.getSnapshot(planId)?.refusedNotes.get(milestoneId),
    () => undefined,
  );
}
