"use client";

import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { Link } from "#app/_ui/link.tsx";
import { siteMessages } from "#lib/messages/site.ts";

/** A list's line that leads to the plan that a visitor began in this browser. */
export function GuestPlanLink() {
  const role = useGuestRole();
  if (!role) return null;
  return (
    <li>
      <Link href={`/try/${role}`} className="link inline-flex min-h-11 items-center">
        {siteMessages.plan}
      </Link>
    </li>
  );
}
