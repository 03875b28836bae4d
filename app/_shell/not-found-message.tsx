import { Link } from "#app/_ui/link.tsx";
import { messages } from "#lib/messages/all.ts";

/** The message of a page that does not exist, or that the visitor may not see. */
export function NotFoundMessage() {
  return (
    <div className="page flex max-w-reading flex-col items-start gap-4 py-10">
      <h1 className="text-h1">{messages.errors.notFoundTitle}</h1>
      <p>{messages.errors.notFound}</p>
      <Link href="/" className="control control-quiet">
        {messages.errors.home}
      </Link>
    </div>
  );
}
