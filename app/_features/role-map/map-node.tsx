import { postRadius } from "#lib/planner/roles/map.ts";
import type { NodeMark } from "./mark.ts";

/** A node drawn around 0 0: its number, and a second ring when other roles share it. */
export function MapNodeHead({ mark }: { mark: NodeMark }) {
  return (
    <>
      <circle r={postRadius} />
      {mark.shared ? <circle r={postRadius + 2.5} /> : null}
      {/* A sample of the legend has no number. The space stands between the number and a name that follows, where both are read out. */}
      {mark.number === 0 ? null : <text dy=".36em">{`${mark.number ?? "+"} `}</text>}
    </>
  );
}

/** Data attributes for the style sheet. */
export function lookOf({ number, settled, here, begun, skipped }: NodeMark): string | undefined {
  const looks = { optional: number === undefined, settled, begun, skipped, here };
  return (
    Object.entries(looks)
      .filter(([, has]) => has)
      .map(([look]) => look)
      .join(" ") || undefined
  );
}
