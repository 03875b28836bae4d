import { layoutStrip } from "#lib/planner/roles/map-layout/layout-strip.ts";
import { isSettledMark } from "./map-mark.ts";
import { Stone } from "./stone.tsx";
import styles from "./trail.module.css";
import { type TrailProps, tintsByMilestone } from "./trail-stretch.tsx";

const box = { width: 312, pitch: 26, row: 30, most: 8 };
/** The room in which the road leads on to the middle. */
const lead = 34;

type Props = Pick<TrailProps, "sheet" | "marks"> & {
  ids: readonly string[];
  /** The milestone to which the road leads on. */
  leadsTo: string | undefined;
};

/** A folded part of a plan's trail: its stones, small, on a road that goes there and back. */
export function Strip({ ids, sheet, marks, leadsTo }: Props) {
  const tintOf = tintsByMilestone(sheet);
  const { stones, path, height } = layoutStrip(ids.length, { ...box, lead: leadsTo === undefined ? 0 : lead });
  return (
    <span aria-hidden="true" className={styles.strip} style={{ width: box.width, height, ...tintOf.get(leadsTo ?? ids[0] ?? "") }}>
      <svg aria-hidden="true" width={box.width} height={height}>
        <path d={path} data-lit={ids.every((id) => isSettledMark(marks.get(id))) ? "" : undefined} />
      </svg>
      {ids.map((id, at) => (
        <span key={id} style={{ left: stones[at]?.x, top: stones[at]?.y }}>
          <Stone state={marks.get(id)?.state ?? "later"} isGoal={id === sheet.goal} />
        </span>
      ))}
    </span>
  );
}
