import type { Milestone } from "#lib/catalog/schema.ts";
import { selfCheckMessages } from "#lib/messages/self-check.ts";
import { Fold } from "../fold.tsx";

const cell = "block py-0.5 align-top md:table-cell md:border-b md:border-line md:py-2 md:pr-4 print:table-cell print:p-1";
const headCell = "pr-4 pb-1 font-semibold text-muted";

/** What earns 0, 1 and 2 points for each criterion: a table on wide screens and on paper, a list on a phone. */
export function RubricTable({ rubric }: { rubric: NonNullable<Milestone["rubric"]> }) {
  return (
    <Fold summary={selfCheckMessages.rubricSummary} printed>
      <table className="block w-full border-collapse text-left text-small md:table print:table">
        <thead className="sr-only md:not-sr-only md:table-header-group print:not-sr-only print:table-header-group">
          <tr>
            <th scope="col" className={headCell}>
              {selfCheckMessages.criterion}
            </th>
            {[0, 1, 2].map((points) => (
              <th key={points} scope="col" className={headCell}>
                {selfCheckMessages.points(points)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="block md:table-row-group print:table-row-group">
          {rubric.map(({ criterion, points }) => (
            <tr key={criterion} className="block border-b border-line py-2 md:table-row print:table-row print:break-inside-avoid">
              <th scope="row" className={`${cell} font-semibold md:w-1/5`}>
                {criterion}
              </th>
              {points.map((text, earned) => (
                <td key={text} className={cell}>
                  <span aria-hidden="true" className="tabular font-semibold text-muted md:hidden print:hidden">
                    {earned}:{" "}
                  </span>
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
