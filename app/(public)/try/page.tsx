import type { Metadata } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { currentSignIn } from "../../../lib/auth/session.ts";
import { catalog } from "../../../lib/catalog/catalog.ts";
import { words } from "../../../lib/words/en.ts";
import { describePage } from "../../_components/page-metadata.ts";

export function generateMetadata(): Metadata {
  return describePage({ title: words.sync.tryTitle, description: words.sync.tryLead, path: "/try" });
}

/** The planner without an account: which role? */
export default async function TryPage() {
  if (await currentSignIn()) redirect("/plan");
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-10">
      <div className="flex flex-col gap-3">
        <h1 className="text-h1">{words.sync.tryTitle}</h1>
        <p>{words.sync.tryLead}</p>
        <p className="font-medium">{words.sync.tryHere}</p>
        <noscript>
          <p>{words.sync.tryNoScript}</p>
        </noscript>
      </div>
      <ul className="border-t border-line">
        {catalog().roles.map((role) => (
          <li
            key={role.id}
            data-role={role.id}
            className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-b border-line py-3"
          >
            <span className="font-medium">{role.title}</span>
            <Link href={`/try/${role.id}`} aria-label={words.sync.tryOpen(role.title)} className="control control-quiet">
              {words.sync.tryPlan}
            </Link>
          </li>
        ))}
      </ul>
      <p>
        <Link href="/choose" className="link inline-flex min-h-11 items-center">
          {words.choose.link}
        </Link>
      </p>
    </div>
  );
}
