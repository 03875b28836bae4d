import type { ReactNode } from "react";
import { FoldHead } from "./fold-head.tsx";

type Props = { id: string; name: string; count?: number; children: ReactNode };

/** A part of the plan's page below the list, folded into a line like the groups of the list. */
export function FoldedPart({ id, name, count, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <details>
        <FoldHead>
          <h2 id={id} className="text-small tracking-normal">
            {name}
          </h2>
          {count === undefined ? null : <span className="tabular text-small text-muted">{count}</span>}
        </FoldHead>
        <div className="flex flex-col gap-2 py-2 md:pl-[2.125rem]">{children}</div>
      </details>
    </section>
  );
}
