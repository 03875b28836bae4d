import type { Route } from "next";
import type { ReactNode } from "react";
import type { LastChange } from "#app/_features/plan-sync/use-plan-changes.ts";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { Checklist } from "./checklist.tsx";
import { DeviceZoneNote } from "./device-zone-note.tsx";
import type { MilestoneDetails } from "./milestone-details.ts";
import { type RenderedNotes, renderOwnParts } from "./own-parts.tsx";
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
  /** The change that a form without JavaScript made just now. */
  latest?: LastChange | undefined;
  /** "YYYY-MM-DD" in the time zone of the plan. */
  today: string;
  undoableRevision: UndoableRevision | undefined;
  /** Changes the dates on this device; without it, the server does. */
  onReschedule?: Reschedule;
  /** The other pages of the plan, in the header. */
  links: readonly { href: string; name: string }[];
  /** Shown between the header and the plan. */
  notice?: ReactNode;
  /** Shown beside the list on a wide screen, after it on a narrow one. */
  aside: ReactNode;
  /** Shown after the plan. */
  children?: ReactNode;
};

/** How many milestones an address may open at once. */
const maxOpen = 20;

/** A plan: how far it is, what is next, its dates, and the checklist. The same for a learner, a guest, and without a network. */
export function PlanScreen({ plan, source, details, notes = {}, address, open, links, notice, aside, children, ...props }: Props) {
  const { latest, today, undoableRevision, onReschedule } = props;
  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-8 py-6">
      <PageTitle>{planMessages.title(plan.role.title)}</PageTitle>
      <div className="-mb-2 flex flex-wrap items-center justify-between gap-x-6">
        <h1 className="text-h1">{planMessages.title(plan.role.title)}</h1>
        <p className="flex flex-wrap gap-x-5">
          {links.map(({ href, name }) => (
            <Link key={href} href={href as Route} className="link inline-flex min-h-11 items-center text-small">
              {name}
            </Link>
          ))}
        </p>
      </div>
      {notice}
      <DeviceZoneNote plan={plan} />
      <ScheduleForm planId={plan.id} address={address} onReschedule={onReschedule} />
      <Checklist
        plan={plan}
        details={details}
        ownParts={renderOwnParts(plan, source, notes)}
        page={address}
        open={milestonesOf(plan).flatMap(({ id }) => (open.slice(0, maxOpen).includes(id) ? [id] : []))}
        latest={latest}
        today={today}
        undoableRevision={undoableRevision}
      >
        {aside}
      </Checklist>
      {children}
    </div>
  );
}
