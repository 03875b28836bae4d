import { mostEvidence } from "#lib/data/plans/customise.ts";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { EvidenceLinks } from "./evidence-links.tsx";
import { LinkForm } from "./link-form.tsx";

/** `hidden` are the ids of the plan and the milestone, for the forms. */
type Props = Pick<PlanMilestone, "evidence"> & { hidden: { plan: string; milestone: string } };

/** The learner's evidence for a milestone, each link with a button that removes it, and the form for another one. */
export function EditEvidence({ evidence, hidden }: Props) {
  return (
    <>
      <p className="text-muted">{messages.customise.evidenceHint(mostEvidence)}</p>
      {evidence.length === 0 ? <p>{messages.customise.noEvidence}</p> : null}
      <EvidenceLinks evidence={evidence} hidden={hidden} />
      <LinkForm hidden={hidden} most={inputLimits.label} />
    </>
  );
}
