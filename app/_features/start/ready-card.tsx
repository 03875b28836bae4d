import { Flag } from "lucide-react";
import type { ReactNode } from "react";
import { formatDay } from "#lib/messages/days.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import type { FirstPlan, StartProblem, StartRole } from "#lib/planner/start/plan-start.ts";
import { DateVerdict } from "./date-verdict.tsx";

type Props = {
  role: StartRole;
  result: FirstPlan | { problem: StartProblem };
  /** The fewest hours a week that meet the date; null where none do. */
  hoursInTime: number | null;
  today: string;
  /** The button, and what goes with it. */
  children: ReactNode;
};

/** How many milestones the card lists, with the first result and the capstone. */
const shown = 5;

/** When the plan is ready, and what comes first. A card on a desk; on a phone a tray at the bottom that stays in sight. */
export function ReadyCard({ role, result, hoursInTime, today, children }: Props) {
  const isPlan = !("problem" in result);
  const first = isPlan ? result.firstResult : null;
  return (
    <section
      aria-label={firstRunMessages.ready}
      data-tray
      className="z-10 flex flex-col gap-3 border-t border-role-line bg-role-soft px-4 py-3 max-lg:sticky max-lg:bottom-(--tabs) max-lg:order-last max-lg:rounded-t-2xl md:max-lg:px-8 lg:col-start-3 lg:row-start-1 lg:self-stretch lg:rounded-xl lg:border lg:p-6"
    >
      <div className="flex flex-wrap items-end justify-between gap-x-4">
        <output htmlFor="hours by" className="block">
          {isPlan && result.finishOn ? (
            <>
              <span className="block text-meta text-muted lg:text-small">{firstRunMessages.ready}</span>
              <span className="tabular block text-h2 font-bold whitespace-nowrap lg:text-display">
                {formatDay(result.finishOn, "medium")}
              </span>
            </>
          ) : (
            <span className="block text-lead font-semibold">
              {isPlan ? firstRunMessages.nothingLeft : firstRunMessages.problem(result.problem)}
            </span>
          )}
        </output>
        {isPlan && result.spareDays !== null ? <DateVerdict days={result.spareDays} hoursInTime={hoursInTime} /> : null}
        {first ? (
          <p className="tabular text-meta text-muted lg:hidden">
            {firstRunMessages.firstResultNamed(first.name, role.id)} {formatDay(first.endsOn, "medium", today)}
          </p>
        ) : null}
        {isPlan && result.saved.minutes > 0 ? (
          <p className="tabular w-full text-meta font-medium lg:text-small">
            {firstRunMessages.saved(result.saved.skills, Math.round(result.saved.minutes / 60))}
          </p>
        ) : null}
      </div>
      {isPlan ? <Posts role={role} plan={result} today={today} /> : null}
      {children}
    </section>
  );
}

/** The next milestones, the first result and the capstone, each with its date, along a line. */
function Posts({ role, plan, today }: { role: StartRole; plan: FirstPlan; today: string }) {
  const { left, firstResult } = plan;
  const capstone = left.length > shown ? left.at(-1) : undefined;
  const room = capstone ? shown - 1 : shown;
  const isLater = firstResult !== null && firstResult !== capstone && left.indexOf(firstResult) >= room;
  const next = left.slice(0, isLater ? room - 1 : room);
  const posts = [...next, ...(isLater ? [firstResult] : []), ...(capstone ? [capstone] : [])];
  return (
    <ol className="hidden flex-1 flex-col lg:flex">
      {posts.map((post, at) => (
        <li
          key={post.id}
          className={`relative flex items-baseline justify-between gap-4 py-1.5 pl-7 text-small not-last:flex-1 ${post === firstResult || post === capstone ? "font-semibold" : ""}`}
        >
          {at < posts.length - 1 ? <span aria-hidden="true" className="absolute left-[7px] top-4 h-full w-0.5 bg-role-line" /> : null}
          <Stone kind={post === capstone ? "flag" : at === 0 ? "now" : "later"} />
          <span>{post === firstResult ? firstRunMessages.firstResultNamed(post.name, role.id) : post.name}</span>
          <span className="tabular shrink-0 text-meta text-muted">{formatDay(post.endsOn, "medium", today)}</span>
        </li>
      ))}
    </ol>
  );
}

function Stone({ kind }: { kind: "now" | "later" | "flag" }) {
  if (kind === "flag") return <Flag size={16} aria-hidden="true" className="absolute left-0 top-2 bg-role-soft text-role" />;
  const look = kind === "now" ? "border-now-line bg-now" : "border-role bg-raised";
  return <span aria-hidden="true" className={`absolute left-0 top-2 size-4 rounded-full border-2 ${look}`} />;
}
