import type { PlanItem } from "../../../lib/planner/plan.ts";
import { deviceWords } from "../../../lib/words/device.ts";
import { EvidenceList } from "../evidence-list.tsx";
import { NoteHere } from "./note-here.tsx";

type Props = { planId: string; item: PlanItem; sends: boolean };

/** What is one's own of a milestone, as far as a device keeps it, and what it takes to have the rest. */
export function OwnHere({ planId, item, sends }: Props) {
  return (
    <>
      <NoteHere planId={planId} item={item} />
      <EvidenceList evidence={item.evidence} />
      <p className="text-small text-muted">{sends ? deviceWords.ownNeedsNetwork : deviceWords.ownNeedsAccount}</p>
    </>
  );
}
