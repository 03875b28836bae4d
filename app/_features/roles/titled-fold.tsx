import type { ReactNode } from "react";
import { Fold } from "#app/_ui/fold.tsx";

type Props = {
  title: string;
  /** A few words about what is inside; left out where there is no room. */
  peek?: string;
  heading?: "h2" | "h3";
  children: ReactNode;
};

/** A fold with a heading as its line. */
export function TitledFold({ title, peek, heading: Heading = "h2", children }: Props) {
  return (
    <Fold
      summary={
        <>
          <Heading className={`min-w-0 text-body ${peek ? "max-sm:flex-1" : "flex-1"}`}>{title}</Heading>
          {peek ? <span className="tabular hidden min-w-0 flex-1 truncate text-small text-muted sm:block">{peek}</span> : null}
        </>
      }
    >
      {children}
    </Fold>
  );
}
