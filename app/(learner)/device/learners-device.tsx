"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useState } from "react";
import { words } from "../../../lib/words/en.ts";
import { canRefresh, makeId } from "../change-queue.ts";
import { DeviceOwnerOf } from "./device-owner.tsx";
import { enterDevice, keepChanges, leaveDevice, readPlan, tellKept } from "./device-store.ts";
import { dismissJoined, type Joined, joinGuest, listJoined } from "./join-guest.ts";
import { JoinedNotice } from "./joined-notice.tsx";
import { sendPlannings } from "./kept-planning.ts";
import { countUnsent, sendOtherPlans } from "./other-plans.ts";
import { startWorker } from "./start-worker.ts";

/** Taking back what is shown is said with knowledge of all of it. The largest revision that a request can name. */
const everything = 2 ** 31 - 1;

/**
 * Around the pages of somebody signed in: what they do is kept on this device under their name until it is sent, from
 * whatever page, and removed when they sign out. What they did as a guest before joins their account.
 */
export function LearnersDevice({ learner, build, children }: { learner: string; build: string; children: ReactNode }) {
  const router = useRouter();
  const [joined, setJoined] = useState<Joined[]>([]);

  const sendAll = useCallback(async () => {
    const sent = await sendOtherPlans(learner);
    const planned = await sendPlannings(learner);
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
      if (unsent > 0 && !window.confirm(words.sync.leaveUnsent(unsent))) event.preventDefault();
      else void leaveDevice(learner);
    };
    document.addEventListener("submit", leave, { capture: true });
    return () => document.removeEventListener("submit", leave, { capture: true });
  }, [learner]);

  async function dismiss({ planId }: Joined) {
    await dismissJoined(learner, planId);
    setJoined((before) => before.filter((each) => each.planId !== planId));
  }

  async function takeBack(each: Joined) {
    const said = { device: makeId(), seen: everything, madeAt: Date.now() };
    const settings = each.milestones.flatMap(({ id, undo }) => undo.map((setting) => ({ milestoneId: id, setting })));
    await keepChanges(settings.map((change) => ({ ...change, id: makeId(), owner: learner, planId: each.planId, said })));
    tellKept(each.planId);
    await dismiss(each);
    await sendAll();
  }

  return (
    <DeviceOwnerOf owner={learner} sends build={build}>
      {joined.map((each) => (
        <JoinedNotice key={each.planId} joined={each} onTakeBack={() => void takeBack(each)} onDismiss={() => void dismiss(each)} />
      ))}
      {children}
    </DeviceOwnerOf>
  );
}
