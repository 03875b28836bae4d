import { compareAddress } from "#app/_ui/compare-address.ts";
import { StartLink } from "#app/_ui/start-link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { computeWorkloadAfter } from "#lib/catalog/workload.ts";
import { messages } from "#lib/messages/all.ts";
import { compareMessages, roleMessages } from "#lib/messages/curriculum.ts";
import { TitledFold } from "./titled-fold.tsx";

/** How much of this role is left after each other role, and how they differ, folded. */
export function FromOthers({ role }: { role: Role }) {
  const others = catalog().roles.filter((other) => other.id !== role.id);
  return (
    <TitledFold title={messages.role.fromOthers} heading="h3">
      <ul className="tabular flex flex-col gap-3">
        {others.map((other) => {
          const { milestones, hours } = computeWorkloadAfter(role, other, catalog());
          return (
            <li key={other.id} data-role={other.id}>
              <StartLink href={compareAddress([other.id, role.id])} className="link inline-flex items-center py-1 pointer-coarse:min-h-11">
                <span>
                  {roleMessages.comingFrom(other.title, milestones)}{" "}
                  {milestones > 0 ? <span className="whitespace-nowrap">{compareMessages.range(hours.low, hours.high)}</span> : null}
                </span>
              </StartLink>
              <p className="text-small">{role.differs[other.id]}</p>
            </li>
          );
        })}
      </ul>
      <StartLink href={compareAddress([role.id])} className="link mt-3 inline-flex min-h-6 items-center pointer-coarse:min-h-11">
        {roleMessages.compare}
      </StartLink>
    </TitledFold>
  );
}
