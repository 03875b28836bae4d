import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { safeReturnPath } from "#lib/auth/request.ts";
import { requireLearner } from "#lib/auth/session.ts";
import { haveOtherWaysJustEnded } from "#lib/auth/sign-in-link.ts";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

type Props = { searchParams: Promise<{ next?: string | string[] }> };

/** Says what a sign-in link ended. A visitor whose link ended nothing goes to the next page. */
export default async function LinkOpenedPage({ searchParams }: Props) {
  const { learner, email } = await requireLearner("/sign-in/link-opened");
  const { next: wanted } = await searchParams;
  const next = safeReturnPath(typeof wanted === "string" ? wanted : undefined, "/plan") as Route;
  if (!(await haveOtherWaysJustEnded(learner, new Date()))) redirect(next);
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <PageTitle>{messages.account.linkOpenedTitle}</PageTitle>
      <h1 className="text-h1">{messages.account.linkOpenedTitle}</h1>
      <p role="status">{messages.account.endedOtherWays(email)}</p>
      <p className="flex flex-wrap gap-3">
        <Link href={next} className="control control-strong">
          {messages.account.goOn}
        </Link>
        <Link href="/settings/password" className="control control-quiet">
          {messages.accountSafety.setPassword}
        </Link>
      </p>
    </div>
  );
}
