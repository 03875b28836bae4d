import type { Milestone } from "#lib/catalog/schema.ts";
import { selfCheckMessages } from "#lib/messages/self-check.ts";
import { Fold } from "../fold.tsx";
import styles from "./rubric-table.module.css";

/** What earns 0, 1 and 2 points for each criterion: a table on wide screens and on paper, a list on a phone. */
export function RubricTable({ rubric }: { rubric: NonNullable<Milestone["rubric"]> }) {
  return (
    <Fold summary={selfCheckMessages.rubricSummary} printed>
      <table className={`text-small ${styles.rubric}`}>
        <thead className="text-muted">
          <tr>
            <th scope="col">{selfCheckMessages.criterion}</th>
            {[0, 1, 2].map((points) => (
              <th key={points} scope="col">
                {selfCheckMessages.points(points)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rubric.map(({ criterion, points }) => (
            <tr key={criterion}>
              <th scope="row">{criterion}</th>
              {points.map((text, earned) => (
                <td key={text}>
                  <span aria-hidden="true">{earned}: </span>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Fold>
  );
}
