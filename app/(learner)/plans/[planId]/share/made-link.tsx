import { words } from "../../../../../lib/words/en.ts";
import { CopyField } from "./copy-field.tsx";

type Props = { page: string; badge: string; role: string; progress: boolean };

/** The addresses of a link that was just made. */
export function MadeLink({ page, badge, role, progress }: Props) {
  // No percentage in the words: they stay in the README, the picture moves on.
  const title = words.share.badgeTitle(role, undefined);
  return (
    <section aria-labelledby="made" className="flex flex-col gap-4 rounded-lg bg-role-soft p-4">
      <h2 id="made" className="text-h3">
        {words.share.onceHeading}
      </h2>
      <p>{words.share.once}</p>
      <CopyField id="address" label={words.share.address} text={page} />
      <div className="flex flex-col gap-2">
        <CopyField id="badge" label={words.share.badge} text={`[![${title}](${badge})](${page})`} />
        {/* biome-ignore lint/performance/noImgElement: a badge of a few hundred bytes is what it is */}
        <img key={String(progress)} src={new URL(badge).pathname} alt={words.share.badgeAlt} height={20} className="h-5 self-start" />
      </div>
    </section>
  );
}
