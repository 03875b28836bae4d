import type { ReactNode } from "react";
import { BackLink } from "#app/_ui/back-link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";

/** The frame of a page below the settings: its title and a link back. */
export function SettingsFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{title}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to="/settings">{messages.accountSafety.backToSettings}</BackLink>
        <h1 className="text-h1">{title}</h1>
      </div>
      {children}
    </div>
  );
}
