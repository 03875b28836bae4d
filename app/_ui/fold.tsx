import { ChevronDown } from "lucide-react";
import type { ReactElement, ReactNode } from "react";

type Props = {
  /** A text, or a heading that takes the room of one. */
  summary: string | ReactElement;
  /** Whether paper shows what is in it, open or not. */
  printed?: boolean;
  /** Whether it is open at first. */
  isOpen?: boolean;
  children: ReactNode;
};

/** A line that opens to what is below it, with or without scripts. */
export function Fold({ summary, printed, isOpen, children }: Props) {
  return (
    <details
      open={isOpen}
      className={`group border-b border-line first:border-t ${printed ? "print:[&::details-content]:[content-visibility:visible]" : ""}`}
    >
      <summary className="flex min-h-11 list-none items-center gap-3 py-2 [&::-webkit-details-marker]:hidden">
        {typeof summary === "string" ? <span className="min-w-0 flex-1">{summary}</span> : summary}
        <ChevronDown size={20} aria-hidden="true" className="shrink-0 text-muted group-open:rotate-180 motion-safe:transition-transform" />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
