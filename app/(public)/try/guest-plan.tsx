"use client";

import Link from "next/link";
import { useEffect, useState } from "react";
import { syncWords } from "../../../lib/words/sync.ts";
import { guest } from "../../(learner)/device/device-store.ts";
import { PlanHere } from "../../(learner)/device/plan-here.tsx";
import { startWorker } from "../../(learner)/device/start-worker.ts";
import { useKeptPlan } from "../../(learner)/device/use-kept-plan.ts";
import { saveCopy } from "./save-copy.ts";

/** The plan of somebody without an account. */
export function GuestPlan({ roleId }: { roleId: string }) {
  const [device, replace] = useKeptPlan({ owner: guest, roleId });
  const [failed, setFailed] = useState(false);
  useEffect(() => startWorker(roleId), [roleId]);
  if (typeof device === "string") return <Waiting nothing={device === "none"} />;
  return (
    <PlanHere owner={guest} sends={false} device={device} address={`/try/${roleId}`} onReplanned={replace}>
      <div className="flex flex-col gap-1 rounded-lg border border-line bg-raised p-4">
        <p>{syncWords.tryHere}</p>
        <p className="flex flex-wrap items-center gap-x-5">
          <Link href={{ pathname: "/sign-up", query: { role: roleId } }} className="link inline-flex min-h-11 items-center">
            {syncWords.trySignUp}
          </Link>
          <button
            type="button"
            onClick={() =>
              saveCopy(device.plan).then(
                () => setFailed(false),
                () => setFailed(true),
              )
            }
            className="link inline-flex min-h-11 items-center"
          >
            {syncWords.exportHere}
          </button>
        </p>
        {failed ? <p role="alert">{syncWords.exportFailed}</p> : null}
      </div>
    </PlanHere>
  );
}

export function Waiting({ nothing }: { nothing: boolean }) {
  return (
    <p role="status" className="page py-10">
      {nothing ? syncWords.offlineNothing : syncWords.opening}
    </p>
  );
}
