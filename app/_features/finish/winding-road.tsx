import { Check, Flag } from "lucide-react";
import type { CSSProperties } from "react";
import { formatDay, formatLongMonth } from "#lib/messages/days.ts";
import { finishMessages } from "#lib/messages/finish.ts";
import styles from "./winding-road.module.css";

/** A milestone next to the road. */
export type RoadPost = {
  id: string;
  name: string;
  doneOn: string;
  /** "2026-10", where it is the first of its month. */
  month: string | undefined;
  /** The colour of its skill area. */
  tint: string;
};

/** The road with a post for every milestone, in the order in which they were done, and the flag at its end. */
export function WindingRoad({ posts }: { posts: readonly RoadPost[] }) {
  return (
    <ol className={styles.road}>
      {posts.map(({ id, name, doneOn, month, tint }, at) => (
        <li key={id} className={styles.post} style={{ "--at": at / posts.length } as CSSProperties}>
          {month ? (
            <span aria-hidden="true" className={`${styles.month} text-meta font-semibold text-muted`}>
              {formatLongMonth(month, posts[at - 1]?.doneOn)}
            </span>
          ) : null}
          <span
            aria-hidden="true"
            className={`${styles.sign} flex ${at === posts.length - 1 ? styles.flag : "size-6"} items-center justify-center rounded-full text-paper ring-3 ring-paper [print-color-adjust:exact] forced-colors:border`}
            style={{ background: at === posts.length - 1 ? "var(--now-line)" : tint }}
          >
            {at === posts.length - 1 ? <Flag size={20} strokeWidth={2.5} /> : <Check size={14} strokeWidth={3.5} />}
          </span>
          <span aria-hidden="true" className="mt-1.5 line-clamp-2 px-1 text-center text-meta leading-4 font-medium wrap-anywhere">
            {name}
          </span>
          <span className="sr-only">{finishMessages.doneOn(name, formatDay(doneOn, "long"))}</span>
        </li>
      ))}
    </ol>
  );
}
