import type { Route } from "next";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";

type Props = {
  /** Where to get another link. */
  again: "/reset" | "/settings/email" | "/sign-in";
  /** Whoever is signed in already may need no other: their address, and where to go on. */
  signedIn?: { email: string; next: string } | undefined;
};

/**
 * The page behind a link that was used, has expired or never existed. It is an ordinary page, because the framework's "not found" page
 * shows nothing before its JavaScript has loaded.
 */
export function DeadLink({ again, signedIn }: Props) {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <PageTitle>{messages.accountSafety.deadTitle}</PageTitle>
      <h1 className="text-h1">{messages.accountSafety.deadTitle}</h1>
      <p>{messages.accountSafety.dead}</p>
      {signedIn ? <p>{messages.account.signedInHere(signedIn.email)}</p> : null}
      <p>
        <Link href={(signedIn?.next ?? again) as Route} className="control control-strong">
          {signedIn ? messages.account.goOn : messages.accountSafety.askForLink}
        </Link>
      </p>
    </div>
  );
}
