"use client";

import { useEffect, useState } from "react";
import { guest, readOwner, readPlan } from "#app/_features/plan-sync/device-store.ts";
import { syncMessages } from "#lib/messages/sync.ts";
import { findRoleInPath, type GuestAddress, GuestScreen } from "./guest-screen.tsx";
import { LearnerScreen, type LearnersAddress } from "./learner-screen.tsx";

type Shown = ({ kind: "guest" } & GuestAddress) | ({ kind: "plan" } & LearnersAddress) | { kind: "page"; hasPlan: boolean };

/** Shows what the address asks for, as far as this device has it. */
export function OfflineScreen() {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => void findShown(window.location.pathname).then(setShown), []);
  if (!shown) return <h1 className="page py-10 text-h2">{syncMessages.opening}</h1>;
  if (shown.kind === "guest") return <GuestScreen {...shown} />;
  if (shown.kind === "plan") return <LearnerScreen {...shown} />;
  return <NeedsNetwork hasPlan={shown.hasPlan} />;
}

/** Addresses that mean the current plan, whoever's it is. */
const current = ["/plan", "/today", "/offline", "/"];

async function findShown(pathname: string): Promise<Shown> {
  const asGuest = findRoleInPath(pathname);
  if (asGuest) return { kind: "guest", ...asGuest };
  const owner = await readOwner();
  const [, planId, below = ""] = /^\/plans\/([0-9a-f-]{36})(\/time|\/known|\/milestones\/(?!new$)[a-z0-9-]+)?$/.exec(pathname) ?? [];
  if (owner && (planId !== undefined || current.includes(pathname))) return { kind: "plan", owner, planId, below };
  const kept = await readPlan(owner ?? guest);
  if (kept && owner === undefined && current.includes(pathname)) return { kind: "guest", roleId: kept.plan.role.id, below: "" };
  return { kind: "page", hasPlan: kept !== undefined };
}

/** The page asked for is none that a device has. The links are followed anew, so that the service worker answers. */
function NeedsNetwork({ hasPlan }: { hasPlan: boolean }) {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <h1 className="text-h1">{syncMessages.offlineTitle}</h1>
      <p>{hasPlan ? syncMessages.offlinePage : syncMessages.offlineNothing}</p>
      <p className="flex flex-wrap gap-3">
        {hasPlan ? (
          <a href="/plan" className="control control-strong">
            {syncMessages.offlinePlan}
          </a>
        ) : null}
        <button type="button" onClick={() => window.location.reload()} className="control control-quiet">
          {syncMessages.offlineAgain}
        </button>
      </p>
    </div>
  );
}
