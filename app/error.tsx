"use client";

import { useEffect, useState } from "react";
import { errorMessages, productName } from "#lib/messages/errors.ts";
import { readRejection } from "#lib/next-internals/rejected-action.ts";
import { PlainHeader } from "./_shell/plain-header.tsx";
import { PageTitle } from "./_ui/page-title.tsx";

/**
 * Shown when a page could not be made, or a button without a form of its own got no answer. It claims nothing of what was saved. What went
 * wrong is in the server's log, not here, unless a form was refused for its headers.
 */
export default function ErrorPage({ error, reset }: { error: Error; reset: () => void }) {
  const [isOffline, setOffline] = useState(false);
  useEffect(() => setOffline(!navigator.onLine), []);
  const isUpdated = readRejection(error).kind === "updated";
  const { updatedTitle, updated, offlineTitle, offline, crashTitle, broken, refused } = errorMessages;
  const problem = error.message.startsWith(refused) ? error.message : broken;
  const [title, text] = isUpdated ? [updatedTitle, updated] : isOffline ? [offlineTitle, offline] : [crashTitle, problem];
  return (
    <>
      <PageTitle>{title}</PageTitle>
      <PlainHeader name={productName} />
      <main id="content" className="page flex max-w-reading flex-col items-start gap-4 py-10">
        <h1 className="text-h1">{title}</h1>
        <p>{text}</p>
        <button type="button" onClick={isUpdated ? () => window.location.reload() : reset} className="control control-strong">
          {isUpdated ? errorMessages.reload : errorMessages.tryAgain}
        </button>
      </main>
    </>
  );
}
