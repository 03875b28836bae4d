import type { Metadata } from "next";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

export default function ResetSentPage() {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <PageTitle>{messages.accountSafety.resetSentTitle}</PageTitle>
      <h1 className="text-h1">{messages.accountSafety.resetSentTitle}</h1>
      <p>{messages.accountSafety.resetSent}</p>
    </div>
  );
}
