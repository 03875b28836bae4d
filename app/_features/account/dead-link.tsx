import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";

/**
 * The page behind a link that was used, has expired or never existed; `again` is where to get a new one. It is an ordinary page, because
 * the framework's "not found" page shows nothing before its JavaScript has loaded.
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
