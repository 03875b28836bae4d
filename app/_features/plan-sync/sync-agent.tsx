"use client";

import { usePathname, useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { removeDrafts } from "#app/_ui/kept-form/form-draft.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { useDeviceOwner } from "./device-owner.tsx";
import { enterDevice, leaveDevice, readPlan } from "./device-store.ts";
import { canTakeBack, changesToUndo, dismissJoined, type Joined, joinGuest, listJoined } from "./join-guest.ts";
import { JoinedNotice } from "./joined-notice.tsx";
import { canRefresh } from "./reach-server.ts";
import { startWorker } from "./start-worker.ts";
import { syncClient } from "./sync-client.ts";

/**
 * Does the background work for a signed-in learner on every page: sends their unsent entries, joins the guest's plans to their account and
 * says so, and removes all their data when they sign out.
 */
export default function SyncAgent({ learner }: { learner: string }) {
  const router = useRouter();
  const { build } = useDeviceOwner();
  const [joined, setJoined] = useState<Joined[]>([]);

  useEffect(
    () =>
      syncClient.onOutdated(async () => {
        if (await canRefresh(build)) router.refresh();
      }),
    [build, router],
  );

  useEffect(() => {
    let stopped = false;
    const begin = async () => {
      await enterDevice(learner);
      await joinGuest(learner).catch(() => false);
      const all = await listJoined(learner);
      if (!stopped) setJoined(all);
      startWorker((await readPlan(learner))?.plan.role.id);
      if (!stopped) await syncClient.start(learner);
    };
    void begin();
    return () => {
      stopped = true;
    };
  }, [learner]);

  useEffect(() => {
    const leave = (event: SubmitEvent) => {
      if (!(event.target instanceof HTMLFormElement) || event.target.dataset.leavesDevice === undefined) return;
      const unsent = syncClient.countUnsent();
      if (unsent > 0 && !window.confirm(syncMessages.leaveUnsent(unsent))) event.preventDefault();
      else {
        removeDrafts();
        syncClient.forgetOwner(learner);
        void leaveDevice(learner);
      }
    };
    document.addEventListener("submit", leave, { capture: true });
    return () => document.removeEventListener("submit", leave, { capture: true });
  }, [learner]);

  const dismiss = useCallback(
    async ({ planId }: Joined) => {
      await dismissJoined(learner, planId);
      setJoined((before) => before.filter((each) => each.planId !== planId));
    },
    [learner],
  );

  // A notice without a question closes on the next page; one with a question stays until it is answered.
  const path = usePathname();
  const shownOn = useRef(path);
  useEffect(() => {
    if (shownOn.current === path) return;
    shownOn.current = path;
    for (const each of joined) if (!canTakeBack(each)) void dismiss(each);
  }, [path, joined, dismiss]);

  async function undoJoin(each: Joined) {
    for (const change of changesToUndo(each, learner)) void syncClient.enqueue(change);
    await dismiss(each);
  }

  return (
    <>
      {joined.map((each) => (
        <JoinedNotice key={each.planId} joined={each} onTakeBack={() => void undoJoin(each)} onDismiss={() => void dismiss(each)} />
      ))}
    </>
  );
}
