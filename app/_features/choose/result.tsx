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
  const winner = best.length === 1 ? best[0] : undefined;
  const plans = roles.map((role) => planStart(role, values, today));
  const compared = best.length > 1 ? best : winner ? pickNearest(matches, roles) : roles;
  const problem = plans.find((plan) => "problem" in plan);
  return (
    <section
      id="result"
      data-tray
      data-role={winner?.id}
      aria-labelledby="result-title"
      className={`sticky bottom-(--tabs) z-10 -mx-4 flex flex-col gap-1.5 rounded-t-2xl border-t px-4 py-3 md:max-lg:-mx-8 md:max-lg:px-8 lg:top-4 lg:mx-0 lg:gap-3 lg:rounded-xl lg:border lg:p-6 ${winner ? "border-role-line bg-role-soft" : "border-line bg-sunken"}`}
    >
      <h2 id="result-title" className="sr-only">
        {chooseMessages.resultTitle}
      </h2>
      <Summary matches={matches} best={best} roles={roles} isAnswered={isAnswered} />
      <p aria-hidden="true" className={`self-end text-meta text-muted ${isAnswered ? "w-28 max-lg:hidden" : "-mb-1"}`}>
        {firstRunMessages.ready}
      </p>
      <ul className="flex flex-col lg:-mt-2 lg:gap-1">
        {roles.map((role, at) => (
          <FitRoad
            key={role.id}
            role={role}
            plan={plans[at]}
            fit={isAnswered ? (fit.get(role.id) ?? 0) : undefined}
            place={!best.includes(role) ? "behind" : best.length > 1 ? "tie" : "best"}
          />
        ))}
      </ul>
      {winner ? <Why match={matches.find(({ roleId }) => roleId === winner.id)} statements={statements} answers={answers} /> : null}
      {problem && "problem" in problem ? <p className="text-small font-medium">{firstRunMessages.problem(problem.problem)}</p> : null}
      <Actions best={best} roles={roles} values={values} />
      <p className={`text-meta text-muted ${winner || !isAnswered ? "max-lg:hidden" : ""}`}>
        {chooseMessages.noBetter}{" "}
        {winner || best.length === 2 ? (
          <StartLink href={compareAddress(compared.map(({ id }) => id))} className="link inline-flex min-h-6 items-center max-lg:hidden">
            {compared.length > 2 ? chooseMessages.compareRoles : chooseMessages.beside(compared.map(({ title }) => title))}
          </StartLink>
        ) : null}
      </p>
    </section>
  );
}

/** The one role that suits the answers most; undefined where several do. */
export function findWinner(
  statements: readonly Statement[],
  roles: readonly { id: StartRole["id"] }[],
  answers: Answers,
): StartRole["id"] | undefined {
  const ids = roles.map(({ id }) => id);
  const [first, second] = rankRoles(ids, statements, answers);
  return second?.rank === 1 ? undefined : first?.roleId;
}

type SummaryProps = { matches: readonly RoleMatch[]; best: readonly StartRole[]; roles: readonly StartRole[]; isAnswered: boolean };

/** What the answers say, which screen readers announce: one winner by its name, large; else a sentence. */
function Summary({ matches, best, roles, isAnswered }: SummaryProps) {
  const titles = best.map(({ title }) => title);
  const [first = ""] = titles;
  const isClear = (matches[0]?.score ?? 0) > 0;
  if (isAnswered && isClear && titles.length === 1) {
    return (
      <p role="status" className="flex flex-wrap items-baseline gap-x-2 lg:flex-col">
        <span className="text-small text-muted">{chooseMessages.suitsMost}</span>{" "}
        <span className="font-bold text-role lg:text-h1">{first}</span>
      </p>
    );
  }
  return (
    <p role="status" className="font-semibold lg:text-h2">
      {!isAnswered
        ? chooseMessages.nothing
        : titles.length === roles.length
          ? chooseMessages.all
          : isClear
            ? chooseMessages.tie(titles)
            : chooseMessages.closest(titles)}
    </p>
  );
}

/** As many answers as a line holds. */
const whyTopics = 2;

/** The answers that spoke most for the winner, in one line; all of them are below the questions. */
function Why({ match, statements, answers }: { match: RoleMatch | undefined } & Pick<Props, "statements" | "answers">) {
  const spoke = match?.spokeFor.slice(0, whyTopics) ?? [];
  if (spoke.length === 0) return null;
  const topicOf = (id: string) => statements.find((statement) => statement.id === id)?.topic ?? id;
  return (
    <p className="text-meta lg:text-small">
      <b className="font-semibold">{chooseMessages.whyLabel}</b>{" "}
      {chooseMessages.whyLine(spoke.map((id) => [topicOf(id), answers[id] ?? "yes"]))}
    </p>
  );
}

type ActionsProps = { best: readonly StartRole[]; roles: readonly StartRole[]; values: StartValues };

/** One winner: its plan. Two equals: two equal buttons. Otherwise the comparison. */
function Actions({ best, roles, values }: ActionsProps) {
  if (best.length === 0 || best.length > 2) {
    return (
      <StartLink
        href={compareAddress((best.length > 1 ? best : roles).map(({ id }) => id))}
        // Before there is an answer, a phone has no room for it.
        className={`control control-quiet ${best.length === 0 ? "max-lg:hidden" : ""}`}
      >
        {chooseMessages.compareRoles}
      </StartLink>
    );
  }
  return (
    <p className="grid grid-flow-col auto-cols-fr gap-2">
      {best.map(({ id, title }) => (
        <Link
          key={id}
          href={startAddress(id, values)}
          data-role={id}
          className={`control min-h-11 px-2 ${best.length === 1 ? "control-strong" : "control-quiet text-small"}`}
        >
          {best.length === 1 ? firstRunMessages.make : chooseMessages.planRole(title)}
        </Link>
      ))}
      {best.length === 1 ? (
        <StartLink href={`/roles/${best[0]?.id}`} className="control control-quiet min-h-11 px-2">
          {chooseMessages.look}
        </StartLink>
      ) : null}
    </p>
  );
}

/** The winner and who comes next, which may be several, in the roles' order. */
function pickNearest(matches: readonly RoleMatch[], roles: readonly StartRole[]): StartRole[] {
  const near = matches.filter(({ rank }) => rank <= 2).map(({ roleId }) => roleId);
  return roles.filter(({ id }) => near.includes(id));
}
