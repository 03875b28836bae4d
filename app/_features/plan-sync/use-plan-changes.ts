"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "react";
import { applyPatches, inversePatch, type MilestonePatch, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { makeKeeper } from "./change-keeper.ts";
import { canRefresh, makeId, sendChanges, waitBeforeTry } from "./change-queue.ts";
import { useDeviceOwner } from "./device-owner.tsx";
import { hearKept, hearSaved, keepPlan, listChanges, markOpened } from "./device-store.ts";
import { onPlanChange } from "./dispatch-plan-change.ts";
import type { KeptChange } from "./open-store.ts";
import { noteClosed, noteUnsent } from "./other-plans.ts";
import { emptyQueue, reduceQueue, saySaved } from "./queue-state.ts";

export type { SaveState } from "./queue-state.ts";
/** The change that can be taken back; `isUndo` when it did that itself, and taking it back does the first one again. */
export type LastChange = { milestoneId: string; patch: MilestonePatch; undo: MilestonePatch; isUndo?: boolean };

/** How long a change waits before it is sent, in milliseconds: until it shows. */
const afterPaint = 60;

/** A page that was opened anew speaks for itself: two tabs may say different things at the same time. */
let thisPage: string | undefined;

/**
 * The plan as the learner sees it: what the server said, with every change of this device on top, at once. Changes are kept
 * on the device and sent in order, one request at a time, until the server has acknowledged them; what fails is tried again.
 */
export function usePlanChanges(fromServer: Plan, firstChange: LastChange | undefined) {
  const router = useRouter();
  const planId = fromServer.id;
  const { owner = "", sends, isCopy = false, build } = useDeviceOwner();
  const [queue, dispatch] = useReducer(reduceQueue, emptyQueue);
  const [last, setLast] = useState(firstChange);
  const [acknowledged, setAcknowledged] = useState({ source: fromServer, plan: fromServer });
  // A newer answer of the server replaces what we pieced together since the last one.
  if (acknowledged.source !== fromServer) setAcknowledged({ source: fromServer, plan: fromServer });

  const plan = useMemo(() => applyPatches(acknowledged.plan, queue.pending), [acknowledged.plan, queue.pending]);
  const current = useRef(plan);
  const base = useRef(acknowledged.plan);
  const sending = useRef(false);
  const waiting = useRef<readonly KeptChange[]>([]);
  const told = useRef(0);
  // Those that may have arrived although no answer came back: another tab may have said something later since.
  const doubtful = useRef(new Set<string>());
  const [keeper] = useState(makeKeeper);
  // Whether the server knows something that this page does not show.
  const outdated = useRef(false);

  // Handlers and timers read the newest state through these.
  useEffect(() => {
    current.current = plan;
    base.current = acknowledged.plan;
    waiting.current = queue.pending;
    told.current = Math.max(told.current, acknowledged.plan.revision ?? 0);
    noteUnsent(planId, sends ? queue.pending.length : 0);
  }, [plan, acknowledged.plan, queue.pending, planId, sends]);
  useEffect(() => () => noteClosed(planId), [planId]);

  useEffect(() => {
    let stopped = false;
    const recall = () =>
      void listChanges(owner, planId).then((recalled) => {
        if (stopped) return;
        for (const { id } of recalled) doubtful.current.add(id);
        dispatch({ kind: "recalled", pending: recalled });
      });
    recall();
    void markOpened(owner, planId);
    const stopHearing = hearSaved(planId, (ids) => dispatch({ kind: "done", ids, refused: false }));
    const stopRecalling = hearKept(planId, recall);
    return () => {
      stopped = true;
      stopHearing();
      stopRecalling();
    };
  }, [owner, planId]);
  // Without a network the plan is opened from this.
  useEffect(() => {
    if (owner && !isCopy) void keepPlan(owner, fromServer);
  }, [owner, isCopy, fromServer]);

  const send = useCallback(async () => {
    const changes = waiting.current;
    if (!sends || sending.current || changes.length === 0) return;
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
    const saved = settled.map((change) => change.id);
    const after = applyPatches(base.current, applied);
    base.current = after;
    setAcknowledged(({ source, plan: before }) => ({ source, plan: applyPatches(before, applied) }));
    void keepPlan(owner, after, saved);
    keeper.letGo(saved);
    const refused = result.kind === "refused" || result.results.includes("not-found");
    dispatch({ kind: "done", ids: new Set(saved), refused });
    // Others changed something meanwhile.
    const missed = result.kind === "saved" && result.before > told.current;
    if (result.kind === "saved") told.current = Math.max(told.current, result.revision);
    const wasDoubtful = saved.filter((id) => doubtful.current.delete(id)).length > 0;
    outdated.current ||= applied.length < settled.length || missed || wasDoubtful;
    // Once, when all has arrived: thousands may be on their way.
    if (isCopy || !outdated.current || changes.length > settled.length) return;
    outdated.current = false;
    if (await canRefresh(build)) router.refresh();
  }, [owner, planId, router, sends, isCopy, build, keeper]);

  // One timer drives the queue: as soon as a change shows, later and later after failures.
  useEffect(() => {
    if (queue.pending.length === 0 || !sends) return;
    const timer = setTimeout(send, queue.failures ? waitBeforeTry(queue.failures) * 1000 : afterPaint);
    return () => clearTimeout(timer);
  }, [queue.pending, queue.failures, send, sends]);

  const durable = queue.durable;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (waiting.current.length > 0 && !durable) event.preventDefault();
    };
    // Another tab or device may have changed the plan meanwhile.
    const look = async () => {
      const idle = () => !isCopy && document.visibilityState === "visible" && waiting.current.length === 0;
      if (idle() && (await canRefresh(build)) && idle()) router.refresh();
    };
    window.addEventListener("online", send);
    window.addEventListener("beforeunload", warn);
    document.addEventListener("visibilitychange", look);
    return () => {
      window.removeEventListener("online", send);
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("visibilitychange", look);
    };
  }, [router, send, isCopy, durable, build]);

  const change = useCallback(
    (milestoneId: string, patch: MilestonePatch, isUndo = false) => {
      const before = milestonesOf(current.current).find((item) => item.id === milestoneId);
      if (!before) return;
      thisPage ??= makeId();
      const origin = { clientId: thisPage, baseRevision: told.current, occurredAt: Date.now() };
      const made: KeptChange = { id: makeId(), owner, planId, milestoneId, patch, origin };
      setLast({ milestoneId, patch, undo: inversePatch(before, patch), isUndo });
      dispatch({ kind: "made", change: made, sends });
      void keeper.keep(made).then((kept) => dispatch({ kind: "kept", durable: kept }));
    },
    [owner, planId, sends, keeper],
  );
  useEffect(() => onPlanChange(planId, (milestoneId, patch) => change(milestoneId, patch)), [planId, change]);

  return { plan, last, change, retry: send, saveState: saySaved(queue), unsaved: queue.pending.length };
}
