import type { Metadata } from "next";
import { words } from "../../../../lib/words/en.ts";
import { guestPage } from "../guest-page.tsx";
import { GuestPlan } from "../guest-plan.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** A guest's plan, worked by the browser alone. */
export default function TryRolePage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, words.plan.title, (roleId) => <GuestPlan roleId={roleId} />);
}
