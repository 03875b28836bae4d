import { ChevronRight, Circle, CircleCheck, CircleDot } from "lucide-react";
import type { ReactNode } from "react";
import { nameGroup } from "#app/_features/plan/name-group.ts";
import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDayRange } from "#lib/messages/days.ts";
import { groupPlan } from "#lib/planner/plan/groups.ts";
import { milestoneState, milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { wholeView } from "#lib/planner/plan/view.ts";
import { computeDates } from "#lib/planner/schedule/current-dates.ts";

const signs = { not_started: Circle, in_progress: CircleDot, done: CircleCheck, known: CircleCheck, skipped: Circle };

type Days = ReadonlyMap<string, { from: string; to: string }>;

/** The plan in short, next to a panel: names, days and states, each a link into the plan. */
export function PlanList({ plan, today }: { plan: Plan; today: string }) {
  const dated = computeDates(plan, today);
  const days: Days = dated && "currentDates" in dated ? dated.currentDates.days : new Map();
  const shown = new Set(milestonesOf(plan).flatMap((item) => (milestoneState(item) === "skipped" ? [] : [item.id])));
  return (
    <nav aria-label={messages.customise.list} className="flex flex-col gap-4 p-4">
      <Link href={`/plans/${plan.id}`} className="-mx-1 self-start rounded px-1 font-semibold hover:underline">
        {messages.plan.title(plan.role.title)}
      </Link>
      <div>
        {groupPlan(plan, { today, days, view: wholeView, shown }).map((group) => (
          <Group key={group.id} title={nameGroup(group, today)} count={group.items.length} isOpen={!group.folded}>
            <Rows plan={plan} today={today} items={group.items} days={days} />
          </Group>
        ))}
      </div>
    </nav>
  );
}

type GroupProps = { title: string; count: number; isOpen?: boolean; children: ReactNode };

function Group({ title, count, isOpen, children }: GroupProps) {
  return (
    <details open={isOpen} className="group border-t border-line">
      <summary className="flex min-h-10 list-none items-center gap-2 text-small font-semibold [&::-webkit-details-marker]:hidden">
        <ChevronRight size={16} aria-hidden="true" className="shrink-0 text-muted group-open:rotate-90 motion-safe:transition-transform" />
        <span className="min-w-0 flex-1">{title}</span>
        <span className="tabular font-normal text-muted">{count}</span>
      </summary>
      <div className="pb-2">{children}</div>
    </details>
  );
}

type RowsProps = { plan: Plan; today: string; items: readonly PlanMilestone[]; days: Days };

function Rows({ plan, today, items, days: allDays }: RowsProps) {
  return (
    <ul>
      {items.map((item) => {
        const days = allDays.get(item.id);
        const state = milestoneState(item);
        const Sign = signs[state];
        return (
          <li key={item.id}>
            <Link
              href={`/plans/${plan.id}?open=${item.id}#${item.id}`}
              className="flex min-h-9 items-center gap-2 rounded-md px-2 py-1 text-small hover:bg-hover"
            >
              <Sign size={16} aria-hidden="true" className={`shrink-0 ${state === "not_started" ? "text-muted" : "text-role"}`} />
              <span className="min-w-0 flex-1 truncate">{catalog().milestones.get(item.id)?.shortName ?? item.title}</span>
              <span className="sr-only">{messages.plan.states[state]}</span>
              {days ? (
                <span className="tabular shrink-0 text-meta text-muted">{formatDayRange(days.from, days.to, "medium", today)}</span>
              ) : null}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
