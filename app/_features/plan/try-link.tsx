"use client";

import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { Link } from "#app/_ui/link.tsx";
import { syncMessages } from "#lib/messages/sync.ts";
import type { StartValues } from "#lib/planner/start/start-values.ts";
import { startAddress } from "./start-form.ts";

type Props = {
  /** The role to begin with. */
  roleId?: string | undefined;
  /** What was chosen for a plan of this role. */
  values?: StartValues | undefined;
  /** How it looks; a button, strong once there is a plan, unless told otherwise. */
  className?: string;
};

/** The way to plan without an account, or back to the plan that was begun so. */
export function TryLink({ roleId, values, className }: Props) {
  const begun = useGuestRole(roleId);
  return (
    <Link
      href={begun ? `/try/${begun}` : roleId ? startAddress(roleId, values) : "/try"}
      className={className ?? (begun ? "control control-strong" : "control control-quiet")}
    >
      {begun ? syncMessages.continuePlan : syncMessages.tryLink}
    </Link>
  );
}
