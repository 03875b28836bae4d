import { ChevronRight } from "lucide-react";
import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import { formatLongMonth } from "#lib/messages/days.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import { addMonths, type MonthTotals, monthOf } from "#lib/planner/insights/months.ts";

type Props = {
  months: readonly MonthTotals[];
  /** The plan whose months have pages of their own; undefined where they have none. */
  planId: string | undefined;
  today: string;
};

/** How many months show before the rest folds. */
const shown = 3;

/** The months of a plan so far, newest first, with what was done in each. */
export function MonthList({ months, planId, today }: Props) {
  if (months.length === 0) return null;
  const current = monthOf(today);
  const row = (totals: MonthTotals) => <Month key={totals.month} {...totals} planId={planId} current={current} />;
  return (
    <section aria-labelledby="months" className="flex flex-col">
      <div className="flex min-h-11 items-center justify-between gap-4">
        <h2 id="months" className="text-h3">
          {progressMessages.months}
        </h2>
        {planId ? (
          <Link href={`/plans/${planId}/progress/all`} className="link inline-flex min-h-11 items-center text-small">
            {progressMessages.allMonths}
          </Link>
        ) : null}
      </div>
      <ul>{months.slice(0, shown).map(row)}</ul>
      {months.length > shown ? (
        <Fold summary={progressMessages.earlierMonths(months.length - shown)}>
          <ul>{months.slice(shown).map(row)}</ul>
        </Fold>
      ) : null}
    </section>
  );
}

/** How many posts a row has room for. */
const mostPosts = 12;

function Month({ month, milestones, minutes, planId, current }: MonthTotals & Pick<Props, "planId"> & { current: string }) {
  const name = formatLongMonth(month, current);
  const relative = month === current ? progressMessages.thisMonth : month === addMonths(current, -1) ? progressMessages.lastMonth : "";
  const totals = progressMessages.totals(milestones, progressMessages.hours(minutes));
  const content = (
    <>
      <span className="min-w-0 flex-1">
        <strong className="font-semibold">{name}</strong>{" "}
        <span className="tabular text-small text-muted">
          {relative ? <span className="sr-only">{`${relative}, `}</span> : null}
          {month === current ? progressMessages.soFar(totals) : totals}
        </span>
        {milestones > 0 ? (
          <span aria-hidden="true" className="mt-1.5 flex gap-1">
            {Array.from({ length: Math.min(mostPosts, milestones) }, (_, post) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: posts are alike
              <span key={post} className="size-2.5 rounded-full bg-role forced-colors:bg-[CanvasText]" />
            ))}
          </span>
        ) : null}
      </span>
      {planId ? <ChevronRight size={20} aria-hidden="true" className="shrink-0 text-muted" /> : null}
    </>
  );
  return (
    <li className="border-b border-line last:border-0">
      {planId ? (
        <Link href={`/plans/${planId}/progress/${month}`} className="-mx-2 flex items-center gap-3 rounded-lg px-2 py-2.5 hover:bg-hover">
          {content}
        </Link>
      ) : (
        <p className="flex items-center py-2.5">{content}</p>
      )}
    </li>
  );
}
