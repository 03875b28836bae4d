"use client";

import { CloudOff } from "lucide-react";
import { useEffect, useState } from "react";
import { isReachable } from "#app/_features/plan-sync/reach-server.ts";
import { syncMessages } from "#lib/messages/sync.ts";

/** How often to check whether the server can be reached again, in milliseconds. */
const checkInterval = 15_000;

/** Says that there is no network, and when it is back. */
export function OfflineNotice({ words = syncMessages.offlineHere }: { words?: string }) {
  const isBack = useIsReachable();
  return (
    <p aria-live="polite" className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-lg border border-line bg-raised px-4 py-3">
      <CloudOff size={20} aria-hidden="true" className="shrink-0 text-role" />
      <span className="min-w-0 flex-1 basis-48">{isBack ? syncMessages.backOnline : words}</span>
      {isBack ? (
        // A reload, not a link: the service worker waits longer for the server then.
        <button type="button" onClick={() => window.location.reload()} className="control control-quiet">
          {syncMessages.openFull}
        </button>
      ) : null}
    </p>
  );
}

/** Whether the server can be reached; false until it answers. */
function useIsReachable(): boolean {
  const [isBack, setIsBack] = useState(false);
  useEffect(() => {
    const check = () => void isReachable().then(setIsBack);
    // The network may only have been slow.
    check();
    window.addEventListener("online", check);
    const timer = setInterval(check, checkInterval);
    return () => {
      window.removeEventListener("online", check);
      clearInterval(timer);
    };
  }, []);
  return isBack;
}
