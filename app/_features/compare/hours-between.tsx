import { compareAddress } from "#app/_ui/compare-address.ts";
import { Fold } from "#app/_ui/fold.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { computeWorkloadAfter } from "#lib/catalog/workload.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { cell, headCell } from "./cells.ts";

type Props = { roles: readonly Role[] /** The minutes that a learner has left of each role. */; left: readonly number[] | undefined };

/** The hours from each role to each other, folded: a grid on wide screens, a list of pairs on narrow ones. */
export function HoursBetween({ roles, left }: Props) {
  const between = (from: Role, to: Role) => {
    const { low, high } = computeWorkloadAfter(to, from, catalog()).hours;
    return (
      <StartLink
        href={compareAddress([from.id, to.id])}
        aria-label={compareMessages.between(from.title, to.title, low, high)}
        className="link inline-flex min-h-6 items-center whitespace-nowrap pointer-coarse:min-h-11"
      >
        {compareMessages.range(low, high)}
      </StartLink>
    );
  };
  return (
    <Fold summary={<h3 className="min-w-0 flex-1 text-body">{compareMessages.adds}</h3>}>
      <p id="adds" className="max-w-reading pb-3 text-muted">
        {compareMessages.addsHint}
      </p>
      <table className="tabular w-full border-collapse text-left max-md:hidden">
        <thead>
          <tr>
            <th scope="col" className={headCell}>
              {compareMessages.from}
            </th>
            {roles.map((to) => (
              <th key={to.id} scope="col" data-role={to.id} className={`${headCell} text-right`}>
                <span className="text-role">{to.title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {left ? (
            <tr>
              <th scope="row" className={`${cell} font-medium`}>
                {compareMessages.meToday}
              </th>
              {roles.map(({ id }, at) => (
                <td key={id} className={`${cell} text-right font-semibold`}>
                  {compareMessages.aboutHours(Math.round((left[at] ?? 0) / 60))}
                </td>
              ))}
            </tr>
          ) : null}
          {roles.map((from) => (
            <tr key={from.id}>
              <th scope="row" data-role={from.id} className={`${cell} font-medium text-role`}>
                {from.title}
              </th>
              {roles.map((to) => (
                <td key={to.id} className={`${cell} text-right`}>
                  {from === to ? <span className="text-muted">{compareMessages.same}</span> : between(from, to)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <table className="tabular w-full border-collapse text-left md:hidden">
        <thead>
          <tr>
            <th scope="col" className={headCell}>
              {compareMessages.to}
            </th>
            <th scope="col" className={`${headCell} text-right`}>
              {compareMessages.left}
            </th>
          </tr>
        </thead>
        {roles.map((from) => (
          <tbody key={from.id}>
            <tr>
              <th scope="rowgroup" colSpan={2} data-role={from.id} className="pt-4 pb-1 font-semibold text-role">
                {compareMessages.from} {from.title}
              </th>
            </tr>
            {roles
              .filter((to) => to !== from)
              .map((to) => (
                <tr key={to.id}>
                  <th scope="row" className={`${cell} font-normal`}>
                    {to.title}
                  </th>
                  <td className={`${cell} text-right`}>{between(from, to)}</td>
                </tr>
              ))}
          </tbody>
        ))}
      </table>
    </Fold>
  );
}
