import { Link } from "#app/_ui/link.tsx";
import { words } from "#lib/messages/en/all.ts";

/** What stands in the place of a page that is not there, or not for who is looking. */
export function NotFoundMessage() {
  return (
    <div className="page flex max-w-reading flex-col items-start gap-4 py-10">
      <h1 className="text-h1">{words.errors.notFoundTitle}</h1>
      <p>{words.errors.notFound}</p>
      <Link href="/" className="control control-quiet">
        {words.errors.home}
      </Link>
    </div>
  );
}
