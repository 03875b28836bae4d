import type { MilestonePatch } from "#lib/planner/plan/plan.ts";

/** A change as it truly was: who made it where, when, and with what knowledge. */
export type MadeChange = {
  id: string;
  learner: string;
  device: string;
  /** The number of the page load that made it. */
  page: number;
  milestoneId: string;
  patch: MilestonePatch;
  undoes?: string | undefined;
  /** The true time. */
  at: number;
  /** The learner's revision of the plan that the page showed. */
  shown: number;
  /** Whether the learner was told that it is saved, or could close the page without being warned. */
  promised: boolean;
  /** Whether its learner signed out of the device and said that what was not sent may go. */
  abandoned: boolean;
  /** Whether the server refused it for good, which the learner is told. */
  refused: boolean;
  /** How long the request took that stored it. */
  latency?: number;
  /** Whether the server answered that something newer stands instead. */
  superseded?: boolean;
};

/** What truly happened in a history, next to what the devices and the server believe. */
export class Ledger {
  readonly changes = new Map<string, MadeChange>();
  /** What must never be seen, in words. */
  readonly violations: string[] = [];
  /** What happened, in words, with its time. */
  readonly trace: string[] = [];
  readonly #now: () => number;
  readonly #start: number;

  constructor(now: () => number) {
    this.#now = now;
    this.#start = now();
  }

  note(happened: string): void {
    this.trace.push(`${String((this.#now() - this.#start) / 1000).padStart(10)} s  ${happened}`);
  }

  violate(rule: string): void {
    this.note(`VIOLATION: ${rule}`);
    this.violations.push(rule);
  }

  /** Notes that the server answered a request with changes. @param latency how long the request had taken to arrive */
  noteAnswered(ids: readonly string[], results: readonly string[], latency: number): void {
    for (const [index, id] of ids.entries()) {
      const made = this.changes.get(id);
      if (!made) continue;
      if (results[index] === "not-found") made.refused = true;
      else if (results[index] === "superseded") made.superseded = true;
      if (results[index] !== undefined) made.latency ??= latency;
    }
  }
}
