import { ChevronRight } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";

type Props = {
  isOpenAtFirst: boolean;
  /** Whether a milestone in it is open: that opens it, too. */
  holdsOpen: boolean;
  /** The line that opens and closes it. */
  head: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A part of the list that folds. Folding is the browser's: it works without scripts, and what is opened stays open. */
export function ListFold({ isOpenAtFirst, holdsOpen, head, className, children }: Props) {
  const [opensAtFirst] = useState(isOpenAtFirst || holdsOpen);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (holdsOpen && fold.current) fold.current.open = true;
  }, [holdsOpen]);
  return (
    <details ref={fold} open={opensAtFirst} className={className}>
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-lg px-2 hover:bg-hover md:min-h-10 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          size={18}
          aria-hidden="true"
          className="shrink-0 text-muted [[open]>summary>&]:rotate-90 motion-safe:transition-transform print:hidden"
        />
        {head}
      </summary>
      {children}
    </details>
  );
}
