"use client";

import { CloudOff } from "lucide-react";
import { type ReactNode, useEffect, useState } from "react";
import { Waiting } from "#app/_features/guest/guest-plan-loader.tsx";
import { LocalPlan } from "#app/_features/plan/local-plan.tsx";
import { isReachable } from "#app/_features/plan-sync/change-queue.ts";
import { useKeptPlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { LocalKnown } from "#app/_features/prior-knowledge/local-known.tsx";
import { LocalTime } from "#app/_features/schedule/local-time.tsx";
import { deviceMessages } from "#lib/messages/device.ts";
import { syncMessages } from "#lib/messages/sync.ts";

/** A page of a learner's plan, by what stands after the plan's own address; without an id, the plan opened last. */
export type LearnersAddress = { owner: string; planId: string | undefined; below: string };

/** A learner's plan without a network. */
export function LearnerScreen({ owner, planId, below }: LearnersAddress) {
  const [device, replace] = useKeptPlan({ owner, planId });
  if (typeof device === "string") return <Waiting nothing={device === "none"} />;
  const plan = { owner, sends: true, device, address: window.location.pathname, onReplanned: replace };
  if (below === "/time") return <LocalTime {...plan} notice={<Offline />} />;
  if (below === "/known") return <LocalKnown {...plan} notice={<Offline />} />;
  return (
    <LocalPlan {...plan} links={null} aside={<NeedsNetworkHere />}>
      <Offline />
    </LocalPlan>
  );
}

/** That there is no network, and when it is back. */
function Offline() {
  const isBack = useIsBack();
  return (
    <p aria-live="polite" className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-line bg-raised px-4 py-3">
      <CloudOff size={20} aria-hidden="true" className="shrink-0 text-role" />
      <span className="min-w-0 flex-1 basis-48">{isBack ? syncMessages.backOnline : syncMessages.offlineHere}</span>
      {isBack ? (
        // Asked for anew, so that the server answers; a reload waits longer for it.
        <button type="button" onClick={() => window.location.reload()} className="control control-quiet">
          {syncMessages.openFull}
        </button>
      ) : null}
    </p>
  );
}

/** What one would look for beside the list, and when it can be had. */
function NeedsNetworkHere(): ReactNode {
  return (
    <section aria-labelledby="own" className="flex flex-col gap-2">
      <h2 id="own" className="text-h2">
        {deviceMessages.needsNetwork}
      </h2>
      <p className="text-muted">{deviceMessages.needsNetworkText}</p>
    </section>
  );
}

/** Whether the server answers again. */
function useIsBack(): boolean {
  const [isBack, setIsBack] = useState(false);
  useEffect(() => {
    const look = () => void isReachable().then(setIsBack);
    // Not offline at all, perhaps: only slow.
    look();
    window.addEventListener("online", look);
    const timer = setInterval(look, 15_000);
    return () => {
      window.removeEventListener("online", look);
      clearInterval(timer);
    };
  }, []);
  return isBack;
}
