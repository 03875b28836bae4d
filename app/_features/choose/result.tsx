import { startAddress } from "#app/_features/plan/start-form.ts";
import { compareAddress } from "#app/_ui/compare-address.ts";
import { Link } from "#app/_ui/link.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { chooseMessages } from "#lib/messages/choose.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { measureFit, type RoleMatch, rankRoles, type Statement } from "#lib/planner/roles/choose.ts";
import { planStart, type StartRole } from "#lib/planner/start/plan-start.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import type { Answers } from "./answers.ts";
import { FitRoad } from "./fit-road.tsx";

type Props = {
  statements: readonly (Statement & { topic: string })[];
  roles: readonly StartRole[];
  answers: Answers;
  values: StartValues;
  today: string;
};

/**
 * The fit of each role as a road, in the order of the questions, with the day on which one would be ready. One winner gives its colour and a
 * button; equals stay equals. On a phone it is a tray that stays in sight.
 */
export function Result({ statements, roles, answers, values, today }: Props) {
  const matches = rankRoles(
    roles.map(({ id }) => id),
    statements,
    answers,
  );
  const isAnswered = Object.keys(answers).length > 0;
  const fit = measureFit(matches, statements, answers);
  const best = isAnswered ? roles.filter(({ id }) => matches.find(({ roleId }) => roleId === id)?.rank === 1) : [];
  const plans = roles.map((role) => planStart(role, values, today));
  const problem = plans.find((plan) => "problem" in plan);
  return (
    <section
      id="result"
      data-tray
      data-role={best.length === 1 ? best[0]?.id : undefined}
      aria-labelledby="result-title"
      className={`sticky bottom-(--tabs) z-10 -mx-4 flex flex-col gap-1.5 rounded-t-2xl border-t px-4 py-3 md:max-lg:-mx-8 md:max-lg:px-8 lg:top-4 lg:mx-0 lg:gap-4 lg:rounded-xl lg:border lg:p-6 ${best.length === 1 ? "border-role-line bg-role-soft" : "border-line bg-sunken"}`}
    >
      <h2 id="result-title" className="sr-only">
        {chooseMessages.resultTitle}
      </h2>
      <p role="status" className="font-semibold lg:text-h2">
        {summarize(matches, best, roles, isAnswered)}
      </p>
      <ul className="flex flex-col lg:gap-2">
        {roles.map((role, at) => (
          <FitRoad
            key={role.id}
            role={role}
            plan={plans[at]}
            fit={isAnswered ? (fit.get(role.id) ?? 0) : 0}
            place={!best.includes(role) ? "behind" : best.length > 1 ? "tie" : "best"}
          />
        ))}
      </ul>
      {problem && "problem" in problem ? <p className="text-small font-medium">{firstRunMessages.problem(problem.problem)}</p> : null}
      <Actions best={best} matches={matches} roles={roles} values={values} />
      <p className="text-meta text-muted lg:-mt-2">{chooseMessages.noBetter}</p>
    </section>
  );
}

function summarize(matches: readonly RoleMatch[], best: readonly StartRole[], roles: readonly StartRole[], isAnswered: boolean): string {
  if (!isAnswered) return chooseMessages.nothing;
  const titles = best.map(({ title }) => title);
  if (titles.length === roles.length) return chooseMessages.all;
  if ((matches[0]?.score ?? 0) <= 0) return chooseMessages.closest(titles);
  return titles.length === 1 ? chooseMessages.one(titles[0] as string) : chooseMessages.tie(titles);
}

type ActionsProps = { best: readonly StartRole[]; matches: readonly RoleMatch[]; roles: readonly StartRole[]; values: StartValues };

/** One winner: its plan. Two equals: two equal buttons. Otherwise the comparison. */
function Actions({ best, matches, roles, values }: ActionsProps) {
  const compared = best.length > 1 ? best : best.length === 1 ? pickNearest(matches, roles) : roles;
  const compare = compareAddress(compared.map(({ id }) => id));
  if (best.length === 0 || best.length > 2) {
    return (
      <StartLink href={compare} className="control control-quiet">
        {chooseMessages.compareRoles}
      </StartLink>
    );
  }
  return (
    <>
      <p className="grid grid-flow-col auto-cols-fr gap-2">
        {best.map(({ id, title }) => (
          <Link
            key={id}
            href={startAddress(id, values)}
            data-role={id}
            className={`control min-h-11 px-2 text-small ${best.length === 1 ? "control-strong" : "control-quiet"}`}
          >
            {best.length === 1 ? firstRunMessages.make : chooseMessages.planRole(title)}
          </Link>
        ))}
      </p>
      {best.map(({ id }) =>
        best.length === 1 ? (
          <Link key={id} href={`/place?role=${id}`} className="link inline-flex min-h-11 items-center self-start text-small max-lg:hidden">
            {firstRunMessages.place}
          </Link>
        ) : null,
      )}
      <StartLink href={compare} className="link inline-flex min-h-11 items-center self-start text-small max-lg:hidden">
        {compared.length > 2 ? chooseMessages.compareRoles : chooseMessages.beside(compared.map(({ title }) => title))}
      </StartLink>
    </>
  );
}

/** The winner and who comes next, which may be several, in the roles' order. */
function pickNearest(matches: readonly RoleMatch[], roles: readonly StartRole[]): StartRole[] {
  const near = matches.filter(({ rank }) => rank <= 2).map(({ roleId }) => roleId);
  return roles.filter(({ id }) => near.includes(id));
}
