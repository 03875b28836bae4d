import { Link2 } from "lucide-react";
import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import { finishMessages } from "#lib/messages/finish.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";

type Item = Pick<PlanMilestone, "id" | "evidence"> & { name: string };

/** How many links show before the rest folds. */
const shown = 8;

/** The learner's links to their work, in the order of the road. */
export function EvidenceToShow({ planId, items }: { planId: string; items: readonly Item[] }) {
  const links = items.flatMap(({ name, evidence }) => evidence.map((link) => ({ ...link, name })));
  const last = items.at(-1);
  const row = ({ id, url, label, name }: (typeof links)[number]) => (
    <li key={id} className="flex items-baseline gap-2 py-1 wrap-anywhere">
      <Link2 size={16} aria-hidden="true" className="shrink-0 self-center text-muted" />
      <a href={url} target="_blank" rel="noreferrer nofollow" className="link">
        {label}
      </a>
      <span className="text-small text-muted">{name}</span>
    </li>
  );
  return (
    <section aria-labelledby="evidence" className="flex max-w-reading flex-col gap-2">
      <h2 id="evidence" className="text-h2">
        {finishMessages.evidence}
      </h2>
      {links.length === 0 && last ? (
        <p className="text-muted">
          {finishMessages.noEvidence}{" "}
          <Link href={`/plans/${planId}/milestones/${last.id}`} className="link">
            {last.name}
          </Link>
        </p>
      ) : null}
      <ul>{links.slice(0, shown).map(row)}</ul>
      {links.length > shown ? (
        <Fold summary={finishMessages.more(links.length - shown)} printed>
          <ul>{links.slice(shown).map(row)}</ul>
        </Fold>
      ) : null}
    </section>
  );
}
