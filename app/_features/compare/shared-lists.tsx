import { ChevronDown } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import type { Comparison } from "#lib/planner/roles/compare.ts";

type Props = { roles: readonly Role[]; comparison: Comparison };
type Group = { key: string; title: string; milestones: string[]; roleId?: string };

/** The picture as lists: every milestone, by the roles that have it. */
export function SharedLists({ roles, comparison }: Props) {
  const titleOf = new Map(roles.map(({ id, title }) => [id as string, title]));
  const groups = groupMilestones(comparison, titleOf);
  return (
    <section aria-labelledby="shared" className="flex flex-col gap-1">
      <h2 id="shared" className="text-h3">
        {compareMessages.sharedMilestones}
      </h2>
      <div className="flex flex-col border-t border-line">
        {groups.map(({ key, title, milestones, roleId }) => (
          <details key={key} data-role={roleId} className="group border-b border-line">
            <summary className="flex min-h-11 list-none items-center gap-x-3 py-2 [&::-webkit-details-marker]:hidden">
              <span className="flex-1 font-medium text-role">{title}</span>
              <span className="tabular text-small text-muted">{compareMessages.milestoneCount(milestones.length)}</span>
              <ChevronDown size={20} aria-hidden="true" className="text-muted group-open:rotate-180 motion-safe:transition-transform" />
            </summary>
            <ul className="titles mb-4 flex flex-col gap-1.5 border-l-2 border-role pl-4">
              {milestones.map((id) => (
                <li key={id}>
                  <Link href={`/milestones/${id}`}>{catalog().milestones.get(id)?.title}</Link>
                </li>
              ))}
            </ul>
          </details>
        ))}
      </div>
    </section>
  );
}

function groupMilestones({ roles, sharedByAll, sharedBySome }: Comparison, titleOf: ReadonlyMap<string, string>): Group[] {
  const bySharers = new Map<string, Group>();
  for (const { id, roles: its } of sharedBySome) {
    const key = its.join();
    const title = compareMessages.sharedWith(its.map((roleId) => titleOf.get(roleId) ?? roleId));
    const group = bySharers.get(key) ?? { key, title, milestones: [] };
    group.milestones.push(id);
    bySharers.set(key, group);
  }
  const own = roles.map(({ id, own: milestones }) => ({
    key: id,
    title: compareMessages.ownMilestones(titleOf.get(id) ?? id),
    milestones,
    roleId: id,
  }));
  return [{ key: "all", title: compareMessages.sharedByAll(roles.length), milestones: sharedByAll }, ...bySharers.values(), ...own].filter(
    ({ milestones }) => milestones.length > 0,
  );
}
