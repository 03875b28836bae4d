import { ChevronDown } from "lucide-react";
import { chooseMessages } from "#lib/messages/choose.ts";
import { rankRoles, type Statement } from "#lib/planner/roles/choose.ts";
import type { StartRole } from "#lib/planner/start/plan-start.ts";
import type { Answers } from "./answers.ts";

type Props = { statements: readonly (Statement & { topic: string })[]; roles: readonly StartRole[]; answers: Answers };

/** Which answers spoke for and against each role, folded. */
export function MatchReasons({ statements, roles, answers }: Props) {
  if (Object.keys(answers).length === 0) return null;
  const matches = rankRoles(
    roles.map(({ id }) => id),
    statements,
    answers,
  );
  const explain = (ids: readonly string[]) =>
    ids.map((id) => {
      const answer = answers[id];
      const topic = statements.find((statement) => statement.id === id)?.topic ?? id;
      return answer ? chooseMessages.answered(topic, answer) : topic;
    });
  return (
    <details className="group border-b border-line">
      <summary className="flex min-h-12 items-center justify-between gap-4 font-semibold hover:bg-hover">
        {chooseMessages.why}
        <ChevronDown size={20} aria-hidden="true" className="shrink-0 group-open:rotate-180" />
      </summary>
      <ul className="grid gap-4 pb-4 sm:grid-cols-2">
        {roles.map(({ id, title }) => {
          const match = matches.find(({ roleId }) => roleId === id);
          const reasons = [
            ...explain(match?.spokeFor ?? []).map((reason) => ["+", chooseMessages.spokeFor, reason] as const),
            ...explain(match?.spokeAgainst ?? []).map((reason) => ["−", chooseMessages.spokeAgainst, reason] as const),
          ];
          return (
            <li key={id} data-role={id} className="text-small">
              <p className="font-semibold text-role">{title}</p>
              {reasons.length === 0 ? <p>{chooseMessages.silent}</p> : null}
              {reasons.map(([sign, name, reason]) => (
                <p key={reason} className="flex gap-2">
                  <span aria-hidden="true" className="w-3 shrink-0 text-center font-semibold text-role">
                    {sign}
                  </span>
                  <span>
                    <span className="sr-only">{name}: </span>
                    {reason}
                  </span>
                </p>
              ))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
