import type { Counts } from "#lib/planner/plan/counts.ts";

/** What is known, done and begun of all that is not skipped, each from 0 to 1; together at most 1. */
export function shareOfPlan({ total, skipped, known, done, in_progress }: Counts): { known: number; done: number; begun: number } {
  const of = total - skipped;
  const share = (count: number) => (of === 0 ? 0 : count / of);
  return { known: share(known), done: share(done), begun: share(in_progress) };
}
