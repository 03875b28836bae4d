import type { Metadata } from "next";
import { LocalRoleChange } from "#app/_features/change-role/local-role-change.tsx";
import { guestPage } from "#app/_features/guest/guest-page.tsx";
import { NotFoundPage } from "#app/_shell/not-found-page.tsx";

export const metadata: Metadata = { robots: { index: false } };

/** The preview of a guest's change of role. */
export default function TryChangePage({ params }: { params: Promise<{ role: string }> }) {
  return guestPage(params, <NotFoundPage />, (role) => <LocalRoleChange roleId={role.id} />);
}
