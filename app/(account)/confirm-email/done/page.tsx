import type { Metadata } from "next";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

export default function EmailConfirmedPage() {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <PageTitle>{messages.accountSafety.confirmedTitle}</PageTitle>
      <h1 className="text-h1">{messages.accountSafety.confirmedTitle}</h1>
      <p>{messages.accountSafety.confirmed}</p>
      <p>
        <Link href="/settings" className="control control-quiet">
          {messages.site.settings}
        </Link>
      </p>
    </div>
  );
}
