import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { words } from "../../../lib/words/en.ts";

/** A page below the settings: its title, and the way back. */
export function SettingsFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <div>
        <Link href="/settings" className="link inline-flex min-h-11 items-center gap-1.5">
          <ArrowLeft size={18} aria-hidden="true" />
          {words.accountSafety.backToSettings}
        </Link>
        <h1 className="text-h1">{title}</h1>
      </div>
      {children}
    </div>
  );
}
