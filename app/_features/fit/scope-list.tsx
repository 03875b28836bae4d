import { Lock } from "lucide-react";
import { areaTint } from "#app/_features/plan/area-tint.ts";
import { fitMessages } from "#lib/messages/fit.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import type { Fit } from "#lib/planner/schedule/fit.ts";
import { type CutMilestone, listCutMilestones, listLocked } from "#lib/planner/schedule/scope-cut.ts";
import { keepFieldOf } from "./fit-values.ts";

type Props = { plan: Pick<Plan, "areas">; fit: Fit; onToggle: (id: string, stays: boolean) => void };

/** Everything that is left to do, by skill area, with a tick at what stays. */
export function ScopeList({ plan, fit: { leaveOut }, onToggle }: Props) {
  const left = listCutMilestones(milestonesOf(plan));
  const leftOf = new Map(left.map((item) => [item.id, item]));
  const locked = new Set(listLocked(left));
  const titles = new Map(milestonesOf(plan).map(({ id, title }) => [id, title]));
  const areas = plan.areas
    .map((area) => ({ ...area, items: area.items.filter(({ id }) => leftOf.has(id)) }))
    .filter(({ items }) => items.length > 0);
  const sum = (items: readonly PlanMilestone[]) => items.reduce((all, { id }) => all + (leftOf.get(id)?.minutesLeft ?? 0), 0);
  return (
    <section aria-labelledby="scope" className="flex flex-col gap-4">
      <div className="max-w-reading">
        <h2 id="scope" className="text-h2">
          {fitMessages.keepHeading}
        </h2>
        <p className="text-small text-muted">{fitMessages.keepHint}</p>
      </div>
      <div className="grid gap-x-8 gap-y-6 md:grid-cols-2">
        {areas.map(({ id, title, items }) => (
          <fieldset key={id} className="min-w-0">
            <legend className="flex w-full items-baseline gap-2 border-b border-line pb-2 font-semibold">
              <span
                aria-hidden="true"
                className="size-3 shrink-0 self-center rounded-sm border-2"
                style={{ borderColor: areaTint(plan.areas, id) }}
              />
              <span className="min-w-0 flex-1">{title}</span>
              <span className="tabular shrink-0 text-small font-normal text-muted">
                {fitMessages.areaHours(sum(items.filter((item) => !leaveOut.includes(item.id))), sum(items))}
              </span>
            </legend>
            {items.map((item) => (
              <ScopeRow
                key={item.id}
                item={item}
                cut={leftOf.get(item.id) as CutMilestone}
                isLocked={locked.has(item.id)}
                stays={!leaveOut.includes(item.id)}
                goesWith={(leftOf.get(item.id)?.needs ?? [])
                  .filter((need) => leaveOut.includes(need))
                  .map((need) => titles.get(need) ?? need)}
                onToggle={onToggle}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}

type RowProps = {
  item: PlanMilestone;
  cut: CutMilestone;
  /** Whether it is the capstone, or needed for it. */
  isLocked: boolean;
  stays: boolean;
  /** What it needs of that which is left out. */
  goesWith: readonly string[];
  onToggle: Props["onToggle"];
};

function ScopeRow({ item: { id, title }, cut: { minutesLeft, proves }, isLocked, stays, goesWith, onToggle }: RowProps) {
  const note =
    proves === "role"
      ? fitMessages.alwaysStays
      : !stays && goesWith.length > 0
        ? fitMessages.goesWith(goesWith)
        : proves === "area"
          ? fitMessages.provesArea
          : undefined;
  const texts = (
    <>
      <span className="min-w-0 flex-1 wrap-anywhere">
        <span className={stays ? "" : "text-muted line-through"}>{title}</span>
        {note ? <span className="text-small text-muted"> · {note}</span> : null}
      </span>
      <span className="tabular shrink-0 text-small text-muted">{fitMessages.hoursOf(minutesLeft)}</span>
    </>
  );
  const look = "flex min-h-11 items-center gap-3 py-1";
  if (isLocked) {
    return (
      <p className={look}>
        <Lock size={20} aria-hidden="true" className="shrink-0 text-muted" />
        {note ? null : <span className="sr-only">{fitMessages.capstoneNeeds}</span>}
        <input type="hidden" name={keepFieldOf(id)} value="on" />
        {texts}
      </p>
    );
  }
  return (
    <label className={`${look} hover:bg-hover`}>
      <input
        type="checkbox"
        name={keepFieldOf(id)}
        checked={stays}
        onChange={({ target }) => onToggle(id, target.checked)}
        className="size-5 shrink-0 accent-role"
      />
      {texts}
    </label>
  );
}
