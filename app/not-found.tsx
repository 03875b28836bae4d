import { messages } from "#lib/messages/all.ts";
import { isUnknownAddress } from "#lib/next-internals/unknown-address.ts";
import { NotFoundMessage } from "./_shell/not-found-message.tsx";
import { NotFoundNote } from "./_shell/not-found-note.tsx";
import { SiteFrame } from "./_shell/site-frame.tsx";

export const metadata = { title: `${messages.errors.notFoundTitle} · ${messages.name}` };

/** For an address that belongs to no page, and so has no frame around it yet. */
export default function NotFound() {
  if (!isUnknownAddress()) return <NotFoundNote />;
  return (
    <SiteFrame>
      <NotFoundMessage />
    </SiteFrame>
  );
}
