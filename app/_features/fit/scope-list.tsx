import { ChevronDown, Lock } from "lucide-react";
import type { ReactNode } from "react";
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
  const isCapstone = ({ id }: PlanMilestone) => leftOf.get(id)?.proves === "role";
  const row = (area: string, item: PlanMilestone) => (
    <ScopeRow
      key={item.id}
      item={item}
      tint={areaTint(plan.areas, area)}
      cut={leftOf.get(item.id) as CutMilestone}
      neededBy={left.filter((other) => locked.has(other.id) && other.needs.includes(item.id)).map((other) => nameOf(other.id))}
      isLocked={locked.has(item.id)}
      stays={!leaveOut.includes(item.id)}
      goesWith={(leftOf.get(item.id)?.needs ?? []).filter((need) => leaveOut.includes(need)).map(nameOf)}
      onToggle={onToggle}
    />
  );
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
            {items.filter((item) => !locked.has(item.id)).map((item) => row(id, item))}
            <Locked items={items.filter((item) => locked.has(item.id) && !isCapstone(item))} sum={sum}>
              {(item) => row(id, item)}
            </Locked>
            {items.filter((item) => locked.has(item.id) && isCapstone(item)).map((item) => row(id, item))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}

type LockedProps = {
  items: readonly PlanMilestone[];
  sum: (items: readonly PlanMilestone[]) => number;
  /** A milestone as a row. */
  children: (item: PlanMilestone) => ReactNode;
};

/** How many is a list of its own, which folds, so that the choices stand together. */
const manyLocked = 2;

/** What cannot be left out, below what can. */
function Locked({ items, sum, children }: LockedProps) {
  if (items.length < manyLocked) return items.map(children);
  return (
    <details className="group">
      <summary className="flex min-h-9 list-none items-center gap-3 py-1 text-small text-muted hover:bg-hover pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <span className="flex size-5 shrink-0 items-center justify-center">
          <Lock size={16} aria-hidden="true" />
        </span>
        <span className="flex min-w-0 flex-1 items-center gap-1">
          {fitMessages.alwaysStay(items.length)}
          <ChevronDown size={16} aria-hidden="true" className="group-open:rotate-180" />
        </span>
        <span className="tabular shrink-0 text-meta">{fitMessages.hoursOf(sum(items))}</span>
      </summary>
      {items.map(children)}
    </details>
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
  const [first] = neededBy;
  const note =
    proves === "role"
      ? fitMessages.alwaysStays
      : isLocked && first !== undefined
        ? fitMessages.neededBy(first)
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
  if (isLocked) {
    return (
      <p className={look}>
        <span className="flex size-5 shrink-0 items-center justify-center text-muted">
          <Lock size={16} aria-hidden="true" />
        </span>
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
