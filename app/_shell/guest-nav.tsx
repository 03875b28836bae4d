"use client";

import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { Link } from "#app/_ui/link.tsx";
import { siteMessages } from "#lib/messages/site.ts";

/** The way back to the plan that a visitor began in this browser, as the last of the links around every page. */
export function GuestNav({ className }: { className: string }) {
  const role = useGuestRole();
  if (!role) return null;
  return (
    <li>
      <Link href={`/try/${role}`} className={className}>
        {siteMessages.plan}
      </Link>
    </li>
  );
}
