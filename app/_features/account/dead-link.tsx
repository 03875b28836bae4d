import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";

/**
 * What a link shows that was used, is too old, or never was; `again` is where to get another one. A page like any other, and not the
 * framework's "not found", which shows nothing before its JavaScript is there.
 */
export function DeadLink({ again }: { again: "/reset" | "/settings/email" }) {
  return (
    <div className="page flex max-w-reading flex-col gap-4 py-10">
      <PageTitle>{messages.accountSafety.deadTitle}</PageTitle>
      <h1 className="text-h1">{messages.accountSafety.deadTitle}</h1>
      <p>{messages.accountSafety.dead}</p>
      <p>
        <Link href={again} className="control control-strong">
          {messages.accountSafety.askForLink}
        </Link>
      </p>
    </div>
  );
}
