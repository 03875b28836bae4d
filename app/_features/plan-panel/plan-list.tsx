import { ChevronRight, Circle, CircleCheck, CircleDot } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { formatDay, formatDayRange } from "#lib/messages/days.ts";
import { milestoneState, type Plan } from "#lib/planner/plan/plan.ts";
import { groupByMonth, type ListedMilestone } from "./group-by-month.ts";

const texts = messages.own.list;
const signs = { not_started: Circle, in_progress: CircleDot, done: CircleCheck, known: CircleCheck, skipped: Circle };

/** The plan in short, beside a panel: names, days and states, each a link into the plan. */
export function PlanList({ plan, today }: { plan: Plan; today: string }) {
  const { now, months, finished } = groupByMonth(plan, today);
  const rows = (milestones: readonly ListedMilestone[]) => <Rows plan={plan} today={today} milestones={milestones} />;
  return (
    <nav aria-label={texts.title} className="flex flex-col gap-4 p-4">
      <Link href={`/plans/${plan.id}`} className="-mx-1 self-start rounded px-1 font-semibold hover:underline">
        {messages.plan.title(plan.role.title)}
      </Link>
      {now ? (
        <section aria-labelledby="list-now">
          <h2 id="list-now" className="px-2 text-meta font-semibold text-muted">
            {texts.now}
          </h2>
          {rows([now])}
        </section>
      ) : null}
      <div>
        {months.map(({ month, milestones }, index) => (
          <Group key={month} title={nameMonth(month, today)} count={milestones.length} isOpen={index === 0 && month !== ""}>
            {rows(milestones)}
          </Group>
        ))}
        {finished.length > 0 ? (
          <Group title={texts.done} count={finished.length}>
            {rows(finished)}
          </Group>
        ) : null}
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

type RowsProps = { plan: Plan; today: string; milestones: readonly ListedMilestone[] };

function Rows({ plan, today, milestones }: RowsProps) {
  return (
    <ul>
      {milestones.map(({ item, days }) => {
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

/** "December", with its year when that is not the year of today. */
function nameMonth(month: string, today: string): string {
  return month === "" ? texts.later : formatDay(`${month}-01`, "long", today).replace(/^1 /, "");
}
