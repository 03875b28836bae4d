import { Fragment, type ReactNode } from "react";
import { formatDay } from "#lib/messages/days.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import type { PlanGroup } from "#lib/planner/plan/groups.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { GroupSection, type GroupSectionProps } from "./group-section.tsx";
import { ListFold } from "./list-fold.tsx";

type Props = Omit<GroupSectionProps, "group" | "items"> & {
  groups: readonly PlanGroup[];
  /** The milestones as they are now; those in the groups may be a moment older. */
  byId: ReadonlyMap<string, PlanMilestone>;
  /** Set before the ids of the groups: with another one, they fold anew. */
  keyPrefix: string;
  /** The day on which the last of them ends. */
  finish: string | undefined;
  /** Shown after the milestone of now, or first. */
  notes: ReactNode;
};

/** The groups of the list. What is far away stands under one heading, and on a phone in one fold. */
export function GroupList({ groups, byId, keyPrefix, finish, notes, ...shared }: Props) {
  const isFar = ({ kind, folded }: PlanGroup) => folded && (kind === "month" || kind === "later");
  const section = (group: PlanGroup) => (
    <GroupSection key={`${keyPrefix}${group.id}`} group={group} items={group.items.flatMap(({ id }) => byId.get(id) ?? [])} {...shared} />
  );
  const far = groups.filter(isFar);
  const beforeFar = far.length > 1 ? groups.slice(0, groups.indexOf(far[0] as PlanGroup)) : groups;
  return (
    <>
      {shared.nowId === undefined ? notes : null}
      {beforeFar.map((group) => (
        <Fragment key={`${keyPrefix}${group.id}`}>
          {section(group)}
          {group.kind === "now" && shared.nowId !== undefined ? notes : null}
        </Fragment>
      ))}
      {far.length > 1 ? (
        <>
          <FarGroups groups={far} finish={finish} open={shared.open} shownFirst={shared.shownFirst}>
            {far.map(section)}
          </FarGroups>
          {groups.slice(beforeFar.length + far.length).map(section)}
        </>
      ) : null}
    </>
  );
}

type FarProps = Pick<Props, "groups" | "finish" | "open" | "shownFirst"> & { children: ReactNode };

function FarGroups({ groups, finish, open, shownFirst, children }: FarProps) {
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
  const until = finish && (
    <span className="tabular ml-auto text-meta font-normal text-muted">{planListMessages.laterUntil(formatDay(finish, "short"))}</span>
  );
  return (
    <section>
      <p className="flex items-baseline gap-2 px-2 pt-3 text-small font-semibold max-md:hidden print:hidden">
        {planListMessages.laterMonths}
        <span className="tabular font-normal text-muted">{planListMessages.laterCount(ids.length)}</span>
        {until}
      </p>
      <ListFold
        isOpenAtFirst={shownFirst !== undefined && ids.includes(shownFirst)}
        holdsOpen={ids.some((id) => open.has(id))}
        className="open-on-desk"
        head={
          <>
            <span className="text-small font-semibold">{planListMessages.laterMonths}</span>
            <span className="tabular text-small text-muted">{ids.length}</span>
            {until}
          </>
        }
      >
        {children}
      </ListFold>
    </section>
  );
}
