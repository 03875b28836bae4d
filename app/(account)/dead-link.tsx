import { words } from "../../lib/words/en.ts";
import { Link } from "../_components/link.tsx";
import { PageTitle } from "../_components/page-title.tsx";

/**
 * What a link shows that was used, is too old, or never was; `again` is where to get another one. A page like any other, and not the
 * framework's "not found", which shows nothing before its JavaScript is there.
 */
export function DeadLink({ again }: { again: "/reset" | "/settings/email" }) {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <PageTitle>{words.accountSafety.deadTitle}</PageTitle>
      <h1 className="text-h1">{words.accountSafety.deadTitle}</h1>
      <p>{words.accountSafety.dead}</p>
      <p>
        <Link href={again} className="control control-strong">
          {words.accountSafety.askForLink}
        </Link>
      </p>
    </div>
  );
}
