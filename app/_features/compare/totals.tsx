import { Link } from "#app/_ui/link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { computeWorkload } from "#lib/catalog/workload.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import type { Comparison } from "#lib/planner/roles/compare.ts";
import { cell, headCell } from "./cells.ts";

type Props = { roles: readonly Role[]; comparison: Comparison; forLearner: boolean };

/** The roles in numbers: their size, what only they have, and what a signed-in learner has left. */
export function Totals({ roles, comparison, forLearner }: Props) {
  return (
    <section aria-labelledby="totals" className="flex flex-col gap-3">
      <h2 id="totals" className="text-h2">
        {compareMessages.totals}
      </h2>
      <p className="max-w-reading text-muted">{compareMessages.totalsHint}</p>
      <div className="overflow-x-auto">
        <table className="tabular w-full max-w-reading border-collapse text-left text-small sm:text-body">
          <thead>
            <tr>
              <th scope="col" className={headCell}>
                {compareMessages.role}
              </th>
              <th scope="col" className={`${headCell} text-right`}>
                {compareMessages.hours}
              </th>
              <th scope="col" className={`${headCell} text-right`}>
                {compareMessages.milestones}
              </th>
              <th scope="col" className={`${headCell} text-right`}>
                {compareMessages.ownCount}
              </th>
              {forLearner ? (
                <th scope="col" className={`${headCell} text-right`}>
                  {compareMessages.leftForYou}
                </th>
              ) : null}
            </tr>
          </thead>
          <tbody>
            {roles.map((role, index) => {
              const { milestones, hours } = computeWorkload(role, catalog());
              const compared = comparison.roles[index];
              return (
                <tr key={role.id} data-role={role.id}>
                  <th scope="row" className={`${cell} font-medium`}>
                    <Link href={`/roles/${role.id}`} className="link inline-flex min-h-6 items-center">
                      {role.title}
                    </Link>
                  </th>
                  <td className={`${cell} text-right whitespace-nowrap`}>{compareMessages.range(hours.low, hours.high)}</td>
                  <td className={`${cell} text-right`}>{milestones}</td>
                  <td className={`${cell} text-right`}>{compared?.own.length}</td>
                  {forLearner ? (
                    <td className={`${cell} text-right`}>{compareMessages.aboutHours(Math.round((compared?.minutesLeft ?? 0) / 60))}</td>
                  ) : null}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
