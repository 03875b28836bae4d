import { Check, Flag } from "lucide-react";
import { Link } from "#app/_ui/link.tsx";
import type { Milestone } from "#lib/catalog/schema.ts";
import { messages } from "#lib/messages/all.ts";
import { ResultMonth } from "./role-pace.tsx";

type Props = { results: readonly Milestone[]; settled: ReadonlySet<string> };

/** What one makes on the way, as a road: each result with the month in which it is there at these hours a week. */
export function ResultRoad({ results, settled }: Props) {
  return (
    <section aria-labelledby="results" className="flex flex-col gap-1">
      <h2 id="results" className="text-h3">
        {messages.role.results}
      </h2>
      <ol>
        {results.map((result, at) => (
          <li
            key={result.id}
            className="relative grid min-h-10 grid-cols-[1.375rem_1fr_auto] items-center gap-x-3 not-last:before:absolute not-last:before:top-1/2 not-last:before:left-2.5 not-last:before:h-full not-last:before:w-0.5 not-last:before:bg-role-line"
          >
            <Post isSettled={settled.has(result.id)} isGoal={at === results.length - 1} isFirst={at === 0} />
            <Link
              href={`/milestones/${result.id}`}
              title={result.title}
              className="flex min-h-10 min-w-0 items-center font-medium title-link"
            >
              {result.shortName}
            </Link>
            <span className="tabular text-small text-muted">
              {settled.has(result.id) ? messages.role.settled : <ResultMonth id={result.id} />}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Post({ isSettled, isGoal, isFirst }: { isSettled: boolean; isGoal: boolean; isFirst: boolean }) {
  const look = isSettled ? "border-role bg-role text-on-role" : isFirst ? "border-role bg-paper" : "border-control-line bg-paper";
  if (isGoal && !isSettled) return <Flag size={20} aria-hidden="true" className="z-10 bg-paper text-role" />;
  return (
    <span aria-hidden="true" className={`z-10 flex size-[1.375rem] items-center justify-center rounded-full border-2 ${look}`}>
      {isSettled ? <Check size={14} strokeWidth={3} aria-hidden="true" /> : isFirst ? <i className="size-2 rounded-full bg-role" /> : null}
    </span>
  );
}
