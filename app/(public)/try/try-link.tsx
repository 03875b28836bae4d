"use client";

import Link from "next/link";
import { syncWords } from "../../../lib/words/sync.ts";
import { useGuestRole } from "./guest-here.ts";

/** The way to plan without an account, or back to the plan that was begun so. @param roleId the role to begin with. */
export function TryLink({ roleId }: { roleId?: string }) {
  const begun = useGuestRole(roleId);
  const role = begun ?? roleId;
  return (
    <Link href={(role ? `/try/${role}` : "/try") as "/try"} className={`control ${begun ? "control-strong" : "control-quiet"}`}>
      {begun ? syncWords.continuePlan : syncWords.tryLink}
    </Link>
  );
}
