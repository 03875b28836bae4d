import { formatDay } from "#lib/messages/days.ts";
import { paceMessages } from "#lib/messages/pace.ts";
import {
  applyPace,
  listMiddlesLeft,
  listPaceSamples,
  measurePace,
  type OwnPace,
  rangeAtPace,
  roundPace,
} from "#lib/planner/insights/own-pace.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { PaceForm } from "./pace-form.tsx";

type Props = {
  plan: Plan;
  today: string;
  /** The pace that the learner was offered last and answered, in percent of the middle; null where they never did. */
  answered: number | null;
};

/**
 * How long milestones take the learner, once enough of them say it, and what it does to the finish. It is offered once and changes nothing
 * by itself; after an answer it stays as one line, to change it.
 */
export function PaceOffer({ plan, today, answered }: Props) {
  const samples = listPaceSamples(plan);
  const pace = measurePace(samples);
  const middles = listMiddlesLeft(plan);
  if (!pace || middles.length === 0) return null;
  const used = plan.pace ?? 1;
  const factor = roundPace(pace.factor);
  if (factor === 1 && used === 1) return null;
  const percent = toPercent(factor);
  // After an answer, a new one is offered only when the pace has changed clearly.
  const isOffered = factor !== used && (answered === null || Math.abs(percent - answered) >= 20);
  const useMine = { percent, name: paceMessages.useMine };
  const middle = { percent: 100, name: used === 1 ? paceMessages.keepMiddle : paceMessages.backToMiddle };
  return (
    <section aria-labelledby="pace" className="flex max-w-reading flex-col gap-2">
      <h2 id="pace" className="text-h3">
        {paceMessages.title}
      </h2>
      <p>{isOffered ? describeOffer(plan, today, factor, pace, middles) : paceMessages.counts(used, factor)}</p>
      <PaceForm planId={plan.id} offered={percent} choices={isOffered ? [useMine, middle] : used === 1 ? [useMine] : [middle]} />
      <p className="text-small text-muted">
        {[paceMessages.measured(samples.length), isOffered ? paceMessages.likelyMeans : ""].join(" ")}
      </p>
    </section>
  );
}

function toPercent(factor: number): number {
  return Math.round(factor * 100);
}

function describeOffer(plan: Plan, today: string, factor: number, pace: OwnPace, middles: readonly number[]): string {
  const finishAt = (times: number) => readPlanStatus(applyPace(plan, times), today).finish.current;
  const finish = finishAt(factor);
  const [from, to] = rangeAtPace(pace, middles, 0.85).map(finishAt);
  if (!finish || !from || !to) return paceMessages.takes(factor);
  const format = (day: string) => formatDay(day, "long", today);
  return paceMessages.offer(factor, format(finish), format(from), format(to));
}
