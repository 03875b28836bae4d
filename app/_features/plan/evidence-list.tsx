"use client";

import { ownMessages } from "#lib/messages/own.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";

/**
 * Lists the learner's evidence for a milestone; renders nothing when there is none. On the client, whose page has the links with the plan
 * already: rendered by the server, it would hold them twice.
 */
export function EvidenceList({ evidence }: Pick<PlanMilestone, "evidence">) {
  if (evidence.length === 0) return null;
  return (
    <section>
      <h3 className="mb-1 text-small font-semibold text-muted">{ownMessages.evidence}</h3>
      <ul className="flex flex-col gap-1">
        {evidence.map((link) => (
          <li key={link.id} className="wrap-anywhere">
            <a href={link.url} target="_blank" rel="noreferrer nofollow" className="link">
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
