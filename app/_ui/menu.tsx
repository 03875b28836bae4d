"use client";

import type { FocusEvent, KeyboardEvent, ReactNode } from "react";

type Props = { label: ReactNode; className?: string; children: ReactNode };

/** A button that opens a small panel below it, also without scripts. With them it closes on Escape and when the focus leaves it. */
export function Menu({ label, className = "control control-quiet", children }: Props) {
  function leave({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>) {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
  }
  function closeOnEscape({ key, currentTarget }: KeyboardEvent<HTMLDetailsElement>) {
    if (key !== "Escape" || !currentTarget.open) return;
    currentTarget.open = false;
    currentTarget.querySelector("summary")?.focus();
  }
  return (
    <details onBlur={leave} onKeyDown={closeOnEscape} className="relative print:hidden">
      <summary className={`${className} list-none [&::-webkit-details-marker]:hidden`}>{label}</summary>
      <div className="absolute right-0 z-30 mt-1 flex w-max min-w-44 max-w-[80vw] flex-col rounded-lg border border-line bg-raised p-1 shadow-(--shadow)">
        {children}
      </div>
    </details>
  );
}
