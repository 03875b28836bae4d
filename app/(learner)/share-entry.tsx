import { Share2 } from "lucide-react";
import Link from "next/link";
import { words } from "../../lib/words/en.ts";

/** The way from a plan to sharing it. */
export function ShareEntry({ planId }: { planId: string }) {
  return (
    <Link
      href={`/plans/${planId}/share`}
      className="-mt-5 flex min-h-11 items-start gap-3 rounded-lg border border-control-line p-3 hover:bg-role-soft"
    >
      <Share2 size={20} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
      <span>
        <span className="font-medium">{words.share.link}</span>
        <span className="block text-small text-muted">{words.share.linkHint}</span>
      </span>
    </Link>
  );
}
