import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { messages } from "#lib/messages/all.ts";

/** For learners without a password: why there is no form, and how to set one. */
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
