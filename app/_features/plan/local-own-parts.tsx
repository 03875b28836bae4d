import { EvidenceList } from "#app/_features/plan/evidence-list.tsx";
import { deviceMessages } from "#lib/messages/device.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { NoteField } from "./note-field.tsx";

type Props = { planId: string; item: PlanMilestone; sends: boolean };

/** What is one's own of a milestone, as far as a device keeps it, and what it takes to have the rest. */
export function LocalOwnParts({ planId, item, sends }: Props) {
  return (
    <>
      <NoteField planId={planId} item={item} />
      <EvidenceList evidence={item.evidence} />
      <p className="text-small text-muted">{sends ? deviceMessages.ownNeedsNetwork : deviceMessages.ownNeedsAccount}</p>
    </>
  );
}
