import type { Metadata } from "next";
import { words } from "../../../../lib/words/en.ts";
import { Link } from "../../../_components/link.tsx";
import { PageTitle } from "../../../_components/page-title.tsx";

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
