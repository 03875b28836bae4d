import type { ReactNode, Ref } from "react";
import { compareAddress } from "#app/_ui/compare-address.ts";
import { Link } from "#app/_ui/link.tsx";
import { chooseMessages } from "#lib/messages/choose.ts";
import { type RoleMatch, rankRoles, type Statement } from "#lib/planner/roles/choose.ts";
import type { Answers } from "./answers.ts";

/** A role in the result: its name, and facts that do not depend on the answers. */
export type ChosenRole = { id: string; title: string; heading: ReactNode; next: ReactNode };

type Props = {
  statements: readonly (Statement & { topic: string })[];
  roles: readonly ChosenRole[];
  answers: Answers;
  /** Text next to the best match. */
  note: ReactNode;
  ref: Ref<HTMLElement>;
};

/** The roles that match the answers, by rank, with reasons. Roles of one rank are shown as equals. */
export function Result({ statements, roles, answers, note, ref }: Props) {
  const matches = rankRoles(
    roles.map(({ id }) => id),
    statements,
    answers,
  );
  const isAnswered = Object.keys(answers).length > 0;
  const ranks = isAnswered ? [...new Set(matches.map(({ rank }) => rank))] : [];
  return (
    <section
      id="result"
      ref={ref}
      tabIndex={-1}
      aria-labelledby="result-title"
      className="flex scroll-mt-4 flex-col gap-4 outline-none lg:-mt-3 lg:self-stretch"
    >
      {/* Beside a long form it stays in sight. */}
      <div className="flex flex-col gap-2 bg-paper lg:sticky lg:top-0 lg:py-3">
        <h2 id="result-title" className="text-h2">
          {chooseMessages.resultTitle}
        </h2>
        <p role="status" className="text-lead">
          {summarize(matches, roles, isAnswered)}
        </p>
      </div>
      <p className="text-muted">{chooseMessages.noBetter}</p>
      {isAnswered ? note : null}
      {ranks.map((rank) => {
        const equals = matches.filter((match) => match.rank === rank);
        return (
          <section key={rank} aria-labelledby={`rank-${rank}`} className="flex flex-col gap-3">
            <h3 id={`rank-${rank}`} className={rank === 1 ? "sr-only" : "pt-2 text-small font-semibold text-muted"}>
              {nameRank(rank, equals, ranks.length)}
            </h3>
            {equals.map((match) => (
              <RoleResult
                key={match.roleId}
                match={match}
                isFirst={rank === 1 && ranks.length > 1}
                roles={roles}
                statements={statements}
                answers={answers}
              />
            ))}
            {rank === 1 ? <BesideLink matches={matches} roles={roles} /> : null}
          </section>
        );
      })}
      {isAnswered ? <p className="text-small text-muted">{chooseMessages.share}</p> : null}
    </section>
  );
}

function summarize(matches: readonly RoleMatch[], roles: readonly ChosenRole[], isAnswered: boolean): string {
  if (!isAnswered) return chooseMessages.nothing;
  const first = matches.filter(({ rank }) => rank === 1);
  const titles = first.map(({ roleId }) => roles.find(({ id }) => id === roleId)?.title ?? roleId);
  if (titles.length === roles.length) return chooseMessages.all;
  if ((first[0]?.score ?? 0) <= 0) return chooseMessages.closest(titles);
  return titles.length === 1 ? chooseMessages.one(titles[0] as string) : chooseMessages.tie(titles);
}

function nameRank(rank: number, equals: readonly RoleMatch[], rankCount: number): string {
  if (rank !== 1) return chooseMessages.next(rank, equals.length);
  return (equals[0]?.score ?? 0) > 0 || rankCount === 1 ? chooseMessages.first(equals.length) : chooseMessages.closestFirst(equals.length);
}

/** A link that compares the best match with the next one; when several tie, all of them. */
function BesideLink({ matches, roles }: { matches: readonly RoleMatch[]; roles: readonly ChosenRole[] }) {
  const alike = matches.filter(({ rank }) => rank === 1);
  const compared = (alike.length > 1 ? alike : matches.slice(0, 2)).map(({ roleId }) => roleId);
  return (
    <Link href={compareAddress(compared)} className="link inline-flex min-h-11 items-center self-start">
      {chooseMessages.beside(compared.map((roleId) => roles.find(({ id }) => id === roleId)?.title ?? roleId))}
    </Link>
  );
}

type RoleResultProps = Omit<Props, "ref" | "note"> & { match: RoleMatch; isFirst: boolean };

function RoleResult({ match, isFirst, roles, statements, answers }: RoleResultProps) {
  const role = roles.find(({ id }) => id === match.roleId);
  const explain = (ids: readonly string[]) =>
    ids.map((id) => {
      const answer = answers[id];
      const topic = statements.find((statement) => statement.id === id)?.topic ?? id;
      return answer ? chooseMessages.answered(topic, answer) : topic;
    });
  return (
    <article
      data-role={match.roleId}
      data-first={isFirst || undefined}
      className="flex flex-col gap-3 rounded-lg border border-line border-l-4 border-l-role bg-raised p-4"
    >
      {role?.heading}
      <Reasons title={chooseMessages.spokeFor} reasons={explain(match.spokeFor)} sign="+" />
      <Reasons title={chooseMessages.spokeAgainst} reasons={explain(match.spokeAgainst)} sign="−" />
      {match.spokeFor.length + match.spokeAgainst.length === 0 ? <p className="text-small">{chooseMessages.silent}</p> : null}
      {role?.next}
    </article>
  );
}

function Reasons({ title, reasons, sign }: { title: string; reasons: readonly string[]; sign: string }) {
  if (reasons.length === 0) return null;
  return (
    <div className="text-small">
      <p className="font-semibold">{title}</p>
      <ul>
        {reasons.map((reason) => (
          <li key={reason} className="flex gap-2">
            <span aria-hidden="true" className="w-3 shrink-0 text-center font-semibold text-role">
              {sign}
            </span>
            {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
