"use client";

import { useEffect, useState } from "react";
import { errorMessages, productName } from "#lib/messages/errors.ts";
import { PlainHeader } from "./_shell/plain-header.tsx";
import { PageTitle } from "./_ui/page-title.tsx";

/** Shown when a page could not be made, or nobody was there to make it. What went wrong is in the server's log, not here, unless a form was refused
 * for its headers. */
export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  const [isOffline, setOffline] = useState(false);
  useEffect(() => setOffline(!navigator.onLine), []);
  const problem = error.message.startsWith(errorMessages.refused) ? error.message : errorMessages.crash;
  return (
    <>
      <PageTitle>{isOffline ? errorMessages.offlineTitle : errorMessages.crashTitle}</PageTitle>
      <PlainHeader name={productName} />
      <main id="content" className="page flex max-w-reading flex-col items-start gap-4 py-10">
        <h1 className="text-h1">{isOffline ? errorMessages.offlineTitle : errorMessages.crashTitle}</h1>
        <p>{isOffline ? errorMessages.offline : problem}</p>
        <button type="button" onClick={reset} className="control control-strong">
          {errorMessages.tryAgain}
        </button>
      </main>
    </>
  );
}
