import { type ReactNode, useState } from "react";
import { mapMessages } from "#lib/messages/map.ts";
import { layoutTrail } from "#lib/planner/roles/map-layout/layout-trail.ts";
import { areaTints } from "./area-tints.ts";
import { isReached, nameStop } from "./map-mark.ts";
import { addressOf, type DrawnMap } from "./map-props.ts";
import { Stone } from "./stone.tsx";
import styles from "./trail.module.css";

type Props = DrawnMap & {
  /** Whether all areas are folded at first. */
  isFolded: boolean;
  canTick: boolean;
  /** Shown next to the stone where the learner is. */
  action?: ReactNode;
};

/** With more areas than this before the learner's, those stand without their stones, so that where one is comes into the first screen. */
const mostRows = 2;

/** Drawn for the narrowest phone, and in the middle of a wider one. */
const box = { width: 312, swing: 76, head: 44, foot: 16 };
const steps = { here: 148, other: 96 };

/**
 * The map for a phone: a trail that winds from area to area. Areas before the one where the learner is are folded to a row of small stones,
 * and so is what is behind them in the others; a press opens them, with or without scripts.
 */
export function MapTrail(props: Props) {
  const { sheet, marks, here, isFolded } = props;
  const tints = areaTints(sheet.areas);
  const now = sheet.areas.findIndex(({ ids }) => here !== undefined && ids.includes(here));
  // What was behind when the page opened stays folded: nothing folds under a thumb.
  const [behind] = useState(() => new Set(sheet.order.filter((id) => isPassed(marks.get(id)?.state))));
  // Its longer text takes more room, also when the learner has gone on: nothing moves under a thumb.
  const [roomy] = useState(here);
  const [openFrom] = useState(isFolded ? sheet.areas.length : Math.max(now, 0));
  return (
    <ol className={styles.trail}>
      {sheet.areas.map(({ id, title, ids }, at) => {
        const done = ids.filter((one) => isReached(marks.get(one))).length;
        const passed = ids.filter((one) => behind.has(one));
        const ahead = ids.filter((one) => !behind.has(one));
        const isOpen = at >= openFrom && ahead.length > 0;
        return (
          <li key={id} style={tints.get(id)}>
            <details
              open={isOpen}
              className={styles.area}
              data-compact={!isFolded && at < openFrom && openFrom > mostRows ? "" : undefined}
            >
              <summary>
                <h2 className={styles.title}>
                  {title}
                  <span className={styles.share} aria-hidden="true">
                    {mapMessages.share(done, ids.length)}
                  </span>
                  <span className="sr-only">, {mapMessages.shareLong(done, ids.length)}</span>
                </h2>
                <Row ids={ids} {...props} />
              </summary>
              {ahead.length > 0 && passed.length > 0 ? (
                <details className={styles.behind}>
                  <summary>
                    <span className="sr-only">{mapMessages.shareLong(passed.length, ids.length)}</span>
                    <Row ids={passed} {...props} />
                  </summary>
                  <Stretch ids={passed} roomy={roomy} {...props} />
                </details>
              ) : null}
              <Stretch ids={ahead.length > 0 ? ahead : ids} roomy={roomy} {...props} />
            </details>
          </li>
        );
      })}
    </ol>
  );
}

const isPassed = (state: string | undefined) => state === "done" || state === "known" || state === "skipped";

/** A folded stretch: its stones, small, in a row. */
function Row({ ids, sheet, marks }: { ids: readonly string[] } & Props) {
  return (
    <span aria-hidden="true" className={styles.row}>
      {ids.map((id) => (
        <Stone key={id} state={marks.get(id)?.state ?? "later"} isGoal={id === sheet.goal} />
      ))}
    </span>
  );
}

/** A stretch of the trail: its road, its stones, and their names next to them. */
function Stretch({
  ids,
  roomy,
  sheet,
  marks,
  here,
  sign,
  address,
  canTick,
  action,
}: { ids: readonly string[]; roomy: string | undefined } & Props) {
  const { names, titles, layout, goal } = sheet;
  const plot = layoutTrail(ids, { ...box, step: (id) => (id === roomy ? steps.here : steps.other) }, 0, here, goal);
  const needsOf = new Map(layout.nodes.map(({ id, needs }) => [id, needs.map((need) => names[need] ?? need)]));
  const isLit = (id: string | undefined) => id === undefined || isReached(marks.get(id));
  return (
    <div className={styles.stretch} style={{ height: plot.height }}>
      <svg aria-hidden="true" width={box.width} height={plot.height}>
        {plot.pieces.map(({ from, to, path }) => (
          <path key={path} d={path} data-lit={isLit(from) && (isLit(to) || to === here) && (from ?? to) !== undefined ? "" : undefined} />
        ))}
      </svg>
      <ol>
        {plot.stones.map(({ id, side, x, y }) => {
          const mark = marks.get(id);
          if (!mark) return null;
          const leads = layout.edges.filter(({ from }) => from === id).map(({ to }) => names[to] ?? to);
          return (
            <li key={id} data-side={side} className={styles.place} style={{ top: y, left: x }}>
              <a
                href={addressOf(address, id, mark)}
                data-id={id}
                data-state={mark.state}
                aria-current={id === here ? "step" : undefined}
                aria-keyshortcuts={canTick ? "Space" : undefined}
              >
                <span className="sr-only">{nameStop(names[id] ?? "", titles[id] ?? "", mark, needsOf.get(id) ?? [], leads)}</span>
                <Stone state={mark.state} isGoal={id === goal} ticked={mark.ticked} />
                <span aria-hidden="true" className={styles.text}>
                  {id === here ? <span className={styles.sign}>{sign}</span> : null}
                  <span className={styles.name}>{names[id]}</span>
                  <span className={styles.facts}>{mark.facts.join(", ")}</span>
                </span>
              </a>
              {id === here && action ? <div className={styles.action}>{action}</div> : null}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
