import { syncMessages } from "#lib/messages/sync.ts";

/** Shown at an address that this device cannot show. Plain links, so that the service worker answers them. */
export function NeedsNetwork({ hasPlan }: { hasPlan: boolean }) {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <h1 className="text-h1">{syncMessages.offlineTitle}</h1>
      <p>{hasPlan ? syncMessages.offlinePage : syncMessages.offlineNothing}</p>
      <p className="flex flex-wrap gap-3">
        {hasPlan ? (
          <a href="/plan" className="control control-strong">
            {syncMessages.offlinePlan}
          </a>
        ) : null}
        <button type="button" onClick={() => window.location.reload()} className="control control-quiet">
          {syncMessages.offlineAgain}
        </button>
      </p>
    </div>
  );
}
