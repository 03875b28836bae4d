"use client";

import { useEffect, useState } from "react";
import { syncWords } from "../../../lib/words/sync.ts";
import { readOwner } from "../../(learner)/device/device-store.ts";
import { findRoleInPath, GuestScreen } from "./guest-screen.tsx";
import { LearnersPlanHere } from "./learners-plan-here.tsx";

type Shown =
  | { kind: "guest"; roleId: string; time: boolean }
  | { kind: "plan"; owner: string; planId: string | undefined }
  | { kind: "page" };

/** Shows what the address asks for, as far as this device has it. */
export function OfflineScreen() {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    const { pathname } = window.location;
    const asGuest = findRoleInPath(pathname);
    if (asGuest) return setShown({ kind: "guest", ...asGuest });
    void readOwner().then((owner) => {
      const planId = /^\/plans\/([0-9a-f-]{36})$/.exec(pathname)?.[1];
      const isPlan = planId !== undefined || ["/plan", "/today", "/offline", "/"].includes(pathname);
      setShown(owner && isPlan ? { kind: "plan", owner, planId } : { kind: "page" });
    });
  }, []);
  if (!shown) return <h1 className="page py-10 text-h2">{syncWords.opening}</h1>;
  if (shown.kind === "guest") return <GuestScreen {...shown} />;
  if (shown.kind === "plan") return <LearnersPlanHere owner={shown.owner} planId={shown.planId} />;
  return <NeedsNetwork />;
}

/** The page asked for is none that a device has. The links are followed anew, so that the service worker answers. */
export function NeedsNetwork() {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <h1 className="text-h1">{syncWords.offlineTitle}</h1>
      <p>{syncWords.offlinePage}</p>
      <p className="flex flex-wrap gap-3">
        <a href="/plan" className="control control-strong">
          {syncWords.offlinePlan}
        </a>
        <button type="button" onClick={() => window.location.reload()} className="control control-quiet">
          {syncWords.offlineAgain}
        </button>
      </p>
    </div>
  );
}
