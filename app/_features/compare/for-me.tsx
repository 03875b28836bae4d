import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { listOwnResults } from "#lib/catalog/results.ts";
import type { Role } from "#lib/catalog/schema.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { computeWorkload } from "#lib/catalog/workload.ts";
import { compareMessages } from "#lib/messages/curriculum.ts";
import { formatMonthYear } from "#lib/messages/days.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import type { Status } from "#lib/planner/plan/counts.ts";
import type { Comparison } from "#lib/planner/roles/compare.ts";
import type { CurrentDates } from "#lib/planner/schedule/current-dates.ts";
import { planStart } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";

type Props = {
  roles: readonly Role[];
  comparison: Comparison;
  statuses: ReadonlyMap<string, Status>;
  isSignedIn: boolean;
  /** The role of the learner's current plan: its numbers and dates are the plan's. */
  current: string | undefined;
  inPlan: { achieved: number; of: number; minutesLeft: number } | undefined;
  currentDates: CurrentDates | undefined;
  /** The study time that the dates are for. */
  values: StartValues;
  today: string;
};

/** What each role is, takes and has alone, in one card a role: for a learner, what is left of it. */
export function ForMe({ roles, comparison, statuses, isSignedIn, current, inPlan, currentDates, values, today }: Props) {
  return (
    <section aria-labelledby="totals" className="flex flex-col gap-3">
      <h2 id="totals" className="sr-only">
        {isSignedIn ? compareMessages.forMe : compareMessages.totals}
      </h2>
      <div
        className={`grid gap-2 sm:grid-cols-2 sm:gap-4 ${roles.length === 4 ? "lg:grid-cols-4" : roles.length === 3 ? "lg:grid-cols-3" : ""}`}
      >
        {roles.map((role, at) => {
          const start = startRoleOf(role, catalog(), statuses);
          const plan = planStart(start, values, today);
          const dates =
            role.id === current && currentDates
              ? { finishOn: currentDates.finish.current, firstOn: findFirst(start.firstResults, currentDates.days) }
              : "problem" in plan
                ? undefined
                : { finishOn: plan.finishOn, firstOn: plan.firstResult?.endsOn };
          const { achieved, of, minutesLeft } = (role.id === current && inPlan) || {
            achieved: start.path.filter((each) => each.settled).length,
            of: start.path.length,
            minutesLeft: comparison.roles[at]?.minutesLeft ?? 0,
          };
          const { hours } = computeWorkload(role, catalog());
          const own = listOwnResults(role, roles, catalog());
          return (
            <article
              key={role.id}
              data-role={role.id}
              aria-labelledby={`for-${role.id}`}
              className="flex min-w-0 flex-col gap-2 rounded-lg border border-t-4 border-line border-t-role bg-raised p-3 sm:p-4"
            >
              <div>
                <h3 id={`for-${role.id}`} className="text-h3 text-role">
                  {role.title}
                </h3>
                <p className="text-small text-muted">{compareMessages.gist[role.id]}</p>
              </div>
              <span aria-hidden="true" className="h-1.5 overflow-hidden rounded-full bg-role-line forced-colors:border">
                <span
                  className="block h-full bg-role forced-colors:bg-[Highlight]"
                  style={{ width: `${of === 0 ? 100 : (100 * achieved) / of}%` }}
                />
              </span>
              <dl className="tabular flex flex-col gap-0.5 text-small">
                <Fact name={isSignedIn ? compareMessages.iKnow : compareMessages.milestones}>
                  {isSignedIn ? compareMessages.of(achieved, of) : start.path.length}
                </Fact>
                <Fact name={isSignedIn ? compareMessages.leftForMe : compareMessages.hours}>
                  <b className="font-semibold">
                    {isSignedIn ? compareMessages.aboutHours(Math.round(minutesLeft / 60)) : compareMessages.range(hours.low, hours.high)}
                  </b>
                </Fact>
                <Fact name={role.id === current && currentDates ? compareMessages.readyInPlan : compareMessages.readyAt(values.hours)}>
                  {dates?.finishOn ? formatMonthYear(dates.finishOn) : compareMessages.nothing}
                </Fact>
                <Fact name={firstRunMessages.firstResult(role.id)}>
                  {dates?.firstOn ? formatMonthYear(dates.firstOn) : compareMessages.done}
                </Fact>
                {/* The first result has its own line already. */}
                <Fact name={compareMessages.ownCount}>
                  {(own.length > 1 ? own[1]?.shortName : own[0]?.shortName) ?? compareMessages.nothingOwn}
                </Fact>
              </dl>
              {role.id === current ? (
                <Link href="/plan" className="control control-quiet mt-auto self-start px-3 text-small">
                  {compareMessages.myPlan}
                </Link>
              ) : (
                <StartLink href={`/roles/${role.id}`} className="control control-quiet mt-auto self-start px-3 text-small">
                  {compareMessages.look(role.title)}
                </StartLink>
              )}
            </article>
          );
        })}
      </div>
      <p className="-mt-1 text-meta text-muted">
        {compareMessages.totalsHint}
        {inPlan ? ` ${compareMessages.planHint}` : null}
      </p>
    </section>
  );
}

/** The day on which the first of these that is left is done. */
function findFirst(ids: readonly string[], days: CurrentDates["days"]): string | undefined {
  return ids
    .flatMap((id) => days.get(id)?.to ?? [])
    .sort()
    .at(0);
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap justify-between gap-x-3">
      <dt className="text-muted">{name}</dt>
      <dd className="text-right">{children}</dd>
    </div>
  );
}
