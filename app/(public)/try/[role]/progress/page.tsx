import type { Metadata } from "next";
import { words } from "../../../../../lib/words/en.ts";
import { guestPage } from "../../guest-page.tsx";
import { GuestProgress } from "../../guest-progress.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** How a guest's plan went so far. */
export default function TryProgressPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, words.progress.title, (roleId) => <GuestProgress roleId={roleId} />);
}
