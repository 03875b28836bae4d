import { NotFoundMessage } from "#app/_shell/not-found-message.tsx";
import { messages } from "#lib/messages/all.ts";

export const metadata = { title: `${messages.errors.notFoundTitle} · ${messages.name}` };

/** The frame is around it already: without a page of its own a group would show it twice. */
export default function NotFound() {
  return <NotFoundMessage />;
}
