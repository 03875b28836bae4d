import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";

/** The line that opens and closes a part of the plan. Folding is the browser's: it works without scripts. */
export function FoldHead({ children }: { children: ReactNode }) {
  return (
    <summary className="flex min-h-11 list-none items-center gap-2 rounded-lg px-2 hover:bg-hover md:min-h-10 [&::-webkit-details-marker]:hidden">
      <ChevronRight
        size={18}
        aria-hidden="true"
        className="shrink-0 text-muted [[open]>summary>&]:rotate-90 motion-safe:transition-transform print:hidden"
      />
      {children}
    </summary>
  );
}
