import type { Metadata } from "next";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { words } from "#lib/messages/en/all.ts";

export const metadata: Metadata = { robots: { index: false } };

export default function EmailConfirmedPage() {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <PageTitle>{words.accountSafety.confirmedTitle}</PageTitle>
      <h1 className="text-h1">{words.accountSafety.confirmedTitle}</h1>
      <p>{words.accountSafety.confirmed}</p>
      <p>
        <Link href="/settings" className="control control-quiet">
          {words.site.settings}
        </Link>
      </p>
    </div>
  );
}
