import { messages } from "#lib/messages/all.ts";
import { NotFoundMessage } from "./_shell/not-found-message.tsx";
import { SiteFrame } from "./_shell/site-frame.tsx";

export const metadata = { title: `${messages.errors.notFoundTitle} · ${messages.name}` };

/** For an address that belongs to no page, and so has no frame around it yet. */
export default function NotFound() {
  return (
    <SiteFrame>
      <NotFoundMessage />
    </SiteFrame>
  );
}
