import type { ReactNode } from "react";
import { mapMessages } from "#lib/messages/map.ts";
import { layoutTrail } from "#lib/planner/roles/map-layout/layout-trail.ts";
import { areaTints } from "./area-tints.ts";
import { isReached, nameStop } from "./map-mark.ts";
import { type DrawnMap, milestoneAddressOf } from "./map-props.ts";
import { Stone } from "./stone.tsx";
import styles from "./trail.module.css";

export type TrailProps = DrawnMap & {
  canTick: boolean;
  /** Shown next to the stone where the learner is. */
  action?: ReactNode;
};

/** Drawn for the narrowest phone, and in the middle of a wider one. */
const box = { width: 312, swing: 76, foot: 16 };
/** The room above the first stone. A road that comes from above has bent already. */
const heads = { first: 44, joined: 24 };
/** The height that a stone takes: in one area, and in a plan, where areas are named and one can do something where one is. */
const steps = { area: { here: 148, other: 96 }, plan: { here: 212, other: 110 } };

/** A folded area: its stones, small, in rows. */
export function Row({ ids, sheet, marks }: { ids: readonly string[] } & TrailProps) {
  const tintOf = tintsByMilestone(sheet);
  return (
    <span aria-hidden="true" className={styles.row}>
      {ids.map((id) => (
        <span key={id} style={tintOf.get(id)}>
          <Stone state={marks.get(id)?.state ?? "later"} isGoal={id === sheet.goal} />
        </span>
      ))}
    </span>
  );
}

type StretchProps = {
  ids: readonly string[];
  /** The milestone whose longer text takes more room. */
  roomy: string | undefined;
  /** Whether it is a stretch of a whole plan: the skill area is named where it is another one than before. */
  isPlan?: boolean;
  /** The milestone before the first one. */
  before?: string | undefined;
  /** Whether the road comes from above, out of the middle. */
  isJoined?: boolean;
};

/** A stretch of the trail: its road, its stones, and their names next to them. */
export function TrailStretch({ ids, roomy, isPlan = false, before, isJoined = false, ...drawn }: StretchProps & TrailProps) {
  const { sheet, marks, here, sign, address, canTick, action } = drawn;
  const { names, titles, layout, goal } = sheet;
  const plot = layoutTrail(
    ids,
    { ...box, head: isJoined ? heads.joined : heads.first, step: (id) => steps[isPlan ? "plan" : "area"][id === roomy ? "here" : "other"] },
    0,
    here,
    goal,
  );
  const needsOf = new Map(layout.nodes.map(({ id, needs }) => [id, needs.map((need) => names[need] ?? need)]));
  const tintOf = tintsByMilestone(sheet);
  const areaOf = new Map(sheet.areas.flatMap((area) => area.ids.map((id) => [id, area.title])));
  const isLit = (id: string | undefined) => id === undefined || isReached(marks.get(id));
  return (
    <div className={styles.stretch} style={{ height: plot.height }}>
      <svg aria-hidden="true" width={box.width} height={plot.height}>
        {plot.pieces.map(({ from, to, path }) => (
          <path
            key={path}
            d={path}
            style={tintOf.get(to ?? from ?? "")}
            data-lit={isLit(from) && (isLit(to) || to === here) ? "" : undefined}
          />
        ))}
      </svg>
      <ol>
        {plot.stones.map(({ id, side, x, y }, at) => {
          const mark = marks.get(id);
          if (!mark) return null;
          const leads = layout.edges.filter(({ from }) => from === id).map(({ to }) => names[to] ?? to);
          const area = areaOf.get(id) ?? "";
          const isNewArea = isPlan && areaOf.get(ids[at - 1] ?? before ?? "") !== area;
          const said = isPlan ? { ...mark, facts: [area, ...mark.facts] } : mark;
          return (
            <li key={id} data-side={side} className={styles.place} style={{ top: y, left: x, ...tintOf.get(id) }}>
              <a
                href={milestoneAddressOf(address, id)}
                data-id={id}
                data-state={mark.state}
                data-next={mark.isNext ? "" : undefined}
                aria-current={id === here ? "step" : undefined}
                aria-keyshortcuts={canTick ? "Space" : undefined}
              >
                <span className="sr-only">{nameStop(names[id] ?? "", titles[id] ?? "", said, needsOf.get(id) ?? [], leads)}</span>
                <Stone state={mark.state} isGoal={id === goal} ticked={mark.ticked} />
                <span aria-hidden="true" className={styles.text}>
                  {id === here ? <span className={styles.sign}>{sign}</span> : null}
                  {mark.isNext ? <span className={`${styles.sign} ${styles.next}`}>{mapMessages.next}</span> : null}
                  {isNewArea ? <span className={styles.areaName}>{area}</span> : null}
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

/** The tint of each milestone's area. */
export function tintsByMilestone({ areas }: DrawnMap["sheet"]) {
  const tints = areaTints(areas);
  return new Map(areas.flatMap(({ id, ids }) => ids.map((one) => [one, tints.get(id)])));
}
