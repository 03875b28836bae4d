"use client";

import { TryControl } from "#app/_features/plan/try-link.tsx";
import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { Link } from "#app/_ui/link.tsx";
import { chooseMessages } from "#lib/messages/choose.ts";

/** The links for a visitor to start with. A plan that was begun in this browser comes first. */
export function FirstSteps() {
  const begun = useGuestRole();
  const links = [
    <Link key="choose" href="/choose" className={`control ${begun ? "control-quiet" : "control-strong"}`}>
      {chooseMessages.link}
    </Link>,
    <TryControl key="try" roleId={begun} begun={begun !== undefined} />,
  ];
  return <p className="flex flex-wrap gap-3">{begun ? links.reverse() : links}</p>;
}
