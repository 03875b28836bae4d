import type { ReactNode } from "react";
import { HeaderBar } from "#app/_shell/header-bar.tsx";
import { OfflineNav } from "#app/_shell/offline-nav.tsx";

/** The frame of the page for being offline: the same for everybody, because it is kept for everybody. */
export default function Layout({ children }: { children: ReactNode }) {
  return (
    <>
      <HeaderBar>
        <OfflineNav />
      </HeaderBar>
      <main id="content" tabIndex={-1} className="flex-1 outline-none">
        {children}
      </main>
    </>
  );
}
