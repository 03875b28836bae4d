import { NotFoundNote } from "#app/_shell/not-found-note.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata = { title: `${messages.errors.notFoundTitle} · ${messages.name}` };

/** The frame is around it already: without a page of its own a group would lose it. */
export default function NotFound() {
  return <NotFoundNote />;
}
