import { useState } from "react";
import { mapMessages } from "#lib/messages/map.ts";
import { areaTints } from "./area-tints.ts";
import { isReached, isSettledMark, type MapMark } from "./map-mark.ts";
import styles from "./trail.module.css";
import { type TrailProps, TrailStretch } from "./trail-stretch.tsx";
import { Strip } from "./trail-strip.tsx";

/** How many milestones from the learner's on the trail shows before the rest is folded. */
const mostAhead = 8;

/**
 * The map of a plan for a phone: one trail in study order, so that what comes next stands below where one is. What is behind is folded to a
 * road of small stones, and so is what is far ahead; a press opens them, with or without scripts. Each stone has the colour of its area.
 */
export function OrderTrail(props: TrailProps) {
  const { sheet, marks, here } = props;
  // What was behind and far ahead when the page opened stays folded, and what was roomy stays so: nothing moves under a thumb.
  const [folded] = useState(() => foldTrail(sheet.order, marks, here));
  const [roomy] = useState(here);
  const behind = sheet.order.filter((id) => folded.behind.has(id));
  const near = sheet.order.filter((id) => !folded.behind.has(id) && !folded.far.has(id));
  const far = sheet.order.filter((id) => folded.far.has(id));
  return (
    <div className={styles.trail}>
      <Folded title={sayBehind(behind, marks)} ids={behind} roomy={roomy} leadsTo={near[0]} {...props} />
      <TrailStretch ids={near} roomy={roomy} isPlan before={behind.at(-1)} isJoined={behind.length > 0} {...props} />
      <Folded title={mapMessages.ahead(far.length)} ids={far} roomy={roomy} before={near.at(-1)} {...props} />
      <Areas {...props} />
    </div>
  );
}

/** What is folded of a trail: what is settled, and what comes long after the learner's milestone. */
export function foldTrail(order: readonly string[], marks: ReadonlyMap<string, MapMark>, here: string | undefined) {
  const behind = new Set(order.filter((id) => isSettledMark(marks.get(id))));
  const ahead = order.filter((id) => !behind.has(id));
  const end = Math.max(0, here === undefined ? 0 : ahead.indexOf(here)) + mostAhead;
  return { behind, far: new Set(ahead.slice(end)) };
}

/** "12 done, 1 known, 1 skipped", each only where there is one. */
function sayBehind(ids: readonly string[], marks: ReadonlyMap<string, MapMark>): string {
  const states = ["done", "known", "skipped"] as const;
  const counted = states.map((state) => [ids.filter((id) => marks.get(id)?.state === state).length, state] as const);
  return mapMessages.behind(counted.filter(([count]) => count > 0));
}

type FoldedProps = TrailProps & {
  title: string;
  ids: readonly string[];
  roomy: string | undefined;
  /** The milestone before the first one. */
  before?: string | undefined;
  /** The milestone that comes below, to which the road leads on. */
  leadsTo?: string | undefined;
};

/** A part of the trail as a road of small stones, until it is opened. */
function Folded({ title, ids, leadsTo, ...props }: FoldedProps) {
  if (ids.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>
        <h2>{title}</h2>
        <Strip ids={ids} leadsTo={leadsTo} {...props} />
      </summary>
      <TrailStretch ids={ids} isPlan isJoined={leadsTo !== undefined} {...props} />
    </details>
  );
}

/** The areas whose colours the stones have, and how much of each is done or known. */
function Areas({ sheet, marks }: TrailProps) {
  const tints = areaTints(sheet.areas);
  return (
    <section className="flex flex-col gap-2 pt-6">
      <h2 className="text-small font-semibold">{mapMessages.areas}</h2>
      <ul className="flex flex-col gap-1 text-small">
        {sheet.areas.map(({ id, title, ids }) => {
          const done = ids.filter((one) => isReached(marks.get(one))).length;
          return (
            <li key={id} style={tints.get(id)} className="flex items-center gap-2">
              <span aria-hidden="true" className="size-3 shrink-0 rounded-full bg-(--area)" />
              <span className="min-w-0 flex-1">{title}</span>
              <span aria-hidden="true" className="tabular text-muted">
                {mapMessages.share(done, ids.length)}
              </span>
              <span className="sr-only">{mapMessages.shareLong(done, ids.length)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
