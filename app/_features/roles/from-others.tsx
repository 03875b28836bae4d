import { compareAddress } from "#app/_ui/compare-address.ts";
import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { computeWorkloadAfter } from "#lib/catalog/workload.ts";
import { compareMessages, roleMessages } from "#lib/messages/curriculum.ts";

/** Shows how much of this role is left after each other role, with links to the comparison. */
export function FromOthers({ role }: { role: Role }) {
  const others = catalog().roles.filter((other) => other.id !== role.id);
  return (
    <ul className="tabular flex flex-col">
      {others.map((other) => {
        const { milestones, hours } = computeWorkloadAfter(role, other, catalog());
        return (
          <li key={other.id} data-role={other.id}>
            <Link href={compareAddress([other.id, role.id])} className="link inline-flex items-center py-1 pointer-coarse:min-h-11">
              <span>
                {roleMessages.comingFrom(other.title, milestones)}{" "}
                {milestones > 0 ? <span className="whitespace-nowrap">{compareMessages.range(hours.low, hours.high)}</span> : null}
              </span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
