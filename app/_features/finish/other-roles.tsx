import { ChevronRight } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { computeWorkload, computeWorkloadWithout } from "#lib/catalog/workload.ts";
import { finishMessages } from "#lib/messages/finish.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";

/** What each other role would still take after this plan, by what the learner knows now. */
export function OtherRoles({ roleId, items }: { roleId: string; items: readonly PlanMilestone[] }) {
  const has = new Set(items.filter(({ status }) => status === "done" || status === "known").map(({ id }) => id));
  return (
    <section aria-labelledby="others" className="flex flex-col gap-4 print:hidden">
      <h2 id="others" className="text-h2">
        {finishMessages.others}
      </h2>
      <ul className="grid gap-4 sm:grid-cols-3">
        {catalog()
          .roles.filter(({ id }) => id !== roleId)
          .map((role) => {
            const all = computeWorkload(role, catalog()).milestones;
            const { milestones, hours } = computeWorkloadWithout(role, has, catalog());
            return (
              <li key={role.id} data-role={role.id}>
                <Link
                  href={`/roles/${role.id}/change`}
                  className="flex h-full flex-col gap-1 rounded-xl border border-line bg-raised p-4 hover:border-role"
                >
                  <span className="flex items-center justify-between gap-2 font-semibold text-role">
                    {role.title}
                    <ChevronRight size={20} aria-hidden="true" className="shrink-0 text-muted" />
                  </span>
                  <span className="tabular text-small text-muted">
                    {finishMessages.otherLeft(milestones, all, Math.round((hours.low + hours.high) / 2))}
                  </span>
                  <span aria-hidden="true" className="mt-2 h-1.5 overflow-hidden rounded-full bg-role-soft forced-colors:border">
                    <span
                      className="block h-full bg-role forced-colors:bg-[Highlight]"
                      style={{ width: `${(100 * (all - milestones)) / all}%` }}
                    />
                  </span>
                </Link>
              </li>
            );
          })}
      </ul>
    </section>
  );
}
