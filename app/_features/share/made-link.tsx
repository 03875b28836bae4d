import { useEffect, useRef } from "react";
import { CopyField } from "#app/_ui/copy-field.tsx";
import { shareMessages } from "#lib/messages/share.ts";

type Props = { page: string; badge: string; role: string; progress: boolean };

/** The addresses of a new link. */
export function MadeLink({ page, badge, role, progress }: Props) {
  // No percentage in the text: it stays in the README while the picture changes.
  const title = shareMessages.badgeTitle(role, undefined);
  // It is shown once, and may be out of sight of the button.
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (page) heading.current?.focus();
  }, [page]);
  return (
    <section aria-labelledby="made" className="flex flex-col gap-4 rounded-lg bg-role-soft p-4">
      <h2 id="made" ref={heading} tabIndex={-1} className="scroll-mt-4 text-h3">
        {shareMessages.onceHeading}
      </h2>
      <p>{shareMessages.once}</p>
      <CopyField id="address" label={shareMessages.address} text={page} />
      <div className="flex flex-col gap-2">
        <CopyField id="badge" label={shareMessages.badge} text={`[![${title}](${badge})](${page})`} />
        {/* biome-ignore lint/performance/noImgElement: a badge of a few hundred bytes is what it is */}
        <img key={String(progress)} src={new URL(badge).pathname} alt={shareMessages.badgeAlt} height={20} className="h-5 self-start" />
      </div>
    </section>
  );
}
