import Link from "next/link";
import type { ReactNode } from "react";
import { currentSignIn } from "../../lib/auth/session.ts";
import { words } from "../../lib/words/en.ts";
import { LearnersDevice } from "../(learner)/device/learners-device.tsx";
import { Logo } from "./logo.tsx";
import { signOut } from "./sign-out.ts";

const headerLink = "flex min-h-11 items-center underline-offset-4 hover:underline";

/** What stands around every page: the way in, the way around, and the way out. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const signedIn = await currentSignIn();
  return (
    <>
      <a href="#content" className="control control-strong fixed left-4 top-2 z-20 -translate-y-20 focus:translate-y-0">
        {words.site.skipToContent}
      </a>
      <header className="border-b border-line">
        <div className="page flex flex-wrap items-center gap-x-5 py-2">
          <Link href="/" className="flex min-h-11 items-center gap-2 text-lead font-semibold">
            <Logo />
            {words.name}
          </Link>
          <nav
            aria-label={words.site.mainNavigation}
            className="order-last flex w-full flex-wrap items-center gap-x-5 sm:order-none sm:w-auto sm:flex-1"
          >
            <Link href="/roles" className={headerLink}>
              {words.site.roles}
            </Link>
            <Link href="/search" className={headerLink}>
              {words.site.search}
            </Link>
            {signedIn ? (
              <LearnerLinks />
            ) : (
              <Link href="/choose" className={headerLink}>
                {words.choose.headerLink}
              </Link>
            )}
          </nav>
          <div className="ml-auto flex items-center gap-x-5">{signedIn ? <SignOutButton /> : <VisitorLinks />}</div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {signedIn ? <LearnersDevice learner={signedIn.learner}>{children}</LearnersDevice> : children}
      </main>
      <footer className="mt-16 border-t border-line">
        <p className="page py-6 text-small text-muted">
          {words.name}. {words.site.footer}
        </p>
      </footer>
    </>
  );
}

function LearnerLinks() {
  return (
    <>
      <Link href="/today" className={headerLink}>
        {words.today.title}
      </Link>
      <Link href="/plan" className={headerLink}>
        {words.site.plan}
      </Link>
      <Link href="/plans" className={headerLink}>
        {words.site.plans}
      </Link>
      <Link href="/settings" className={headerLink}>
        {words.site.settings}
      </Link>
    </>
  );
}

function VisitorLinks() {
  return (
    <>
      <Link href="/sign-in" className={headerLink}>
        {words.site.signIn}
      </Link>
      <Link href="/sign-up" className="control control-quiet">
        {words.site.signUp}
      </Link>
    </>
  );
}

function SignOutButton() {
  return (
    <form action={signOut} data-leaves-device>
      <button type="submit" className={headerLink}>
        {words.site.signOut}
      </button>
    </form>
  );
}
