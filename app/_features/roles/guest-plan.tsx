"use client";

import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { Link } from "#app/_ui/link.tsx";

type Props = { roleId: string /** The name of the link. */; name: string /** What stands there without a plan. */; otherwise: string };

/** The way back to the plan for a role that a visitor without an account has on this device. */
export function GuestPlan({ roleId, name, otherwise }: Props) {
  const begun = useGuestRole(roleId);
  return (
    <p className="flex min-h-6 items-center justify-center text-meta text-muted">
      {begun ? (
        <Link href={`/try/${begun}`} className="link inline-flex items-center pointer-coarse:min-h-11">
          {name}
        </Link>
      ) : (
        otherwise
      )}
    </p>
  );
}
