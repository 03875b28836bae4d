"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { applySetting, itemsOf, type Plan, type Setting, settingToUndo } from "../../lib/planner/plan.ts";
import { isReachable, keepPending, makeId, type PendingChange, recallPending, sendChanges, waitBeforeTry } from "./change-queue.ts";

export type LastChange = { milestoneId: string; setting: Setting; undo: Setting };
export type SaveState = "idle" | "saving" | "saved" | "not-saved" | "signed-out" | "refused";

type QueueState = { pending: PendingChange[]; failures: number; saveState: SaveState };
type QueueEvent =
  | { kind: "recalled"; pending: PendingChange[] }
  | { kind: "made"; change: PendingChange }
  | { kind: "sending" }
  | { kind: "done"; ids: ReadonlySet<string>; refused: boolean }
  | { kind: "failed"; signedOut: boolean };

function reduceQueue(state: QueueState, event: QueueEvent): QueueState {
  switch (event.kind) {
    case "recalled":
      return { ...state, pending: [...event.pending, ...state.pending], saveState: event.pending.length ? "saving" : state.saveState };
    case "made":
      return { ...state, pending: [...state.pending, event.change], saveState: state.failures ? state.saveState : "saving" };
    case "sending":
      return state.failures ? state : { ...state, saveState: "saving" };
    case "done": {
      const pending = state.pending.filter((change) => !event.ids.has(change.id));
      return { pending, failures: 0, saveState: event.refused ? "refused" : pending.length ? "saving" : "saved" };
    }
    case "failed":
      return { ...state, failures: state.failures + 1, saveState: event.signedOut ? "signed-out" : "not-saved" };
  }
}

/**
 * The plan as the learner sees it: what the server said, with every change of this tab on top, at once. Changes are
 * sent in order, one request at a time, until the server has acknowledged them; what fails is tried again.
 */
export function useChanges(fromServer: Plan, firstChange: LastChange | undefined) {
  const router = useRouter();
  const planId = fromServer.id;
  const [queue, dispatch] = useReducer(reduceQueue, { pending: [], failures: 0, saveState: "idle" });
  const [last, setLast] = useState(firstChange);
  const [acknowledged, setAcknowledged] = useState({ source: fromServer, plan: fromServer });
  // A newer answer of the server replaces what we pieced together since the last one.
  if (acknowledged.source !== fromServer) setAcknowledged({ source: fromServer, plan: fromServer });

  const plan = useMemo(
    () => queue.pending.reduce((result, { milestoneId, setting }) => applySetting(result, milestoneId, setting), acknowledged.plan),
    [acknowledged.plan, queue.pending],
  );
  const current = useRef(plan);
  // Those that may have arrived although no answer came back: another tab may have said something later since.
  const doubtful = useRef(new Set<string>());
  useEffect(() => {
    const recalled = recallPending(planId);
    for (const { id } of recalled) doubtful.current.add(id);
    dispatch({ kind: "recalled", pending: recalled });
  }, [planId]);
  useEffect(() => keepPending(planId, queue.pending), [planId, queue.pending]);

  const sending = useRef(false);
  const waiting = useRef<PendingChange[]>([]);
  // Handlers and timers read the newest state through these.
  useEffect(() => {
    current.current = plan;
    waiting.current = queue.pending;
  }, [plan, queue.pending]);

  const send = useCallback(async () => {
    const changes = waiting.current;
    if (sending.current || changes.length === 0) return;
    sending.current = true;
    dispatch({ kind: "sending" });
    const result = await sendChanges(planId, changes);
    sending.current = false;
    if (result.kind === "unreachable" || result.kind === "signed-out") {
      for (const { id } of changes) doubtful.current.add(id);
      dispatch({ kind: "failed", signedOut: result.kind === "signed-out" });
      return;
    }
    const settled = result.kind === "saved" ? changes.slice(0, result.results.length) : changes.slice(0, 1);
    const applied = result.kind === "saved" ? settled.filter((_, index) => result.results[index] === "applied") : [];
    setAcknowledged(({ source, plan: before }) => ({
      source,
      plan: applied.reduce((after, { milestoneId, setting }) => applySetting(after, milestoneId, setting), before),
    }));
    const refused = applied.length < settled.length;
    dispatch({ kind: "done", ids: new Set(settled.map((change) => change.id)), refused });
    if (refused || settled.some((change) => doubtful.current.delete(change.id))) router.refresh();
  }, [planId, router]);

  // One timer drives the queue: at once after a change, later and later after failures.
  useEffect(() => {
    if (queue.pending.length === 0) return;
    const timer = setTimeout(send, queue.failures ? waitBeforeTry(queue.failures) * 1000 : 0);
    return () => clearTimeout(timer);
  }, [queue.pending, queue.failures, send]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (waiting.current.length > 0) event.preventDefault();
    };
    // Another tab or device may have changed the plan meanwhile.
    const look = async () => {
      const idle = () => document.visibilityState === "visible" && waiting.current.length === 0;
      if (idle() && (await isReachable()) && idle()) router.refresh();
    };
    window.addEventListener("online", send);
    window.addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("online", send);
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", look);
    };
  }, [router, send]);

  const change = useCallback((milestoneId: string, setting: Setting) => {
    const before = itemsOf(current.current).find((item) => item.id === milestoneId);
    if (!before) return;
    setLast({ milestoneId, setting, undo: settingToUndo(before, setting) });
    dispatch({ kind: "made", change: { id: makeId(), milestoneId, setting } });
  }, []);

  return { plan, last, change, retry: send, saveState: queue.saveState, unsaved: queue.pending.length };
}
