import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { messages } from "#lib/messages/all.ts";

/** For who signs in without a password: why there is no form, and the way to set one. */
export function NoPassword({ children }: { children: ReactNode }) {
  return (
    <>
      <p>{children}</p>
      <p>
        <Link href="/reset" className="control control-strong">
          {messages.accountSafety.askForLink}
        </Link>
      </p>
    </>
  );
}
