import Link from "next/link";
import { words } from "../../../lib/words/en.ts";

/** The way to plan without an account. @param roleId the role to begin with. */
export function TryLink({ roleId }: { roleId?: string }) {
  return (
    <Link href={(roleId ? `/try/${roleId}` : "/try") as "/try"} className="link inline-flex min-h-11 items-center">
      {words.sync.tryLink}
    </Link>
  );
}
