import { Lock } from "lucide-react";
import { areaTint } from "#app/_features/plan/area-tint.ts";
import { fitMessages } from "#lib/messages/fit.ts";
import type { Plan, PlanMilestone } from "#lib/planner/plan/plan.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";
import type { Fit } from "#lib/planner/schedule/fit.ts";
import { type CutMilestone, listCutMilestones, listLocked } from "#lib/planner/schedule/scope-cut.ts";
import { keepFieldOf } from "./fit-values.ts";

type Props = {
  plan: Pick<Plan, "areas">;
  fit: Fit;
  nameOf: (id: string) => string;
  onToggle: (id: string, stays: boolean) => void;
};

/** Everything that is left to do, by skill area, with a tick at what stays. */
export function ScopeList({ plan, fit: { leaveOut }, nameOf, onToggle }: Props) {
  const left = listCutMilestones(milestonesOf(plan));
  const leftOf = new Map(left.map((item) => [item.id, item]));
  const locked = new Set(listLocked(left));
  const areas = plan.areas
    .map((area) => ({ ...area, items: area.items.filter(({ id }) => leftOf.has(id)) }))
    .filter(({ items }) => items.length > 0);
  const sum = (items: readonly PlanMilestone[]) => items.reduce((all, { id }) => all + (leftOf.get(id)?.minutesLeft ?? 0), 0);
  return (
    <section aria-labelledby="scope" className="flex flex-col gap-2">
      <div className="flex flex-wrap items-baseline gap-x-3">
        <h2 id="scope" className="text-h3">
          {fitMessages.keepHeading}
        </h2>
        <p className="text-small text-muted">{fitMessages.keepHint}</p>
      </div>
      <div className="gap-8 sm:columns-2 lg:columns-3 xl:columns-4">
        {areas.map(({ id, title, items }) => (
          <fieldset key={id} className="mb-5 min-w-0 break-inside-avoid">
            <legend className="flex w-full items-baseline gap-2 border-b border-line pb-2 text-small font-semibold">
              <span
                aria-hidden="true"
                className="size-3 shrink-0 self-center rounded-sm border-2"
                style={{ borderColor: areaTint(plan.areas, id) }}
              />
              <span className="min-w-0 flex-1 sm:truncate">{title}</span>
              <span className="tabular shrink-0 text-meta font-normal text-muted">
                {fitMessages.areaHours(sum(items.filter((item) => !leaveOut.includes(item.id))), sum(items))}
              </span>
            </legend>
            {items.map((item) => (
              <ScopeRow
                key={item.id}
                item={item}
                tint={areaTint(plan.areas, id)}
                cut={leftOf.get(item.id) as CutMilestone}
                neededBy={left.filter((other) => locked.has(other.id) && other.needs.includes(item.id)).map((other) => nameOf(other.id))}
                isLocked={locked.has(item.id)}
                stays={!leaveOut.includes(item.id)}
                goesWith={(leftOf.get(item.id)?.needs ?? []).filter((need) => leaveOut.includes(need)).map(nameOf)}
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
  tint: string;
  cut: CutMilestone;
  /** Whether it is the capstone, or needed for it. */
  isLocked: boolean;
  /** What needs it, of that which is locked. */
  neededBy: readonly string[];
  stays: boolean;
  /** What it needs of that which is left out. */
  goesWith: readonly string[];
  onToggle: Props["onToggle"];
};

function ScopeRow({ item: { id, title }, tint, cut: { minutesLeft, proves }, isLocked, neededBy, stays, goesWith, onToggle }: RowProps) {
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
        {note ? <span className="text-meta text-muted"> · {note}</span> : null}
      </span>
      <span className="tabular shrink-0 text-meta text-muted">{fitMessages.hoursOf(minutesLeft)}</span>
    </>
  );
  const look = "flex min-h-9 items-center gap-3 py-1 pointer-coarse:min-h-11 md:text-small";
  const [first] = neededBy;
  if (isLocked) {
    const why = first === undefined ? fitMessages.alwaysStays : fitMessages.neededBy(first);
    return (
      <p className={look} title={why}>
        <span className="flex size-5 shrink-0 items-center justify-center text-muted">
          <Lock size={16} aria-hidden="true" />
        </span>
        {first === undefined ? null : <span className="sr-only">{why}.</span>}
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
        className="size-5 shrink-0"
        style={{ accentColor: tint }}
      />
      {texts}
    </label>
  );
}
