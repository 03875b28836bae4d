import type { KeptChange } from "./open-store.ts";

/** What came of each change, and the learner's revision before and after them. */
type Saved = { results: ("applied" | "overruled" | "not-found")[]; before: number; revision: number };

export type SendResult =
  | ({ kind: "saved" } & Saved)
  | { kind: "signed-out" }
  /** The server understood and will never take it. */
  | { kind: "refused" }
  /** Nothing came back, or the server could not answer just now: worth trying again. */
  | { kind: "unreachable" };

/** How many go at once; the rest follow. */
const batch = 100;
/** What a browser still sends when its page is left, in bytes and with room to spare. */
const mostLeaving = 60_000;
/** Characters that fit a request in any language. */
const mostCharacters = 120_000;

/** Ends a wait for the server: one that has not answered by then is asked again later. */
export function whilePatient(): AbortSignal {
  return AbortSignal.timeout(20_000);
}

/** Sends the oldest changes of one plan. Never throws: what can go wrong is in the result. */
export async function sendChanges(planId: string, kept: readonly KeptChange[]): Promise<SendResult> {
  const learner = kept[0]?.owner || undefined;
  const changes = takeBatch(kept).map(({ id, milestoneId, patch, origin }) => ({ id, milestoneId, patch, origin }));
  const body = JSON.stringify({ learner, sentAt: Date.now(), changes });
  let response: Response;
  try {
    response = await fetch(`/plans/${planId}/changes`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      // Goes on when the page is left.
      keepalive: new Blob([body]).size < mostLeaving,
      signal: whilePatient(),
    });
    if (response.ok) return { kind: "saved", ...(await response.json()) };
  } catch {
    return { kind: "unreachable" };
  }
  if (response.status === 401) return { kind: "signed-out" };
  return response.status >= 500 || response.status === 429 ? { kind: "unreachable" } : { kind: "refused" };
}

/** The oldest, as many as fit one request; at least one. */
function takeBatch(changes: readonly KeptChange[]): KeptChange[] {
  let characters = 0;
  const fitting = changes.slice(0, batch).findIndex(({ patch }) => {
    characters += 400 + (patch.note ? patch.note.text.length + patch.note.before.length : 0);
    return characters > mostCharacters;
  });
  return changes.slice(0, fitting < 0 ? batch : Math.max(1, fitting));
}

/** Whether the server answers while somebody would wait for it. */
export async function isReachable(): Promise<boolean> {
  try {
    return (await fetch("/icon.svg", { method: "HEAD", cache: "no-store", signal: AbortSignal.timeout(4_000) })).ok;
  } catch {
    return false;
  }
}

/**
 * Whether this page may be asked for anew while it is open: the server answers, with the build that the page is of. Without an
 * answer the browser would show its own error page; another build's page would come with the loss of what is being typed.
 */
export async function canRefresh(build: string | undefined): Promise<boolean> {
  try {
    const { ok, headers } = await fetch("/sw.js", { method: "HEAD", cache: "no-store", signal: whilePatient() });
    return ok && headers.get("x-build") === build;
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
