"use client";

import { words } from "../lib/words/en.ts";

/** Shown when a page could not be made. What went wrong is in the server's log, not here. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main id="content" className="page flex max-w-reading flex-col items-start gap-4 py-16">
      <h1 className="text-h1">{words.errors.crashTitle}</h1>
      <p>{words.errors.crash}</p>
      <button type="button" onClick={reset} className="control control-strong">
        {words.errors.tryAgain}
      </button>
    </main>
  );
}
