import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { readNote } from "#app/_ui/markdown/read-note.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { NoteField } from "./note-field.tsx";

/** What a learner made their own of each milestone, by id, made on the server for the opened milestone. */
export function renderOwnParts(plan: Plan): Record<string, ReactNode> {
  return Object.fromEntries(milestonesOf(plan).map((item) => [item.id, <OwnPart key={item.id} planId={plan.id} item={item} />]));
}

/** The learner's note, to be written here, their evidence where there is any, and the way to the rest. */
function OwnPart({ planId, item }: { planId: string; item: PlanMilestone }) {
  return (
    <>
      {item.retired ? <p className="text-small text-muted">{messages.own.retiredHint}</p> : null}
      <NoteField planId={planId} item={{ id: item.id, note: item.note }}>
        {item.note ? <NoteView note={readNote(item.note)} /> : null}
      </NoteField>
      <EvidenceList evidence={item.evidence} />
      <Link
        href={`/plans/${planId}/milestones/${item.id}`}
        aria-label={messages.own.linkOf(item.title)}
        className="link inline-flex min-h-11 items-center self-start"
      >
        {messages.own.link}
      </Link>
    </>
  );
}
