"use client";

import { useSyncExternalStore } from "react";
import { syncMessages } from "#lib/messages/sync.ts";

/** Says that a guest's plan is in this browser only, and how long, where the browser sets a limit of its own. */
export function DeviceOnlyNote({ className }: { className: string }) {
  const isLimited = useSyncExternalStore(never, deletesUnvisited, () => false);
  return (
    <p className={className}>
      {syncMessages.tryHere}
      {isLimited ? ` ${syncMessages.trySevenDays}` : ""}
    </p>
  );
}

const never = () => () => {};

/**
 * Whether this browser deletes what a site stores when it is not visited for seven days. WebKit does, unless the site is installed:
 * https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/. Only WebKit has this event.
 */
function deletesUnvisited(): boolean {
  const isInstalled =
    window.matchMedia("(display-mode: standalone)").matches || (navigator as { standalone?: boolean }).standalone === true;
  return "GestureEvent" in window && !isInstalled;
}
