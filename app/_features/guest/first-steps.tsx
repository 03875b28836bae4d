"use client";

import { Link } from "#app/_ui/link.tsx";
import { chooseMessages } from "#lib/messages/choose.ts";
import { TryControl } from "./try-link.tsx";
import { useGuestRole } from "./use-guest-role.ts";

/** Where a visitor begins; who has begun in this browser goes on first, in the same place. */
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
