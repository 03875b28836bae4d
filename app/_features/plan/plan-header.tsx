import type { Route } from "next";
import { memo } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { Menu } from "#app/_ui/menu.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { planStatusMessages } from "#lib/messages/plan-status.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { countLeft } from "#lib/planner/plan/counts.ts";
import { countMilestones, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import type { LiveSchedule } from "#lib/planner/schedule/live-schedule.ts";
import { sumHoursLeft } from "#lib/planner/time/effort.ts";
import { PlanBar } from "./plan-bar.tsx";

/** A page that belongs to the plan. */
type PageLink = { href: string; name: string };

/** The other pages of a plan: those next to its facts, which a phone has in the menu, and those in the menu. */
export type PlanPages = { first: readonly PageLink[]; more: readonly PageLink[] };

type Props = { plan: Plan; live: LiveSchedule | undefined; pages: PlanPages };

/** The role, how far the plan is, when it ends and how that compares, in one line; and the other pages of the plan. */
export const PlanHeader = memo(Header);

function Header({ plan, live, pages: { first, more } }: Props) {
  const counts = countMilestones(milestonesOf(plan));
  const hours = sumHoursLeft(milestonesOf(plan));
  return (
    <div className="relative flex flex-wrap items-center gap-x-4 gap-y-1">
      <h1 className="text-lead leading-8 font-semibold sm:text-h2">{planMessages.title(plan.role.title)}</h1>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small max-sm:order-last max-sm:w-full max-sm:gap-x-2 max-sm:text-meta">
        <div
          role="progressbar"
          aria-label={planMessages.percentDone(counts)}
          aria-valuenow={counts.percent}
          aria-valuemin={0}
          aria-valuemax={100}
          className="w-24 max-sm:order-last max-sm:w-full"
        >
          <PlanBar counts={counts} />
        </div>
        <strong className="tabular font-semibold">{planMessages.percentDone(counts)}</strong>
        <span className="hidden text-muted min-[88rem]:inline">{ownMessages.hoursLeft(hours.low, hours.high)}</span>
        <FinishFacts plan={plan} live={live} isDone={countLeft(counts).left === 0} />
      </div>
      <div className="ml-auto flex items-center gap-1">
        {first.map(({ href, name }) => (
          <Link key={href} href={href as Route} className="control control-ghost px-3 text-small max-md:hidden print:hidden">
            {name}
          </Link>
        ))}
        {more.length > 0 ? (
          <Menu label={planListMessages.more} className="control control-ghost px-3 text-small">
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
    </div>
  );
}

/** The finish date and the status, or the way to a date. */
function FinishFacts({ plan, live, isDone }: Pick<Props, "plan" | "live"> & { isDone: boolean }) {
  const link = (name: string) => (
    <Link href={`${pageOfPlan(plan.id)}/time`} className="link inline-flex min-h-11 items-center md:min-h-6">
      {name}
    </Link>
  );
  if (!live) return isDone ? null : link(screenMessages.setTime);
  if ("problem" in live) return link(timeMessages.notPlannable);
  const { finish } = live.currentDates;
  if (!finish.current) return null;
  const status = planStatusMessages.name(finish);
  return (
    <>
      <span className="tabular">
        <span className="text-muted">{planListMessages.finish}</span>{" "}
        <span className="font-semibold">{formatDay(finish.current, "medium")}</span>
      </span>
      {status ? <span className={`badge ${finish.status === "late" ? "badge-late" : "badge-good"}`}>{status}</span> : null}
    </>
  );
}
