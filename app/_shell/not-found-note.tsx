import { messages } from "#lib/messages/all.ts";

/**
 * In place of a page in which something called `notFound`, as a form does for a plan that was deleted meanwhile. It is in the data of every page,
 * so it is short.
 */
export function NotFoundNote() {
  return (
    <div className="page py-8">
      <h1 className="text-h1">{messages.errors.notFoundTitle}</h1>
      <a href="/search" className="link">
        {messages.notFound.search}
      </a>
    </div>
  );
}
