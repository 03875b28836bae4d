/** What one tab of a browser tells the others. */
export type TabNotice =
  /** The server acknowledged these entries of a plan; the changes among `applied` are in the plan now. */
  | { kind: "acked"; planId: string; ids: string[]; applied: string[] }
  /** An owner signed out, and everything of theirs was removed from this browser. */
  | { kind: "left"; owner: string };

// The server has no tabs.
const channel = typeof window === "undefined" || typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("milepost");

export function notifyTabs(notice: TabNotice): void {
  channel?.postMessage(notice);
}

/** @param onNotice called with what other tabs tell, never with what this one does. */
export function onTabNotice(onNotice: (notice: TabNotice) => void): void {
  channel?.addEventListener("message", ({ data }: MessageEvent<TabNotice>) => onNotice(data));
}
