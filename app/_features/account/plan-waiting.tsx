"use client";

import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { accountMessages } from "#lib/messages/account.ts";

/** Tells a visitor who came with a role that a plan will be made, or that the plan begun in this browser will move to the account. */
export function PlanWaiting({ role }: { role: { id: string; title: string } }) {
  const begun = useGuestRole(role.id);
  return (
    <p role="status" className="rounded-lg bg-role-soft p-4">
      {begun ? accountMessages.planComesAlong(role.title) : accountMessages.planWaiting(role.title)}
    </p>
  );
}

/** For somebody who comes without a role: that what was begun in this browser is not left behind. */
export function BegunComesAlong() {
  const begun = useGuestRole();
  return begun ? <p className="-mb-4">{accountMessages.begunComesAlong}</p> : null;
}
