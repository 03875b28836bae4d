import type { Metadata } from "next";
import { words } from "../../../lib/words/en.ts";
import { PageTitle } from "../../_components/page-title.tsx";
import { OfflineScreen } from "./offline-screen.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** What a browser keeps to open plans without a network: a page with nobody's data, filled from the device. */
export default function OfflinePage() {
  return (
    <>
      <PageTitle>{words.sync.offlineTitle}</PageTitle>
      <noscript>
        <p className="page py-10">{words.sync.offlinePage}</p>
      </noscript>
      <OfflineScreen />
    </>
  );
}
