import { type ReactNode, useEffect, useRef, useState } from "react";
import { FoldHead } from "./fold-head.tsx";

type Props = {
  isOpenAtFirst: boolean;
  /** Whether a milestone in it is open: that opens it, too. */
  holdsOpen: boolean;
  /** The line that opens and closes it. */
  head: ReactNode;
  className?: string;
  children: ReactNode;
};

/** A part of the list that folds. What is opened stays open. */
export function ListFold({ isOpenAtFirst, holdsOpen, head, className, children }: Props) {
  const [opensAtFirst] = useState(isOpenAtFirst || holdsOpen);
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (holdsOpen && fold.current) fold.current.open = true;
  }, [holdsOpen]);
  return (
    <details ref={fold} open={opensAtFirst} className={className}>
      <FoldHead>{head}</FoldHead>
      {children}
    </details>
  );
}
