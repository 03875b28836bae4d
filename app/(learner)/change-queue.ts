import type { Setting } from "../../lib/planner/plan.ts";

/** A change on its way to the server. */
export type PendingChange = { id: string; milestoneId: string; setting: Setting };

export type SendResult =
  | { kind: "saved"; results: ("applied" | "not-found")[] }
  | { kind: "signed-out" }
  /** The server understood and will never take it. */
  | { kind: "refused" }
  /** Nothing came back, or the server could not answer just now: worth trying again. */
  | { kind: "unreachable" };

/** How many go at once; the rest follow. */
const batch = 50;

/** Sends the oldest changes. Never throws: what can go wrong is in the result. */
export async function sendChanges(planId: string, changes: readonly PendingChange[]): Promise<SendResult> {
  let response: Response;
  try {
    response = await fetch(`/plans/${planId}/changes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ changes: changes.slice(0, batch) }),
      // Goes on when the page is left.
      keepalive: true,
    });
    if (response.ok) return { kind: "saved", ...(await response.json()) };
  } catch {
    return { kind: "unreachable" };
  }
  if (response.status === 401) return { kind: "signed-out" };
  return response.status >= 500 || response.status === 429 ? { kind: "unreachable" } : { kind: "refused" };
}

/** Whether the server answers. A refresh without an answer would replace the page by the browser's own error page. */
export async function isReachable(): Promise<boolean> {
  try {
    return (await fetch("/icon.svg", { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** Seconds to wait before the next try: 1, 2, 4 … up to 30. */
export function waitBeforeTry(failures: number): number {
  return Math.min(30, 2 ** Math.max(0, failures - 1));
}

/** A random UUID (version 4). The browser's own function for it is missing on plain http. */
export function makeId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

const keyFor = (planId: string) => `milepost-unsaved-${planId}`;

/** What was not saved when the page was left or reloaded in this tab. Broken or missing storage keeps nothing. */
export function recallPending(planId: string): PendingChange[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(keyFor(planId)) ?? "[]");
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/** Keeps what is not saved yet for a reload or a sign-in in this tab. */
export function keepPending(planId: string, pending: readonly PendingChange[]): void {
  try {
    if (pending.length) sessionStorage.setItem(keyFor(planId), JSON.stringify(pending));
    else sessionStorage.removeItem(keyFor(planId));
  } catch {
    // A browser may forbid storage. The page itself still has the changes and still warns before it is left.
  }
}
