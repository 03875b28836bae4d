import Link from "next/link";
import type { ReactNode } from "react";
import { words } from "../../../lib/words/en.ts";

/** For who signs in without a password: why there is no form, and the way to set one. */
export function NoPassword({ children }: { children: ReactNode }) {
  return (
    <>
      <p>{children}</p>
      <p>
        <Link href="/reset" className="control control-strong">
          {words.accountSafety.askForLink}
        </Link>
      </p>
    </>
  );
}
