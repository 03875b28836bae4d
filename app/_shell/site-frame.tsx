import type { ReactNode } from "react";
import { ClearLocalData } from "#app/_features/plan-sync/clear-local-data.tsx";
import { LearnersPages } from "#app/_features/plan-sync/learners-pages.tsx";
import { DialogButton } from "#app/_ui/dialog-button.tsx";
import { currentTheme } from "#app/_ui/theme/current-theme.ts";
import { ThemeForm } from "#app/_ui/theme/theme-form.tsx";
import { currentSignIn, hasJustLeft } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { messages } from "#lib/messages/all.ts";
import { readBuildId } from "#lib/next-internals/build-id.ts";
import { Dialogs } from "./dialogs.tsx";
import { PageJumps } from "./page-jumps.tsx";
import { SiteHeader } from "./site-header.tsx";

/** The frame of every page: header, navigation, footer. */
export async function SiteFrame({ children }: { children: ReactNode }) {
  const signedIn = await currentSignIn();
  const justLeft = !signedIn && (await hasJustLeft());
  return (
    <>
      <a
        href="#content"
        className="control control-strong fixed left-4 top-2 z-50 -translate-y-20 opacity-0 focus:translate-y-0 focus:opacity-100"
      >
        {messages.site.skipToContent}
      </a>
      <SiteHeader signedIn={Boolean(signedIn)} />
      <main id="content" tabIndex={-1} className="relative flex-1 outline-none">
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
            <DialogButton opens="palette" className={signedIn ? "md:hidden" : ""} />
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
