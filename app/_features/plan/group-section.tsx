import { memo, type ReactNode } from "react";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { screenMessages } from "#lib/messages/screen.ts";
import { countLeft, isSettled } from "#lib/planner/plan/counts.ts";
import type { PlanGroup } from "#lib/planner/plan/groups.ts";
import { countMilestones, milestoneState, type PlanArea, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { remainingMinutes } from "#lib/planner/schedule/schedule.ts";
import { ListFold } from "./list-fold.tsx";
import type { MilestoneDetails } from "./milestone-details.ts";
import { MilestoneRow } from "./milestone-row.tsx";
import { nameGroup } from "./name-group.ts";

export type GroupSectionProps = {
  group: PlanGroup;
  /** Its milestones as they are now; the group itself may be a moment older. */
  items: readonly PlanMilestone[];
  /** The skill area of each milestone, with its tint. */
  areas: ReadonlyMap<string, { area: PlanArea; tint: string }>;
  details: Record<string, MilestoneDetails>;
  ownParts: Record<string, ReactNode>;
  /** The prerequisites that are not settled, and the dates in words, by milestone. */
  after: ReadonlyMap<string, readonly PlanMilestone[]>;
  dates: ReadonlyMap<string, string>;
  days: ReadonlyMap<string, { moved: boolean }>;
  nowId: string | undefined;
  /** When the milestone to work on now is studied today, in words. */
  todayAt: string | undefined;
  open: ReadonlySet<string>;
  /** A milestone that is shown at first, so that its group is open. */
  shownFirst: string | undefined;
  today: string;
  roleTitle: string;
  address: string;
  onToggle: (id: string) => void;
};

/** Milestones of the list that stand together. All groups fold but the one to work on now; a tick in another one does not render it again. */
export const GroupSection = memo(Section, isSame);

function Section({
  group,
  items,
  areas,
  details,
  ownParts,
  after,
  dates,
  days,
  nowId,
  todayAt,
  open,
  shownFirst,
  today,
  ...row
}: GroupSectionProps) {
  const list = (
    <ol className={group.kind === "now" ? "flex flex-col gap-1" : ""}>
      {items.map((milestone) => {
        const place = areas.get(milestone.id);
        return (
          <MilestoneRow
            key={milestone.id}
            milestone={milestone}
            details={details[milestone.id]}
            ownPart={ownParts[milestone.id]}
            areaTitle={place?.area.title ?? ""}
            tint={place?.tint ?? ""}
            after={after.get(milestone.id)}
            dates={dates.get(milestone.id)}
            isMoved={days.get(milestone.id)?.moved ?? false}
            isNow={milestone.id === nowId}
            todayAt={milestone.id === nowId ? todayAt : undefined}
            isOpen={open.has(milestone.id)}
            {...row}
          />
        );
      })}
    </ol>
  );
  if (group.kind === "now") {
    return (
      <section aria-labelledby="group-now" className="max-md:mb-2">
        <h2 id="group-now" className="mb-1 text-small font-semibold max-md:sr-only">
          {planListMessages.now}
        </h2>
        {list}
      </section>
    );
  }
  const isOver = group.kind === "done" || group.kind === "known" || group.kind === "skipped";
  const place = group.kind === "area" ? areas.get(items[0]?.id ?? "") : undefined;
  return (
    <section
      aria-labelledby={`group-${group.id}`}
      data-settled={isOver || undefined}
      className="[section:not([data-settled])+&[data-settled]]:mt-2 [section:not([data-settled])+&[data-settled]]:border-t [section:not([data-settled])+&[data-settled]]:border-line [section:not([data-settled])+&[data-settled]]:pt-2"
    >
      <ListFold
        isOpenAtFirst={!group.folded || items.some(({ id }) => id === shownFirst)}
        holdsOpen={items.some(({ id }) => open.has(id))}
        head={
          <>
            {place ? <span aria-hidden="true" className="size-3 shrink-0 rounded-sm" style={{ background: place.tint }} /> : null}
            <h2 id={`group-${group.id}`} className={`text-small font-semibold min-w-0 ${group.kind === "area" ? "" : "md:shrink-0"}`}>
              {nameGroup(group, today, place?.area.title)}
            </h2>
            <span className="tabular shrink-0 text-small text-muted [[open]>summary_&]:hidden print:hidden">
              {group.kind === "area" ? null : items.length}
            </span>
            <span className="min-w-0 flex-1 truncate text-small text-muted">
              <span className="max-md:hidden [[open]>summary_&]:hidden print:hidden">
                {items.map(({ id, title }) => details[id]?.shortName ?? title).join(" · ")}
              </span>
            </span>
            <GroupSum group={group} items={items} area={place?.area} />
          </>
        }
      >
        {list}
      </ListFold>
    </section>
  );
}

/** What is left of a group in hours; of an area, how much of it is done, too. */
function GroupSum({ group, items, area }: Pick<GroupSectionProps, "group" | "items"> & { area: PlanArea | undefined }) {
  const left = items.reduce((sum, item) => sum + remainingMinutes(item.minutes, milestoneState(item), item.steps), 0);
  const settled = group.kind !== "area" && items.every((item) => isSettled(milestoneState(item)));
  const counts = area && countMilestones(area.items);
  const { achieved, of } = counts ? countLeft(counts) : { achieved: 0, of: 0 };
  return (
    <span className="tabular shrink-0 text-right text-meta text-muted">
      {counts ? (
        <>
          {left === 0 ? (
            <span className="mr-2 font-medium text-role">{counts.done > 0 ? screenMessages.areaDone : screenMessages.areaSettled}</span>
          ) : null}
          {of === 0 ? planMessages.areaSkipped(counts.skipped) : planMessages.areaCount(achieved, of)}
          {left > 0 ? ` · ${planListMessages.hours(left)}` : ""}
        </>
      ) : settled || left === 0 ? null : (
        planListMessages.hours(left)
      )}
    </span>
  );
}

function isSame({ items: before, group: old, ...one }: GroupSectionProps, { items, group, ...other }: GroupSectionProps): boolean {
  for (const name in one) if (one[name as keyof typeof one] !== other[name as keyof typeof other]) return false;
  return old.id === group.id && before.length === items.length && items.every((item, at) => item === before[at]);
}
