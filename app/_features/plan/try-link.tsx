"use client";

import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { Link } from "#app/_ui/link.tsx";
import { syncMessages } from "#lib/messages/sync.ts";
import { startAddress } from "./start-form.ts";

type Props = {
  /** The role to begin with. */
  roleId?: string | undefined;
  /** How it looks; a button, strong once there is a plan, unless told otherwise. */
  className?: string;
};

/** The way to plan without an account, or back to the plan that was begun so. */
export function TryLink({ roleId, className }: Props) {
  const begun = useGuestRole(roleId);
  return (
    <Link
      href={begun ? `/try/${begun}` : roleId ? startAddress(roleId) : "/try"}
      className={className ?? (begun ? "control control-strong" : "control control-quiet")}
    >
      {begun ? syncMessages.continuePlan : syncMessages.tryLink}
    </Link>
  );
}
