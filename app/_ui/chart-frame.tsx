import type { ReactNode } from "react";
import { progressMessages } from "#lib/messages/progress.ts";
import { Fold } from "./fold.tsx";

type Props = {
  id: string;
  title: string;
  /** Whether the title is only for who cannot see the chart, which then says all itself. */
  titleIsHidden?: boolean;
  /** A visible sentence that summarises the chart. */
  says?: string;
  /** A sentence above the table, where the chart itself says enough. */
  inTable?: string;
  hint?: string;
  head: readonly string[];
  /** The rows of the table: the first cell names the row. */
  rows: readonly (readonly string[])[];
  total?: readonly string[];
  /** Whether only the title and the summary show until it is opened. */
  folded?: boolean;
  children: ReactNode;
};

/** A chart with a summary and the same data as a table below; folded, the summary stands next to its title. */
export function ChartFrame({ id, title, titleIsHidden, says, folded, ...body }: Props) {
  if (folded) {
    return (
      <section aria-labelledby={id} className="[&+section]:-mt-px">
        <Fold
          summary={
            <>
              <h2 id={id} className="text-h3">
                {title}
              </h2>
              <span className="min-w-0 flex-1 text-small text-muted">{says}</span>
            </>
          }
        >
          <div className="flex flex-col gap-2">
            <ChartBody {...body} says={undefined} />
          </div>
        </Fold>
      </section>
    );
  }
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <h2 id={id} className={titleIsHidden ? "sr-only" : "text-h2"}>
        {title}
      </h2>
      <ChartBody {...body} says={says} />
    </section>
  );
}

type BodyProps = Pick<Props, "inTable" | "hint" | "head" | "rows" | "total" | "children"> & { says: string | undefined };

function ChartBody({ says, inTable, hint, head, rows, total, children }: BodyProps) {
  return (
    <>
      {children}
      {says ? <p>{says}</p> : null}
      {hint ? <p className="text-small text-muted">{hint}</p> : null}
      <details>
        <summary className="link inline-flex min-h-11 items-center text-small">{progressMessages.asTable}</summary>
        {inTable ? <p className="pb-2 text-small">{inTable}</p> : null}
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
    </>
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
