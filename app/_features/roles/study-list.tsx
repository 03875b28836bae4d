import { Link } from "#app/_ui/link.tsx";
import type { Milestone } from "#lib/catalog/schema.ts";
import type { StudyEntry } from "#lib/catalog/standing.ts";
import { messages } from "#lib/messages/all.ts";
import styles from "./study-list.module.css";

/** Milestones along one line, in study order: each with its area and how much the role needs it, a choice as one group. */
export function StudyList({ entries }: { entries: readonly StudyEntry[] }) {
  return (
    <ol className={`titles ${styles.list} ml-3 border-l-2 border-role`}>
      {entries.map(({ milestone, areaTitle, importance, number, choice }) => (
        <li key={milestone.id}>
          <Bullet number={number} />
          {choice ? (
            <>
              <p>{messages.role.oneOf(choice.title)}</p>
              <ul>
                {choice.milestones.map((each, index) => (
                  <li key={each.id}>
                    <Title milestone={each} />
                    {index === 0 ? <span className="text-small text-muted"> · {messages.role.default}</span> : null}
                  </li>
                ))}
              </ul>
            </>
          ) : (
            <Title milestone={milestone} />
          )}
          <p>
            {areaTitle} · {messages.role.importance[importance]}
          </p>
        </li>
      ))}
    </ol>
  );
}

function Title({ milestone: { id, title, hours } }: { milestone: Milestone }) {
  return (
    <>
      <Link href={`/milestones/${id}`}>{title}</Link> <span>{messages.plan.hours(hours.low, hours.high)}</span>
    </>
  );
}

/** The number in a new plan; a plain post for what is not in one. */
function Bullet({ number }: { number: number | undefined }) {
  if (number === undefined) {
    return <span aria-hidden="true" className="absolute -left-[7px] top-[7px] size-3 rounded-full border-2 border-role bg-paper" />;
  }
  return (
    <span aria-hidden="true" className={styles.number}>
      {number}
    </span>
  );
}
