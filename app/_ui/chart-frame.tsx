import type { ReactNode } from "react";
import { progressMessages } from "#lib/messages/progress.ts";

type Props = {
  id: string;
  title: string;
  /** A visible sentence that summarises the chart. */
  says: string;
  hint?: string;
  head: readonly string[];
  /** The rows of the table: the first cell names the row. */
  rows: readonly (readonly string[])[];
  total?: readonly string[];
  children: ReactNode;
};

/** A chart with a summary above and the same data as a table below. */
export function ChartFrame({ id, title, says, hint, head, rows, total, children }: Props) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h2 id={id} className="text-h2">
        {title}
      </h2>
      <p>{says}</p>
      {hint ? <p className="text-small text-muted">{hint}</p> : null}
      {children}
      <details>
        <summary className="link inline-flex min-h-11 items-center text-small">{progressMessages.asTable}</summary>
        <div className="max-w-reading overflow-x-auto">
          <table className="tabular w-full border-collapse text-left text-small">
            <thead>
              <Row cells={head} cell="col" />
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row[0]} cells={row} cell="row" />
              ))}
            </tbody>
            {total ? (
              <tfoot className="font-semibold">
                <Row cells={total} cell="row" />
              </tfoot>
            ) : null}
          </table>
        </div>
      </details>
    </section>
  );
}

function Row({ cells, cell }: { cells: readonly string[]; cell: "col" | "row" }) {
  return (
    <tr className="border-b border-line">
      {cells.map((text, index) =>
        cell === "col" || index === 0 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table's columns have no other name
          <th key={index} scope={cell} className={`py-1.5 pr-4 ${cell === "col" ? "font-semibold" : "font-normal"}`}>
            {text}
          </th>
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: a table's columns have no other name
          <td key={index} className="py-1.5 pr-4">
            {text}
          </td>
        ),
      )}
    </tr>
  );
}
