import type { ReactNode } from "react";
import { guestRoleOf } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { deviceMessages } from "#lib/messages/device.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { NoteField } from "./note-field.tsx";
import type { PlanSource } from "./plan-source.ts";

/** Notes as rendered Markdown, by milestone id. Only the server renders them: the Markdown parser is too large for the browser. */
export type RenderedNotes = Readonly<Record<string, ReactNode>>;

/** Renders the learner's own part of each milestone, by id: note, evidence, and the way to estimate, links and order. */
export function renderOwnParts(plan: Plan, source: PlanSource, notes: RenderedNotes): Record<string, ReactNode> {
  return Object.fromEntries(
    milestonesOf(plan).map((milestone) => [
      milestone.id,
      <OwnPart key={milestone.id} planId={plan.id} milestone={milestone} source={source}>
        {notes[milestone.id]}
      </OwnPart>,
    ]),
  );
}

type Props = { planId: string; milestone: PlanMilestone; source: PlanSource; children: ReactNode };

function OwnPart({ planId, milestone, source, children }: Props) {
  return (
    <>
      {milestone.retired ? <p className="text-small text-muted">{ownMessages.retiredHint}</p> : null}
      <NoteField planId={planId} milestoneId={milestone.id}>
        {children}
      </NoteField>
      <EvidenceList evidence={milestone.evidence} />
      {source === "server" ? (
        <Link
          href={`/plans/${planId}/milestones/${milestone.id}`}
          aria-label={ownMessages.linkOf(milestone.title)}
          className="link inline-flex min-h-11 items-center self-start"
        >
          {ownMessages.link}
        </Link>
      ) : (
        <p className="text-small text-muted">{guestRoleOf(planId) ? deviceMessages.ownNeedsAccount : deviceMessages.ownNeedsNetwork}</p>
      )}
    </>
  );
}
