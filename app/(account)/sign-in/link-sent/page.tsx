import type { Metadata } from "next";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

export default function LinkSentPage() {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <PageTitle>{messages.account.linkSentTitle}</PageTitle>
      <h1 className="text-h1">{messages.account.linkSentTitle}</h1>
      <p>{messages.account.linkSent}</p>
    </div>
  );
}
