import type { ChangeResult } from "#lib/planner/sync/change-result.ts";
import { requestTimeout } from "./reach-server.ts";
import type { OutboxEntry, QueuedChange, QueuedSchedule } from "./stored-records.ts";

/** The result of one request. Only `acked` and `refused` are about its entries; after any other result they wait and are sent again. */
export type SendResult =
  /**
   * The server has the first `results.length` entries. `before` and `revision` are the learner's revision before and after them. @see
   * ChangeResult
   */
  | { kind: "acked"; results: ChangeResult[]; before: number; revision: number }
  /** The server understood the request and will always refuse it. */
  | { kind: "refused" }
  /** Nobody, or somebody else, is signed in. */
  | { kind: "signed-out" }
  /** No answer, or one that asks to try again later, after at least so many seconds. */
  | { kind: "unreachable"; retryAfter: number }
  /** An answer that this program does not understand. */
  | { kind: "unexpected" };

type Answer = { status: number; body: unknown; retryAfter: number };

/** The largest number of changes in one request, as in `changes-schema.ts`. */
const maxChanges = 100;
/** The largest number of characters in one request, notes and JSON included: they fit its limit of bytes in any language. */
const maxCharacters = 120_000;
/** The largest body that a browser still sends when its page is closed, with some room left. */
const maxKeepaliveBytes = 60_000;

/** The plan of one request. */
export function planIdOf(next: readonly QueuedChange[] | QueuedSchedule): string {
  return ("planId" in next ? next.planId : next[0]?.planId) ?? "";
}

/**
 * Returns the next request: the oldest changes of the plan whose turn it is, as many as fit, or a schedule once no changes are left.
 * @param entries oldest first. @param most how many changes at most
 */
export function takeBatch(
  entries: readonly OutboxEntry[],
  most: number,
  sendsSchedules: boolean,
): QueuedChange[] | QueuedSchedule | undefined {
  const first = entries.find((entry) => entry.kind === "change");
  if (!first) return sendsSchedules ? entries.find((entry) => entry.kind === "schedule") : undefined;
  const changes = entries.flatMap((entry) => (entry.kind === "change" && entry.planId === first.planId ? [entry] : []));
  let characters = 0;
  const tooMany = changes.slice(0, Math.min(most, maxChanges)).findIndex(({ patch }) => {
    characters += 400 + (patch.note ? patch.note.text.length + patch.note.before.length : 0);
    return characters > maxCharacters;
  });
  return changes.slice(0, tooMany < 0 ? Math.min(most, maxChanges) : Math.max(1, tooMany));
}

/** Sends changes of one plan and one owner. Never throws. */
export async function sendChanges(changes: readonly QueuedChange[]): Promise<SendResult> {
  const body = changes.map(({ id, milestoneId, patch, origin, undoes }) => ({ id, milestoneId, patch, origin, undoes }));
  return classify(await post("changes", changes[0], { changes: body }), (answer) => readAcked(answer, changes.length));
}

/** Sends the study time of one plan. Never throws. */
export async function sendSchedule(schedule: QueuedSchedule): Promise<SendResult> {
  const { madeAt, studyTime, earlierZones } = schedule;
  return classify(await post("schedule", schedule, { madeAt, studyTime, earlierZones }), ({ result }) => {
    const isKnown = typeof result === "string" && Object.hasOwn(changeResults, result);
    return isKnown ? { kind: "acked", results: [result as ChangeResult], before: 0, revision: 0 } : undefined;
  });
}

/**
 * Asks the server to undo anything that a plan's history tells. Never throws.
 * @returns what came of it, with the id of the change that undid it; undefined when there was no answer that says so
 */
export async function sendUndo(planId: string, id: string): Promise<{ result: ChangeResult; id: string } | undefined> {
  try {
    const response = await fetch(`/plans/${planId}/changes`, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({ change: `undo ${id}` }),
      signal: requestTimeout(),
    });
    const { result, id: made } = (response.ok ? parse(await response.text()) : {}) as Record<string, unknown>;
    return typeof result === "string" && Object.hasOwn(changeResults, result)
      ? { result: result as ChangeResult, id: String(made ?? "") }
      : undefined;
  } catch {
    return undefined;
  }
}

/** @returns undefined when no answer came, or only a part of one */
async function post(to: "changes" | "schedule", entry: OutboxEntry | undefined, data: object): Promise<Answer | undefined> {
  const body = JSON.stringify({ learner: entry?.owner || undefined, sentAt: Date.now(), ...data });
  try {
    const response = await fetch(`/plans/${entry?.planId}/${to}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      // The request continues when the page is closed.
      keepalive: new Blob([body]).size < maxKeepaliveBytes,
      signal: requestTimeout(),
    });
    const text = await response.text();
    return { status: response.status, body: parse(text), retryAfter: readRetryAfter(response.headers.get("retry-after")) };
  } catch {
    return undefined;
  }
}

function classify(answer: Answer | undefined, readBody: (body: Record<string, unknown>) => SendResult | undefined): SendResult {
  if (!answer) return { kind: "unreachable", retryAfter: 0 };
  const { status, retryAfter } = answer;
  const body = typeof answer.body === "object" && answer.body !== null ? (answer.body as Record<string, unknown>) : {};
  if (status === 401) return { kind: "signed-out" };
  if (status === 429 || status >= 500) return { kind: "unreachable", retryAfter };
  if (status >= 200 && status < 300) return readBody(body) ?? { kind: "unexpected" };
  // Our own refusals give a reason; an error page of a proxy or of another build is no refusal.
  const saysWhy = typeof body.detail === "string" || typeof body.message === "string";
  return [400, 404, 413, 422].includes(status) && saysWhy ? { kind: "refused" } : { kind: "unexpected" };
}

/** The compiler reports a result of the server that is missing here. */
const changeResults: Record<ChangeResult, true> = { applied: true, superseded: true, "not-found": true };

/** Returns the acknowledgement of some of the `sent` changes; undefined when it acknowledges none. */
function readAcked({ results, before, revision }: Record<string, unknown>, sent: number): SendResult | undefined {
  if (!Array.isArray(results) || typeof before !== "number" || typeof revision !== "number") return undefined;
  const unknown = results.findIndex((result) => typeof result !== "string" || !Object.hasOwn(changeResults, result));
  const known = unknown < 0 ? results : results.slice(0, unknown);
  return known.length === 0 || results.length > sent ? undefined : { kind: "acked", results: known, before, revision };
}

/** @returns undefined for text that is not JSON, such as the first half of an answer */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the seconds of a Retry-After header, which contains seconds or a date; 0 without one. */
function readRetryAfter(header: string | null): number {
  if (header === null) return 0;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}
