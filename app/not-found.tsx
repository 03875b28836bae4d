import Link from "next/link";
import { words } from "../lib/words/en.ts";
import { SiteFrame } from "./_components/site-frame.tsx";

export const metadata = { title: words.errors.notFoundTitle };

export default function NotFound() {
  return (
    <SiteFrame>
      <div className="page flex max-w-reading flex-col items-start gap-4 py-16">
        <h1 className="text-h1">{words.errors.notFoundTitle}</h1>
        <p>{words.errors.notFound}</p>
        <Link href="/" className="control control-quiet">
          {words.errors.home}
        </Link>
      </div>
    </SiteFrame>
  );
}
