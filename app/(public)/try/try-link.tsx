"use client";

import Link from "next/link";
import { syncWords } from "../../../lib/words/sync.ts";
import { useGuestRole } from "./guest-here.ts";

/** The way to plan for a role without an account, or back to the plan that was begun so. */
export function TryLink({ roleId }: { roleId?: string }) {
  return <TryControl roleId={roleId} begun={useGuestRole(roleId) !== undefined} />;
}

export function TryControl({ roleId, begun }: { roleId: string | undefined; begun: boolean }) {
  return (
    <Link href={(roleId ? `/try/${roleId}` : "/try") as "/try"} className={`control ${begun ? "control-strong" : "control-quiet"}`}>
      {begun ? syncWords.continuePlan : syncWords.tryLink}
    </Link>
  );
}
