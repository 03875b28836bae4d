"use client";

import { CloudOff } from "lucide-react";
import { useEffect, useState } from "react";
import { syncWords } from "../../../lib/words/sync.ts";
import { isReachable } from "../../(learner)/change-queue.ts";
import { PlanHere } from "../../(learner)/device/plan-here.tsx";
import { useKeptPlan } from "../../(learner)/device/use-kept-plan.ts";
import { Waiting } from "../../(public)/try/guest-plan.tsx";

/** A learner's plan without a network. */
export function LearnersPlanHere({ owner, planId }: { owner: string; planId: string | undefined }) {
  const [device, replace] = useKeptPlan({ owner, planId });
  const isBack = useIsBack();
  if (typeof device === "string") return <Waiting nothing={device === "none"} />;
  return (
    <PlanHere owner={owner} sends device={device} address={window.location.pathname} onReplanned={replace}>
      <p aria-live="polite" className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-line bg-raised p-4">
        <CloudOff size={20} aria-hidden="true" className="shrink-0 text-role" />
        <span className="flex-1 basis-60">{isBack ? syncWords.backOnline : syncWords.offlineHere}</span>
        {isBack ? (
          // Asked for anew, so that the server answers; a reload waits longer for it.
          <button type="button" onClick={() => window.location.reload()} className="control control-quiet">
            {syncWords.openFull}
          </button>
        ) : null}
      </p>
    </PlanHere>
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
