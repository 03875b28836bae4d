import type { Metadata } from "next";
import { DeadLink } from "#app/_features/account/dead-link.tsx";
import { OpenLinkForm } from "#app/_features/account/open-link-form.tsx";
import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { safeReturnPath } from "#lib/auth/request.ts";
import { currentSignIn } from "#lib/auth/session.ts";
import { readSignInLink } from "#lib/auth/sign-in-link.ts";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

type Props = { params: Promise<{ token: string }>; searchParams: Promise<{ next?: string | string[] }> };

/** One button: programs that look through mail open links, and must not change anything by it. */
export default async function SignInLinkPage({ params, searchParams }: Props) {
  const [{ token }, { next: wanted }, signedIn] = await Promise.all([params, searchParams, currentSignIn()]);
  const next = safeReturnPath(typeof wanted === "string" ? wanted : undefined, "/plan");
  const link = await readSignInLink(token, signedIn?.learner, new Date());
  if (!link) return <DeadLink again="/sign-in" signedIn={signedIn && { email: signedIn.email, next }} />;
  const { account } = messages;
  return (
    <div className="page flex max-w-reading flex-col gap-6 py-10">
      <PageTitle>{account.openLinkTitle}</PageTitle>
      <h1 className="text-h1">{account.openLinkTitle}</h1>
      {signedIn && signedIn.email !== link.email ? <p>{account.replacesSignIn(signedIn.email)}</p> : null}
      {link.endsOtherWays ? (
        <div className="flex flex-col gap-2 rounded-lg bg-role-soft p-4">
          <p>{account.endsOtherWays(link.email)}</p>
          <p>
            <Link
              href={{ pathname: "/sign-in", query: { next: `/sign-in/link/${token}?next=${encodeURIComponent(next)}` } }}
              className="link inline-flex min-h-11 items-center"
            >
              {account.keepOtherWays}
            </Link>
          </p>
        </div>
      ) : null}
      <OpenLinkForm token={token} next={next} email={link.email} />
    </div>
  );
}
