import type { ReactNode } from "react";
import { productName } from "#lib/messages/errors.ts";
import { Link } from "./link.tsx";
import { Logo } from "./logo.tsx";

/**
 * The first line of a page that one goes through step by step. On a phone it stands in place of the site's header: the page marks itself
 * with `data-task="alone"`, which tells the style sheet to leave that out.
 */
export function TaskBar({ className = "", children }: { className?: string; children: ReactNode }) {
  return (
    <div
      className={`flex items-center gap-2 max-md:-mx-4 max-md:h-12 max-md:shrink-0 max-md:border-b max-md:border-line max-md:bg-raised max-md:px-4 ${className}`}
    >
      {children}
    </div>
  );
}

/** The logo at the end of a task's line on a phone, which leads home. */
export function HomeMark() {
  return (
    <Link href="/" className="control control-ghost -mr-2 ml-auto w-11 px-0 md:hidden">
      <Logo />
      <span className="sr-only">{productName}</span>
    </Link>
  );
}
