import { ChevronDown } from "lucide-react";
import { makePlanForRole } from "#app/_features/plan/make-plan-for-role.ts";
import { compareAddress } from "#app/_ui/compare-address.ts";
import { Fold } from "#app/_ui/fold.tsx";
import { Link } from "#app/_ui/link.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { pathOf } from "#lib/catalog/path.ts";
import type { Milestone, Role } from "#lib/catalog/schema.ts";
import { computeWorkloadAfter, listSharedMilestones } from "#lib/catalog/workload.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { sumHours } from "#lib/planner/time/hours.ts";

type Props = { from: Role; to: Role; signedIn: boolean };

const shownTools = 5;

/** Shows the milestones that one role needs beyond another, and offers a plan that counts the shared ones as known. */
export function Difference({ from, to, signedIn }: Props) {
  const left = computeWorkloadAfter(to, from, catalog());
  const back = computeWorkloadAfter(from, to, catalog());
  const shared = listSharedMilestones(from, to, catalog());
  const stretches = pathOf(to, catalog(), left.ids);
  return (
    <section aria-labelledby="difference" data-role={to.id} className="flex max-w-reading flex-col gap-5">
      <div className="flex flex-col gap-2">
        <h2 id="difference" className="text-h2">
          {compareMessages.differenceTitle(from.title, to.title)}
        </h2>
        <p className="tabular text-lead font-medium">{compareMessages.difference(left.milestones, left.hours.low, left.hours.high)}</p>
        {shared.length > 0 ? (
          <div>
            <Shared shared={shared} />
            <p className="text-small text-muted">{compareMessages.untick}</p>
          </div>
        ) : null}
      </div>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
        {signedIn ? (
          <form action={makePlanForRole}>
            <input type="hidden" name="role" value={to.id} />
            <input type="hidden" name="from" value={from.id} />
            <button type="submit" className="control control-strong">
              {compareMessages.planThese(left.milestones)}
            </button>
          </form>
        ) : (
          <Link href={`/try/${to.id}/known?from=${from.id}`} className="control control-strong">
            {compareMessages.planThese(left.milestones)}
          </Link>
        )}
        <StartLink href={compareAddress([to.id, from.id])} className="link inline-flex min-h-11 items-center">
          {compareMessages.otherWay(to.title, from.title, back.milestones)}
        </StartLink>
      </div>
      <div>
        {stretches.map(({ id, title, milestones }) => (
          <Fold
            key={id}
            summary={
              <h3 className="flex min-w-0 flex-1 items-baseline justify-between gap-4 text-body">
                {title} <Hours of={milestones} />
              </h3>
            }
          >
            <ul className="border-t border-line">
              {milestones.map((milestone) => (
                <li key={milestone.id} className="flex items-baseline justify-between gap-4 border-b border-line py-2">
                  <MilestoneLink milestone={milestone} /> <Hours of={[milestone]} />
                </li>
              ))}
            </ul>
          </Fold>
        ))}
      </div>
    </section>
  );
}

/** Shows the milestones that count as known: their tools in the summary, the milestones when opened. */
function Shared({ shared }: { shared: readonly Milestone[] }) {
  const tools = listTools(shared);
  return (
    <details className="group">
      <summary className="flex min-h-11 list-none items-center gap-2 [&::-webkit-details-marker]:hidden">
        <span className="flex-1">
          {compareMessages.countsAsKnown(shared.length, tools.slice(0, shownTools), tools.length > shownTools)}
        </span>
        <ChevronDown size={20} aria-hidden="true" className="shrink-0 text-muted group-open:rotate-180 motion-safe:transition-transform" />
      </summary>
      <ul className="mb-2 flex flex-col gap-1.5 border-l-2 border-role pl-4">
        {shared.map((milestone) => (
          <li key={milestone.id}>
            <MilestoneLink milestone={milestone} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Names of tools, most used first. */
function listTools(milestones: readonly Milestone[]): string[] {
  const uses = new Map<string, number>();
  for (const id of milestones.flatMap(({ tools }) => tools)) uses.set(id, (uses.get(id) ?? 0) + 1);
  return [...uses].sort(([, one], [, other]) => other - one).map(([id]) => catalog().tools[id]?.name ?? id);
}

function MilestoneLink({ milestone: { id, title } }: { milestone: Milestone }) {
  return (
    <Link href={`/milestones/${id}`} className="min-w-0 title-link">
      {title}
    </Link>
  );
}

function Hours({ of }: { of: readonly Milestone[] }) {
  const { low, high } = sumHours(of.map(({ hours }) => hours));
  return <span className="tabular shrink-0 whitespace-nowrap text-small font-normal text-muted">{compareMessages.range(low, high)}</span>;
}
