import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

type Props = { id: string; name: string; count?: number; children: ReactNode };

/** A part below the list, folded into a line like those of the list. It works without scripts. */
export function BelowFold({ id, name, count, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <details>
        <summary className="flex min-h-11 list-none items-center gap-2 rounded-lg px-2 text-small hover:bg-hover md:min-h-10 [&::-webkit-details-marker]:hidden">
          <ChevronRight
            size={18}
            aria-hidden="true"
            className="shrink-0 text-muted [[open]>summary>&]:rotate-90 motion-safe:transition-transform"
          />
          <h2 id={id} className="text-small tracking-normal">
            {name}
          </h2>
          {count === undefined ? null : <span className="tabular text-muted">{count}</span>}
        </summary>
        <div className="flex flex-col gap-2 py-2 md:pl-[2.125rem]">{children}</div>
      </details>
    </section>
  );
}
