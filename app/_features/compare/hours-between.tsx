import type { ReactNode } from "react";
import { compareAddress } from "#app/_ui/compare-address.ts";
import { StartLink } from "#app/_ui/start-link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { computeWorkload, computeWorkloadAfter } from "#lib/catalog/workload.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";

type Props = { roles: readonly Role[] /** The minutes that a learner has left of each role. */; left: readonly number[] | undefined };

/** The hours that each role adds after each other, as a grid with a bar in each cell. On a narrow screen each row becomes a short list. */
export function HoursBetween({ roles, left }: Props) {
  const after = (from: Role, to: Role) => computeWorkloadAfter(to, from, catalog()).hours;
  const most = Math.max(
    ...(left ?? []).map((minutes) => minutes / 60),
    ...roles.flatMap((from) => roles.map((to) => after(from, to).high)),
    ...(left ? [] : roles.map((role) => computeWorkload(role, catalog()).hours.high)),
  );
  const row = "max-md:flex max-md:flex-col max-md:pb-4 md:table-row";
  const rowHead = "py-1 pr-4 text-left align-middle text-small font-medium whitespace-nowrap max-md:pb-1";
  return (
    <section aria-labelledby="adds" className="grid gap-x-10 gap-y-3 border-t border-line pt-4 lg:grid-cols-[17rem_minmax(0,1fr)]">
      <div>
        <h2 id="adds" className="text-h3">
          {compareMessages.adds}
        </h2>
        <p className="max-w-reading text-small text-muted">{compareMessages.addsHint}</p>
      </div>

      <table className="tabular w-full table-fixed text-small max-md:block">
        <thead className="max-md:sr-only">
          <tr>
            <th scope="col" className="w-40 pb-1 text-left font-medium text-muted">
              {compareMessages.from}
            </th>
            {roles.map((to) => (
              <th key={to.id} scope="col" data-role={to.id} className="pb-1 pl-2 text-left font-semibold text-role">
                {to.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="max-md:block">
          {left ? (
            <tr className={row}>
              <th scope="row" className={`${rowHead} font-semibold`}>
                {compareMessages.meToday}
              </th>
              {roles.map((to, at) => (
                <Cell key={to.id} to={to} share={(left[at] ?? 0) / 60 / most} isMine>
                  <span className="flex min-h-9 items-center px-2.5 font-semibold">
                    {compareMessages.aboutHours(Math.round((left[at] ?? 0) / 60))}
                  </span>
                </Cell>
              ))}
            </tr>
          ) : (
            <tr className={row}>
              <th scope="row" className={`${rowHead} font-semibold`}>
                {compareMessages.fromNothing}
              </th>
              {roles.map((to) => {
                const { low, high } = computeWorkload(to, catalog()).hours;
                return (
                  <Cell key={to.id} to={to} share={(low + high) / 2 / most} isMine>
                    <span className="flex min-h-9 items-center px-2.5 font-semibold">{compareMessages.range(low, high)}</span>
                  </Cell>
                );
              })}
            </tr>
          )}
          {roles.map((from) => (
            <tr key={from.id} className={row}>
              <th scope="row" className={rowHead}>
                {compareMessages.after(from.title)}
              </th>
              {roles.map((to) => {
                const { low, high } = after(from, to);
                return from === to ? (
                  <td key={to.id} className="pl-1 text-center text-muted max-md:hidden">
                    {compareMessages.same}
                  </td>
                ) : (
                  <Cell key={to.id} to={to} share={(low + high) / 2 / most}>
                    <StartLink
                      href={compareAddress([from.id, to.id])}
                      aria-label={compareMessages.between(from.title, to.title, low, high)}
                      className="flex min-h-9 items-center px-2.5 underline-offset-3 hover:underline pointer-coarse:min-h-11"
                    >
                      {compareMessages.range(low, high)}
                    </StartLink>
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type CellProps = { to: Role /** 0 to 1, the length of the bar. */; share: number; isMine?: boolean; children: ReactNode };

/** A cell with its number on a bar; on a narrow screen with the role's name before it. */
function Cell({ to, share, isMine, children }: CellProps) {
  return (
    <td data-role={to.id} className="py-0.5 pl-1 max-md:grid max-md:grid-cols-[8.5rem_1fr] max-md:items-center max-md:gap-2">
      <span aria-hidden="true" className="text-muted md:hidden">
        {to.title}
      </span>
      <span
        className={`block rounded-md ${isMine ? "outline outline-role -outline-offset-1" : ""}`}
        style={{
          background: `linear-gradient(to right, color-mix(in oklab, var(--role) 26%, var(--raised)) ${100 * share}%, var(--role-soft) 0)`,
        }}
      >
        {children}
      </span>
    </td>
  );
}
