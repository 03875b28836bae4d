"use client";

import { chooseWords } from "../../lib/words/choose.ts";
import { Link } from "../_components/link.tsx";
import { useGuestRole } from "./try/guest-here.ts";
import { TryControl } from "./try/try-link.tsx";

/** Where a visitor begins; who has begun in this browser goes on first, in the same place. */
export function FirstSteps() {
  const begun = useGuestRole();
  const links = [
    <Link key="choose" href="/choose" className={`control ${begun ? "control-quiet" : "control-strong"}`}>
      {chooseWords.link}
    </Link>,
    <TryControl key="try" roleId={begun} begun={begun !== undefined} />,
  ];
  return <p className="flex flex-wrap gap-3">{begun ? links.reverse() : links}</p>;
}
