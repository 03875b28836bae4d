import { Check, Circle, CircleCheck, CircleDot, Minus } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import { messages } from "#lib/messages/all.ts";
import { formatDay, formatDayRange } from "#lib/messages/days.ts";
import { type Counts, countLeft, type State } from "#lib/planner/plan/counts.ts";
import type { SharedMilestone, SharedPlan } from "#lib/planner/plan/shared-plan.ts";
import { SharedExtras } from "./shared-extras.tsx";

const icons: Record<State, typeof Check> = {
  not_started: Circle,
  in_progress: CircleDot,
  done: CircleCheck,
  known: Check,
  skipped: Minus,
};

/** A skill area of a shared plan: its milestones in order, with their states if shared. Known milestones are listed elsewhere. */
export function SharedArea({ area }: { area: SharedPlan["areas"][number] }) {
  const items = area.items.filter(({ state }) => state !== "known");
  if (items.length === 0) return null;
  return <SharedPart id={`area-${area.id}`} title={area.title} fact={area.counts ? sayArea(area.counts) : undefined} items={items} />;
}

/** Milestones that stand together below a heading. */
export function SharedPart({ id, title, fact, items }: PartProps) {
  return (
    <section aria-labelledby={id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 border-b-2 border-role py-2">
        <h2 id={id} className="text-h2">
          {title}
        </h2>
        {fact ? <p className="tabular text-small text-muted">{fact}</p> : null}
      </div>
      <ol>
        {items.map((item) => (
          <SharedRow key={item.id} item={item} />
        ))}
      </ol>
    </section>
  );
}

type PartProps = { id: string; title: string; fact: string | undefined; items: readonly SharedMilestone[] };

function sayArea(counts: Counts): string {
  const { achieved, of } = countLeft(counts);
  return of === 0 ? messages.plan.areaSkipped(counts.skipped) : messages.plan.areaCountLong(achieved, of);
}

/** The id of a milestone's row, to which the map leads. */
export function rowIdOf(milestoneId: string): string {
  return `milestone-${milestoneId}`;
}

export function SharedRow({ item }: { item: SharedMilestone }) {
  const Icon = item.state ? icons[item.state] : Circle;
  return (
    <li
      id={rowIdOf(item.id)}
      className="flex scroll-mt-20 gap-3 border-b border-line py-3 target:-mx-3 target:rounded-lg target:bg-role-soft target:px-3"
    >
      <Icon size={20} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="font-medium wrap-anywhere">
          {item.own ? (
            item.title
          ) : (
            <Link href={`/milestones/${item.id}`} className="title-link">
              {item.title}
            </Link>
          )}
        </p>
        <p className="tabular text-small text-muted">{describeItem(item)}</p>
        <SharedExtras item={item} />
      </div>
    </li>
  );
}

/** "4–9 h · In progress · Planned 12 to 15 Mar 2027", or "4–9 h · Done · 14 March 2027". */
function describeItem({ hours, state, planned, doneOn }: SharedMilestone): string {
  const facts = [
    hours ? messages.plan.hours(hours.low, hours.high) : "",
    state ? messages.plan.states[state] : "",
    doneOn ? formatDay(doneOn, "long") : "",
    planned ? formatPlanned(planned) : "",
  ];
  return facts.filter(Boolean).join(" · ");
}

function formatPlanned({ from, to, moved }: NonNullable<SharedMilestone["planned"]>): string {
  const days = formatDayRange(from, to, "medium", "");
  return moved ? messages.share.moved(days) : messages.share.planned(days);
}
