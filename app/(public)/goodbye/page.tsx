import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** The page after deleting an account. A signed-in visitor still has an account. */

export default async function GoodbyePage() {
  if (await currentSignIn()) redirect("/plan");
  return (
    <div className="page flex max-w-reading flex-col items-start gap-4 py-10">
      <PageTitle>{messages.myData.goodbyeTitle}</PageTitle>
      <h1 className="text-h1">{messages.myData.goodbyeTitle}</h1>
      <p>{messages.myData.goodbye}</p>
      <p className="text-muted">{messages.myData.goodbyeBackups}</p>
      <p>{messages.myData.goodbyeThanks}</p>
      <Link href="/" className="control control-quiet">
        {messages.myData.home}
      </Link>
    </div>
  );
}
