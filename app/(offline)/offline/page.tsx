import type { Metadata } from "next";
import { OfflineScreen } from "#app/_features/offline/offline-screen.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata: Metadata = { robots: { index: false } };

/** What a browser keeps to open plans without a network: a page with nobody's data, filled from the device. */
export default function OfflinePage() {
  return (
    <>
      <PageTitle>{messages.sync.offlineTitle}</PageTitle>
      <noscript>
        <p className="page py-10">{messages.sync.offlinePage}</p>
      </noscript>
      <OfflineScreen />
    </>
  );
}
