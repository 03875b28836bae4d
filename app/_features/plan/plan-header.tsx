import type { Route } from "next";
import { memo } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import type { AwaitsDates } from "#app/_features/plan-sync/use-awaits-dates.ts";
import { Link } from "#app/_ui/link.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { savingMessages } from "#lib/messages/saving.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { type Counts, countLeft } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { LiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import type { PlanPages } from "./pages-menu.tsx";
import { PlanBar } from "./plan-bar.tsx";
import { PlanRing } from "./plan-ring.tsx";
import { RoleInTitle } from "./role-in-title.tsx";
import { untilKnown } from "./until-known.ts";

type Props = {
  plan: Plan;
  live: LiveSchedule | undefined;
  awaitsDates: AwaitsDates;
  /** The page of the plan, without query. */
  page: string;
  pages: PlanPages;
  /** Called when its dates are asked for, which an open milestone would cover. */
  onSeeDates: () => void;
};

/**
 * The role, how far the plan is, when it ends and how that compares: in the line of the site's header on a phone and on a desk, where a ring
 * stands for the bar; above the list in between.
 */
export const PlanHeader = memo(Header);

function Header({ plan, live, awaitsDates, page, pages, onSeeDates }: Props) {
  const counts = countMilestones(milestonesOf(plan));
  const facts = { plan, live, isDone: countLeft(counts).left === 0, awaitsDates, page, onSeeDates };
  return (
    <div data-head="" className="head-in-bar flex items-center gap-x-2.5 gap-y-1 md:flex-wrap md:gap-x-4 areas:flex-nowrap">
      {/* Two lines on a phone; one with all the rest on a wider screen. */}
      <div className="relative min-w-0 flex-1 md:contents">
        <div className="flex flex-wrap items-baseline justify-between gap-x-2 md:contents">
          <h1 className="text-body leading-5 font-semibold whitespace-nowrap md:order-first md:text-h2 md:leading-8 areas:-order-4 areas:text-body">
            <RoleInTitle title={planMessages.title(plan.role.title)} role={plan.role.title} />
          </h1>
          <FinishDay live={live} />
        </div>
        <div className="tabular flex items-baseline justify-between gap-x-2 text-meta md:contents md:text-small">
          <strong className="shrink-0 max-[21.99rem]:sr-only text-meta font-semibold md:-order-2 md:text-small areas:font-normal">
            {planMessages.percentDone(counts)}
          </strong>
          <FinishStatus {...facts} />
        </div>
      </div>
      <PercentDone counts={counts} />
      <FirstPages pages={pages} className="ml-auto flex gap-1 max-md:hidden areas:hidden" />
    </div>
  );
}

/** The pages of a plan that are links of their own, except on a phone. */
export function FirstPages({ pages, className }: Pick<Props, "pages"> & { className: string }) {
  return (
    <div className={`${className} print:hidden`}>
      {pages.first.map(({ href, name }) => (
        <Link key={href} href={href as Route} className="control control-ghost flex-1 px-3 text-small whitespace-nowrap areas:border-line">
          {name}
        </Link>
      ))}
    </div>
  );
}

/** The share that is done: a bar, and on a phone a ring, if it has room. */
function PercentDone({ counts }: { counts: Counts }) {
  return (
    <div
      role="progressbar"
      aria-label={planMessages.percentDone(counts)}
      aria-valuenow={counts.percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="shrink-0 max-md:order-first md:-order-3 md:w-24 areas:-order-5 areas:w-auto"
    >
      <div className="max-[21.99rem]:sr-only md:hidden min-[90rem]:block print:hidden">
        <PlanRing counts={counts} />
      </div>
      <div className="max-md:hidden areas:hidden print:block">
        <PlanBar counts={counts} />
      </div>
    </div>
  );
}

/** The current finish date. */
function FinishDay({ live }: Pick<Props, "live">) {
  const day = live && "currentDates" in live ? live.currentDates.finish.current : null;
  return day === null ? null : (
    <span className="tabular text-small whitespace-nowrap">
      <span className="text-muted max-md:sr-only">{planListMessages.finish}</span>{" "}
      <span className="font-semibold">{formatDay(day, "medium")}</span>
    </span>
  );
}

/** How the finish compares, with the way to what helps; or the way to a date. */
function FinishStatus({ plan, live, isDone, awaitsDates, page, onSeeDates }: Omit<Props, "pages"> & { isDone: boolean }) {
  const link = (name: string, className = "") => (
    <Link href={`${pageOfPlan(plan.id)}/time`} className={`link inline-flex min-h-6 items-center ${wholeHead} text-small ${className}`}>
      {name}
    </Link>
  );
  if (!live) {
    if (isDone) return null;
    if (awaitsDates === "yes") return <span className="min-w-0 truncate text-muted">{savingMessages.datesJoin}</span>;
    return link(screenMessages.setTime, awaitsDates === "unknown" ? untilKnown : "");
  }
  if ("problem" in live) return link(timeMessages.notPlannable);
  const { finish } = live.currentDates;
  const status = planStatusMessages.name(finish);
  if (!status) return null;
  const fix = finish.status === "late" ? planListMessages.replan : finish.afterTarget ? planListMessages.seeFit : undefined;
  if (!fix) return <span className="text-meta text-good-ink md:badge md:badge-good">{status}</span>;
  return (
    <a
      href={`${page}#schedule`}
      onClick={onSeeDates}
      className={`${wholeHead} inline-flex min-h-6 items-center text-meta text-late-ink md:badge md:badge-late areas:min-w-0`}
    >
      <span className="areas:truncate">
        {/* The line of the header has no room for both on a small desk. */}
        <span className="underline-offset-3 [@media(80rem<=width<90rem)]:underline">{status}</span>
        <span className="max-md:hidden [@media(80rem<=width<90rem)]:hidden print:hidden">
          ; <span className="underline underline-offset-3">{fix}</span>
        </span>
      </span>
    </a>
  );
}

/** On a phone, a press anywhere on the two lines follows the link in them. */
const wholeHead = "max-md:after:absolute max-md:after:inset-0";
