import { words } from "../lib/words/en.ts";
import { NothingHere } from "./_components/nothing-here.tsx";
import { SiteFrame } from "./_components/site-frame.tsx";

export const metadata = { title: `${words.errors.notFoundTitle} · ${words.name}` };

/** For an address that belongs to no page, and so has no frame around it yet. */
export default function NotFound() {
  return (
    <SiteFrame>
      <NothingHere />
    </SiteFrame>
  );
}
