import { mostEvidence } from "#lib/data/plans/customise.ts";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import { LinkForm } from "./link-form.tsx";
import { removeLink } from "./milestone-actions.ts";

/** `hidden` are the ids of the plan and the milestone, for the forms. */
type Props = Pick<PlanMilestone, "evidence"> & { hidden: { plan: string; milestone: string } };

/** The learner's evidence for a milestone, each link with a button that removes it, and the form for another one. */
export function Evidence({ evidence, hidden }: Props) {
  return (
    <>
      <p className="text-muted">{messages.own.evidenceHint(mostEvidence)}</p>
      {evidence.length === 0 ? <p>{messages.own.noEvidence}</p> : null}
      <ul className="border-t border-line empty:hidden">
        {evidence.map((link) => (
          <li key={link.id} className="flex items-center justify-between gap-4 border-b border-line py-2">
            <span className="min-w-0 wrap-anywhere">
              <a href={link.url} target="_blank" rel="noreferrer nofollow" className="link">
                {link.label}
              </a>
              <span className="block truncate text-small text-muted">{link.url}</span>
            </span>
            <form action={removeLink}>
              <input type="hidden" name="plan" value={hidden.plan} />
              <input type="hidden" name="milestone" value={hidden.milestone} />
              <input type="hidden" name="link" value={link.id} />
              <button type="submit" aria-label={messages.own.removeLinkNamed(link.label)} className="control control-quiet">
                {messages.own.removeLink}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <LinkForm hidden={hidden} most={inputLimits.label} />
    </>
  );
}
