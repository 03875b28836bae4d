import { Fragment, type ReactNode } from "react";
import { formatDay } from "#lib/messages/days.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import type { PlanGroup } from "#lib/planner/plan/groups.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { GroupSection, type GroupSectionProps } from "./group-section.tsx";
import { ListFold } from "./list-fold.tsx";
import { nameGroup } from "./name-group.ts";

type Props = Omit<GroupSectionProps, "group" | "items"> & {
  groups: readonly PlanGroup[];
  /** The milestones as they are now; those in the groups may be a moment older. */
  byId: ReadonlyMap<string, PlanMilestone>;
  /** The start of the groups' React keys: when it changes, they are folded as at first. */
  keyPrefix: string;
  /** The day on which the last milestone ends. */
  finish: string | undefined;
  /** Shown after the milestone of now, or first. */
  notes: ReactNode;
};

/** The groups of the list. What is over folds into one line; on a phone, so does what is far away. */
export function GroupList({ groups, byId, keyPrefix, finish, notes, ...shared }: Props) {
  const far = atLeastTwo(groups.filter(({ kind, folded }) => folded && (kind === "month" || kind === "later")));
  const over = atLeastTwo(groups.filter(({ kind, folded }) => folded && (kind === "done" || kind === "known" || kind === "skipped")));
  const section = (group: PlanGroup) => (
    <GroupSection key={`${keyPrefix}${group.id}`} group={group} items={group.items.flatMap(({ id }) => byId.get(id) ?? [])} {...shared} />
  );
  return (
    <>
      {shared.nowId === undefined ? notes : null}
      {groups.map((group) =>
        far.includes(group) || over.includes(group) ? null : (
          <Fragment key={`${keyPrefix}${group.id}`}>
            {section(group)}
            {group.kind === "now" && shared.nowId !== undefined ? notes : null}
          </Fragment>
        ),
      )}
      {far.length > 0 ? (
        <section className="md:mt-3">
          <p className="flex items-baseline gap-2 pt-3 pb-1 pr-2 pl-[2.125rem] text-small font-semibold max-md:hidden print:hidden">
            {planListMessages.laterMonths}
            <span className="tabular font-normal text-muted">{planListMessages.laterCount(countItems(far))}</span>
            <Until finish={finish} />
          </p>
          <GroupsFold
            groups={far}
            shared={shared}
            className="open-on-desk"
            head={<Named name={planListMessages.laterMonths} count={countItems(far)} />}
            end={<Until finish={finish} />}
          >
            {far.map(section)}
          </GroupsFold>
        </section>
      ) : null}
      {over.length > 0 ? (
        <section data-settled className="mt-2 border-t border-line pt-2">
          <GroupsFold
            groups={over}
            shared={shared}
            head={over.map((group) => <Named key={group.id} name={nameGroup(group, shared.today)} count={group.items.length} />)}
          >
            {over.map(section)}
          </GroupsFold>
        </section>
      ) : null}
    </>
  );
}

/** A fold around a single group would only be one more press. */
const atLeastTwo = (groups: readonly PlanGroup[]) => (groups.length > 1 ? groups : []);

const countItems = (groups: readonly PlanGroup[]) => groups.reduce((sum, { items }) => sum + items.length, 0);

type GroupsFoldProps = {
  groups: readonly PlanGroup[];
  shared: Pick<Props, "open" | "shownFirst">;
  head: ReactNode;
  end?: ReactNode;
  className?: string;
  children: ReactNode;
};

/** Several groups in one fold. */
function GroupsFold({ groups, shared: { open, shownFirst }, head, end, className = "", children }: GroupsFoldProps) {
  const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
  return (
    <ListFold
      isOpenAtFirst={shownFirst !== undefined && ids.includes(shownFirst)}
      holdsOpen={ids.some((id) => open.has(id))}
      className={className}
      head={
        <>
          <span className="flex flex-wrap gap-x-4">{head}</span>
          {end}
        </>
      }
    >
      {children}
    </ListFold>
  );
}

function Named({ name, count }: { name: string; count: number }) {
  return (
    <span className="text-small font-semibold">
      {name} <span className="tabular font-normal text-muted">{count}</span>
    </span>
  );
}

function Until({ finish }: Pick<Props, "finish">) {
  if (finish === undefined) return null;
  return (
    <span className="tabular ml-auto text-meta font-normal text-muted">{planListMessages.laterUntil(formatDay(finish, "short"))}</span>
  );
}
