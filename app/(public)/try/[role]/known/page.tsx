import type { Metadata } from "next";
import { words } from "../../../../../lib/words/en.ts";
import { GuestKnown } from "../../guest-known.tsx";
import { guestPage } from "../../guest-page.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** What a guest knows already. */
export default function TryKnownPage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, words.time.known.title, (roleId) => <GuestKnown roleId={roleId} />);
}
