"use client";

import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { Link } from "#app/_ui/link.tsx";
import { syncMessages } from "#lib/messages/sync.ts";

/** For a visitor who has begun a plan in this browser: the way back to it, before all else. Its place is kept, so that nothing moves. */
export function ContinueHere() {
  const begun = useGuestRole();
  return (
    <p className="flex min-h-11 shrink-0 items-center">
      {begun ? (
        <Link href={`/try/${begun}`} className="control control-quiet">
          {syncMessages.continuePlan}
        </Link>
      ) : null}
    </p>
  );
}
