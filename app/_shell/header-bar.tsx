import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { Logo } from "#app/_ui/logo.tsx";
import { messages } from "#lib/messages/all.ts";

/** The line of the header with the name in it, which leads home. */
export function HeaderBar({ children }: { children?: ReactNode }) {
  return (
    <header className="group/header border-b border-line bg-raised print:hidden">
      <div className="flex h-[calc(3rem-1px)] items-center gap-3 px-4 md:h-[calc(3.5rem-1px)] md:gap-6 md:px-6 md:group-has-data-public/header:mx-auto md:group-has-data-public/header:max-w-[80rem] md:group-has-data-public/header:px-8">
        <Link href="/" className="flex min-h-11 items-center gap-2 text-lead font-semibold">
          <Logo />
          {messages.name}
        </Link>
        {children}
      </div>
    </header>
  );
}
