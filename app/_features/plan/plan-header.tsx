import { Ellipsis } from "lucide-react";
import type { Route } from "next";
import { memo } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import type { AwaitsDates } from "#app/_features/plan-sync/use-awaits-dates.ts";
import { Link } from "#app/_ui/link.tsx";
import { Menu } from "#app/_ui/menu.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { savingMessages } from "#lib/messages/saving.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { type Counts, countLeft } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { LiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";
import { PlanBar } from "./plan-bar.tsx";
import { PlanRing } from "./plan-ring.tsx";
import { untilKnown } from "./until-known.ts";

/** A page that belongs to the plan. */
type PageLink = { href: string; name: string };

/** The other pages of a plan: those next to its facts, which a phone has in the menu, and those in the menu. */
export type PlanPages = { first: readonly PageLink[]; more: readonly PageLink[] };

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
 * The role, how far the plan is, when it ends and how that compares, in one line; and the other pages of the plan. On a phone a ring stands for
 * the bar, and the finish is at the right.
 */
export const PlanHeader = memo(Header);

function Header({ plan, live, awaitsDates, page, pages, onSeeDates }: Props) {
  const counts = countMilestones(milestonesOf(plan));
  const hours = sumHoursLeft(milestonesOf(plan));
  const facts = { plan, live, isDone: countLeft(counts).left === 0, awaitsDates, page, onSeeDates };
  return (
    <div className="relative flex items-center gap-x-2.5 gap-y-1 max-sm:min-h-12 sm:flex-wrap sm:gap-x-4">
      {/* Two lines on a phone; one with all the rest on a wider screen. */}
      <div className="relative min-w-0 flex-1 sm:contents">
        <div className="flex flex-wrap items-baseline justify-between gap-x-2 sm:contents">
          <h1 className="text-body leading-6 font-semibold whitespace-nowrap sm:order-first sm:text-h2 sm:leading-8">
            {planMessages.title(plan.role.title)}
          </h1>
          <FinishDay live={live} />
        </div>
        <div className="tabular flex flex-wrap items-baseline justify-between gap-x-2 text-meta sm:contents sm:text-small">
          <span className="text-meta sm:-order-2 sm:text-small">
            <strong className="font-semibold">{planMessages.percentDone(counts)}</strong>
            {counts.in_progress > 0 ? (
              <span className="text-muted max-sm:hidden"> {planListMessages.begun(counts.in_progress)}</span>
            ) : null}
          </span>
          <FinishStatus {...facts} />
        </div>
      </div>
      <PercentDone counts={counts} />
      <span className="hidden text-small text-muted sm:-order-1 min-[88rem]:inline">{ownMessages.hoursLeft(hours.low, hours.high)}</span>
      <PageLinks {...pages} />
    </div>
  );
}

/** The share that is done: a bar, and on a phone a ring. */
function PercentDone({ counts }: { counts: Counts }) {
  return (
    <div
      role="progressbar"
      aria-label={planMessages.percentDone(counts)}
      aria-valuenow={counts.percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="shrink-0 max-sm:order-first sm:-order-3 sm:w-24"
    >
      <div className="sm:hidden print:hidden">
        <PlanRing counts={counts} />
      </div>
      <div className="max-sm:hidden print:block">
        <PlanBar counts={counts} />
      </div>
    </div>
  );
}

function PageLinks({ first, more }: PlanPages) {
  return (
    <div className="flex items-center gap-1 sm:ml-auto">
      {first.map(({ href, name }) => (
        <Link key={href} href={href as Route} className="control control-ghost px-3 text-small max-md:hidden print:hidden">
          {name}
        </Link>
      ))}
      {more.length > 0 ? (
        <Menu
          label={
            <>
              <Ellipsis size={20} aria-hidden="true" className="sm:hidden" />
              <span className="max-sm:sr-only">{planListMessages.more}</span>
            </>
          }
          className="control control-ghost px-3 text-small max-sm:px-2.5"
        >
          {[...first.map((link) => ({ ...link, isFirst: true })), ...more.map((link) => ({ ...link, isFirst: false }))].map(
            ({ href, name, isFirst }) => (
              <Link
                key={href}
                href={href as Route}
                className={`flex min-h-10 items-center rounded-md px-3 text-small hover:bg-hover pointer-coarse:min-h-11 ${isFirst ? "md:hidden" : ""}`}
              >
                {name}
              </Link>
            ),
          )}
        </Menu>
      ) : null}
    </div>
  );
}

/** The current finish date. */
function FinishDay({ live }: Pick<Props, "live">) {
  const day = live && "currentDates" in live ? live.currentDates.finish.current : null;
  return day === null ? null : (
    <span className="tabular text-small whitespace-nowrap">
      <span className="text-muted max-sm:sr-only">{planListMessages.finish}</span>{" "}
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
    if (awaitsDates === "yes") return <span className="text-muted">{savingMessages.datesJoin}</span>;
    return link(screenMessages.setTime, awaitsDates === "unknown" ? untilKnown : "");
  }
  if ("problem" in live) return link(timeMessages.notPlannable);
  const { finish } = live.currentDates;
  const status = planStatusMessages.name(finish);
  if (!status) return null;
  const fix = finish.status === "late" ? planListMessages.replan : finish.afterTarget ? planListMessages.seeFit : undefined;
  if (!fix) return <span className="text-meta text-good-ink sm:badge sm:badge-good">{status}</span>;
  return (
    <a
      href={`${page}#schedule`}
      onClick={onSeeDates}
      className={`${wholeHead} inline-flex min-h-6 items-center text-meta text-late-ink max-sm:underline max-sm:underline-offset-3 sm:badge sm:badge-late`}
    >
      <span>
        {status}
        <span className="max-sm:hidden print:hidden">
          ; <span className="underline underline-offset-3">{fix}</span>
        </span>
      </span>
    </a>
  );
}

/** On a phone, a press anywhere on the two lines follows the link in them. */
const wholeHead = "max-sm:after:absolute max-sm:after:inset-0";
