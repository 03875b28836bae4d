/** A message from one tab of a browser to the others. */
export type TabNotice =
  /** The server acknowledged these entries of a plan; the changes among `applied` are in the plan now. */
  | { kind: "acked"; planId: string; ids: string[]; applied: string[] }
  /** An owner signed out, and all their data was removed from this browser. */
  | { kind: "left"; owner: string };

// There are no tabs on the server.
const channel = typeof window === "undefined" || typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("milepost");

export function notifyTabs(notice: TabNotice): void {
  channel?.postMessage(notice);
}

/** @param onNotice called with notices from other tabs, never with this tab's own */
export function onTabNotice(onNotice: (notice: TabNotice) => void): void {
  channel?.addEventListener("message", ({ data }: MessageEvent<TabNotice>) => onNotice(data));
}
