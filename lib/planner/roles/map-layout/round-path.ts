export type Point = readonly [x: number, y: number];

const round = (value: number) => Math.round(value * 10) / 10;

/** An SVG path along points that are joined by right angles, with round corners. Coordinates have one decimal. */
export function roundPath(points: readonly Point[], radius = 9): string {
  const corners = points.filter(([x, y], at) => x !== points[at - 1]?.[0] || y !== points[at - 1]?.[1]);
  return corners
    .map((corner, at) => {
      const [before, after] = [corners[at - 1], corners[at + 1]];
      const [x, y] = corner;
      if (!before) return `M${round(x)} ${round(y)}`;
      if (!after || isStraight(before, corner, after)) return `L${round(x)} ${round(y)}`;
      const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
      const [inX, inY] = toward(corner, before, r);
      const [outX, outY] = toward(corner, after, r);
      return `L${round(inX)} ${round(inY)}Q${round(x)} ${round(y)} ${round(outX)} ${round(outY)}`;
    })
    .join("");
}

function isStraight([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  return (cx - bx) * (by - ay) === (cy - by) * (bx - ax);
}

function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(bx - ax, by - ay);
}

function toward(from: Point, to: Point, length: number): Point {
  const part = length / distance(from, to);
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}
