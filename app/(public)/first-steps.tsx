"use client";

import Link from "next/link";
import { chooseWords } from "../../lib/words/choose.ts";
import { useGuestRole } from "./try/guest-here.ts";
import { TryLink } from "./try/try-link.tsx";

/** Where a visitor begins; who has begun in this browser goes on first, in the same place. */
export function FirstSteps() {
  const begun = useGuestRole();
  return (
    <p className="flex flex-wrap gap-3">
      <Link href="/choose" className={`control ${begun ? "control-quiet order-1" : "control-strong"}`}>
        {chooseWords.link}
      </Link>
      <TryLink />
    </p>
  );
}
