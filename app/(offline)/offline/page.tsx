import type { Metadata } from "next";
import { messages } from "#lib/messages/all.ts";
import { OfflineScreen } from "./offline-screen.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** The page that the service worker stores to open plans without a network. It holds nobody's data; the device fills it. */
export default function OfflinePage() {
  return (
    <>
      <noscript>
        <p className="page py-10">{messages.sync.offlinePage}</p>
      </noscript>
      <OfflineScreen />
    </>
  );
}
