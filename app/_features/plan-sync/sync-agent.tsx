"use client";

import { usePathname, useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState } from "react";
import { syncMessages } from "#lib/messages/sync.ts";
import { canRefresh, makeId } from "./change-queue.ts";
import { useDeviceOwner } from "./device-owner.tsx";
import { enterDevice, keepChanges, leaveDevice, readPlan, tellKept } from "./device-store.ts";
import { canTakeBack, dismissJoined, type Joined, joinGuest, listJoined } from "./join-guest.ts";
import { JoinedNotice } from "./joined-notice.tsx";
import { sendSchedules } from "./kept-schedule.ts";
import { countUnsent, sendOtherPlans } from "./other-plans.ts";
import { startWorker } from "./start-worker.ts";
import { forgetDrafts } from "./time-draft.ts";

/** Taking back what is shown is said with knowledge of all of it. The largest revision that a request can name. */
const everything = 2 ** 31 - 1;

/**
 * What this device does for somebody signed in, whatever the page: it sends what they did, joins what they did as a guest before
 * to their account and says so, and removes all of it when they sign out.
 */
export default function SyncAgent({ learner }: { learner: string }) {
  const router = useRouter();
  const { build } = useDeviceOwner();
  const [joined, setJoined] = useState<Joined[]>([]);

  const sendAll = useCallback(async () => {
    const sent = await sendOtherPlans(learner);
    const planned = await sendSchedules(learner);
    if ((sent || planned) && (await canRefresh(build))) router.refresh();
  }, [learner, build, router]);

  useEffect(() => {
    let stopped = false;
    const begin = async () => {
      await enterDevice(learner);
      await joinGuest(learner).catch(() => false);
      const all = await listJoined(learner);
      if (!stopped) setJoined(all);
      startWorker((await readPlan(learner))?.plan.role.id);
      await sendAll();
    };
    void begin();
    window.addEventListener("online", sendAll);
    return () => {
      stopped = true;
      window.removeEventListener("online", sendAll);
    };
  }, [learner, sendAll]);

  useEffect(() => {
    const leave = (event: SubmitEvent) => {
      if (!(event.target instanceof HTMLFormElement) || event.target.dataset.leavesDevice === undefined) return;
      const unsent = countUnsent();
      if (unsent > 0 && !window.confirm(syncMessages.leaveUnsent(unsent))) event.preventDefault();
      else {
        forgetDrafts();
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

  // What only tells has told when its reader goes on; what asks stays until it is answered.
  const path = usePathname();
  const shownOn = useRef(path);
  useEffect(() => {
    if (shownOn.current === path) return;
    shownOn.current = path;
    for (const each of joined) if (!canTakeBack(each)) void dismiss(each);
  }, [path, joined, dismiss]);

  async function takeBack(each: Joined) {
    const origin = { clientId: makeId(), baseRevision: everything, occurredAt: Date.now() };
    const settings = each.milestones.flatMap(({ id, undo }) => undo.map((patch) => ({ milestoneId: id, patch })));
    await keepChanges(settings.map((change) => ({ ...change, id: makeId(), owner: learner, planId: each.planId, origin })));
    tellKept(each.planId);
    await dismiss(each);
    await sendAll();
  }

  return (
    <>
      {joined.map((each) => (
        <JoinedNotice key={each.planId} joined={each} onTakeBack={() => void takeBack(each)} onDismiss={() => void dismiss(each)} />
      ))}
    </>
  );
}
