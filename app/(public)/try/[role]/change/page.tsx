import type { Metadata } from "next";
import { words } from "../../../../../lib/words/en.ts";
import { GuestChange } from "../../guest-change.tsx";
import { guestPage } from "../../guest-page.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** What a guest's change of role would mean. */
export default function TryChangePage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, words.plan.changeRole, (roleId) => <GuestChange roleId={roleId} />);
}
