import { NotFoundMessage } from "#app/_shell/not-found-message.tsx";
import { words } from "#lib/messages/en/all.ts";

export const metadata = { title: `${words.errors.notFoundTitle} · ${words.name}` };

/** The frame is around it already: without a page of its own a group would show it twice. */
export default function NotFound() {
  return <NotFoundMessage />;
}
