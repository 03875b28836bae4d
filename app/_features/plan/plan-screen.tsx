import type { ReactNode } from "react";
import type { UndoAtFirst } from "#app/_features/plan-sync/use-plan-changes.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { Checklist } from "./checklist.tsx";
import { DeviceZoneNote } from "./device-zone-note.tsx";
import type { MilestoneDetails } from "./milestone-details.ts";
import { type RenderedNotes, renderOwnParts } from "./own-parts.tsx";
import type { PlanPages } from "./pages-menu.tsx";
import type { PlanSource } from "./plan-source.ts";
import { type Reschedule, ScheduleForm } from "./schedule-card/schedule-form.tsx";
import type { UndoableRevision } from "./schedule-card/undoable-revision.ts";

type Props = {
  plan: Plan;
  source: PlanSource;
  details: Record<string, MilestoneDetails>;
  notes?: RenderedNotes;
  /** The page of the plan, without query. */
  address: string;
  /** Ids of the milestones to show open; ids that the plan does not hold are ignored. */
  open: readonly string[];
  /** What can be undone at first, and what a form without JavaScript did just now. */
  undoAtFirst?: UndoAtFirst | undefined;
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
  undoableRevision: UndoableRevision | undefined;
  /** Changes the dates on this device; without it, the server does. */
  onReschedule?: Reschedule;
  /** The other pages of the plan, in the header. */
  pages: PlanPages;
  /** Shown below the list, first. */
  notice?: ReactNode;
  /** Shown beside the list on a wide screen, after it on a narrow one. */
  aside: ReactNode;
  /** Shown below the list, last. */
  children?: ReactNode;
};

/** How many milestones an address may open at once. */
const maxOpen = 20;

/** A plan: how far it is, what is next, its dates, and the checklist. The same for a learner, a guest, and without a network. */
export function PlanScreen({ plan, source, details, notes = {}, address, open, pages, notice, aside, children, ...props }: Props) {
  const { undoAtFirst, today, undoableRevision, onReschedule } = props;
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-3 py-3 panes:max-w-[90rem] areas:-mb-16 areas:max-w-none areas:p-0">
      <PageTitle>{planMessages.title(plan.role.title)}</PageTitle>
      <ScheduleForm planId={plan.id} address={address} onReschedule={onReschedule} />
      <Checklist
        plan={plan}
        source={source}
        details={details}
        ownParts={renderOwnParts(plan, source, notes)}
        page={address}
        open={milestonesOf(plan).flatMap(({ id }) => (open.slice(0, maxOpen).includes(id) ? [id] : []))}
        undoAtFirst={undoAtFirst}
        today={today}
        undoableRevision={undoableRevision}
        pages={pages}
        below={
          <div className="flex flex-col gap-6 max-md:pt-2">
            <DeviceZoneNote plan={plan} />
            {notice}
            {children}
          </div>
        }
      >
        {aside}
      </Checklist>
    </div>
  );
}
