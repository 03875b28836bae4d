import Link from "next/link";
import { syncWords } from "../../../lib/words/sync.ts";

/** The way to plan without an account. @param roleId the role to begin with. */
export function TryLink({ roleId }: { roleId?: string }) {
  return (
    <Link href={(roleId ? `/try/${roleId}` : "/try") as "/try"} className="link inline-flex min-h-11 items-center">
      {syncWords.tryLink}
    </Link>
  );
}
