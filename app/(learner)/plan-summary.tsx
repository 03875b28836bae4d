import { sumHours } from "../../lib/planner/hours.ts";
import { countItems, itemState, type PlanItem } from "../../lib/planner/plan.ts";
import { isSettled } from "../../lib/planner/progress.ts";
import { words } from "../../lib/words/en.ts";
import { effortOf } from "./effort.ts";

type Props = { items: readonly PlanItem[]; next: PlanItem | undefined; address: string; onOpen: (id: string) => void };

/** How the plan stands, in one line and one bar, and what to do now. */
export function PlanSummary({ items, next, address, onOpen }: Props) {
  const counts = countItems(items);
  const left = sumHours(items.filter((item) => !isSettled(itemState(item))).map(effortOf));
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <section className="flex flex-col gap-2">
        <p className="tabular flex flex-wrap items-baseline justify-between gap-x-4">
          <strong className="text-h2 font-semibold">{words.plan.percentDone(counts)}</strong>
          <span className="text-muted">{words.own.hoursLeft(left.low, left.high)}</span>
        </p>
        <div
          role="progressbar"
          aria-label={words.plan.percentDone(counts)}
          aria-valuenow={counts.percent}
          aria-valuemin={0}
          aria-valuemax={100}
          className="h-2 overflow-hidden rounded-full border border-control-line bg-role-soft"
        >
          <div className="h-full bg-role" style={{ width: `${counts.percent}%` }} />
        </div>
        <p className="tabular text-small text-muted">{words.plan.counts(counts)}</p>
      </section>
      <section aria-labelledby="next" className="flex flex-col gap-1 rounded-lg bg-role-soft p-4">
        <h2 id="next" className="text-small font-semibold text-role">
          {words.plan.nextHeading}
        </h2>
        {next ? (
          <>
            <p className="text-h3 font-semibold">{next.title}</p>
            <p className="-mb-2 flex flex-wrap items-center justify-between gap-x-4">
              <span className="tabular text-muted">{words.own.effortLong(next)}</span>
              <a
                href={`${address}?open=${next.id}#${next.id}`}
                onClick={() => onOpen(next.id)}
                className="link inline-flex min-h-11 items-center"
              >
                {words.plan.openNext}
              </a>
            </p>
          </>
        ) : (
          <p>{words.plan.allDone}</p>
        )}
      </section>
    </div>
  );
}
