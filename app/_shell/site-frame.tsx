import type { ReactNode } from "react";
import { ClearLocalData } from "#app/_features/plan-sync/clear-local-data.tsx";
import { LearnersPages } from "#app/_features/plan-sync/learners-pages.tsx";
import { DialogButton } from "#app/_ui/dialog-button.tsx";
import { Link } from "#app/_ui/link.tsx";
import { Logo } from "#app/_ui/logo.tsx";
import { currentTheme } from "#app/_ui/theme/current-theme.ts";
import { ThemeForm } from "#app/_ui/theme/theme-form.tsx";
import { currentSignIn, hasJustLeft } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { readBuildId } from "#lib/next-internals/build-id.ts";
import { Dialogs } from "./dialogs.tsx";
import { GuestNav } from "./guest-nav.tsx";
import { PageJumps } from "./page-jumps.tsx";
import { signOut } from "./sign-out.ts";

const headerLink = "flex min-h-11 items-center whitespace-nowrap underline-offset-4 hover:underline";

const learnerLinks = [
  ["/today", messages.today.title],
  ["/plan", messages.site.plan],
  ["/search", messages.site.search],
  ["/roles", messages.site.roles],
  ["/plans", messages.site.plans],
] as const;
const visitorLinks = [
  ["/roles", messages.site.roles],
  ["/search", messages.site.search],
  ["/choose", messages.choose.headerLink],
] as const;

/** The frame of every page: header, navigation, footer. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const signedIn = await currentSignIn();
  const justLeft = !signedIn && (await hasJustLeft());
  return (
    <>
      <a
        href="#content"
        className="control control-strong fixed left-4 top-2 z-20 -translate-y-20 opacity-0 focus:translate-y-0 focus:opacity-100"
      >
        {messages.site.skipToContent}
      </a>
      <header className="border-b border-line print:hidden">
        <div className="page flex flex-wrap items-center gap-x-4 py-2 sm:gap-x-5">
          <Link href="/" className="flex min-h-11 items-center gap-2 text-lead font-semibold">
            <Logo />
            {messages.name}
          </Link>
          <nav aria-label={messages.site.mainNavigation} className="order-last w-full sm:order-none sm:w-auto sm:flex-1">
            <ul className="flex flex-wrap gap-x-4 sm:gap-x-5">
              {(signedIn ? learnerLinks : visitorLinks).map(([href, name]) => (
                <li key={href}>
                  <Link href={href} className={headerLink}>
                    {name}
                  </Link>
                </li>
              ))}
              {signedIn ? null : <GuestNav className={headerLink} />}
            </ul>
          </nav>
          <div className="ml-auto flex items-center gap-x-4">
            <DialogButton opens="palette" className="max-lg:hidden" />
            {signedIn ? <LearnerLinks /> : <VisitorLinks />}
          </div>
        </div>
      </header>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {signedIn ? (
          <LearnersPages learner={signedIn.learner} build={readBuildId()}>
            {children}
          </LearnersPages>
        ) : (
          children
        )}
      </main>
      <footer className="mt-16 border-t border-line print:hidden">
        <div className="page flex flex-wrap items-center gap-x-6 gap-y-1 py-4 text-small text-muted">
          <p className="flex-1 basis-72">
            {messages.name}. {messages.site.footer}
          </p>
          <div className="-mx-2 flex flex-wrap">
            <DialogButton opens="palette" className="lg:hidden" />
            {/* Keys need a keyboard. */}
            <DialogButton opens="keys" className="pointer-coarse:hidden" />
          </div>
          <div className="-mx-2">
            <ThemeForm theme={await currentTheme()} />
          </div>
        </div>
      </footer>
      {justLeft ? <ClearLocalData /> : null}
      <PageJumps />
      <Dialogs signedIn={Boolean(signedIn)} roles={catalog().roles.map(({ id, title }) => ({ id, title }))} />
    </>
  );
}

function VisitorLinks() {
  return (
    <>
      <Link href="/sign-in" className={headerLink}>
        {messages.site.signIn}
      </Link>
      <Link href="/sign-up" className="control control-quiet">
        {messages.site.signUp}
      </Link>
    </>
  );
}

function LearnerLinks() {
  return (
    <>
      <Link href="/settings" className={headerLink}>
        {messages.site.settings}
      </Link>
      <form action={signOut} data-leaves-device>
        <button type="submit" className={headerLink}>
          {messages.site.signOut}
        </button>
      </form>
    </>
  );
}
