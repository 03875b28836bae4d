import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { Logo } from "#app/_ui/logo.tsx";
import { messages } from "#lib/messages/all.ts";

/** The frame of the page for being offline: the same for everybody, because it is kept for everybody. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="border-b border-line print:hidden">
        <div className="page flex flex-wrap items-center gap-x-5 py-2">
          <Link href="/" className="flex min-h-11 items-center gap-2 text-lead font-semibold">
            <Logo />
            {messages.name}
          </Link>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
    </>
  );
}
