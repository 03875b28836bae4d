import type { Metadata } from "next";
import { words } from "../../../../../lib/words/en.ts";
import { guestPage } from "../../guest-page.tsx";
import { GuestTime } from "../../guest-time.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** When a guest can study. */
export default function TryTimePage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, words.time.title, (roleId) => <GuestTime roleId={roleId} />);
}
