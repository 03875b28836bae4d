import { expect, test } from "vitest";
import { layoutTrail } from "#lib/planner/roles/map-layout/layout-trail.ts";

const box = { width: 360, step: () => 92, swing: 76, head: 64, foot: 20 };

test("stones stand left and right in turn, the capstone in the middle, and the road leads through all of them", () => {
  const { stones, pieces, height } = layoutTrail(["a", "b", "c"], box, 0, "b", "c");
  expect(stones.map(({ id, side, x, y }) => [id, side, x, y])).toEqual([
    ["a", "left", 104, 110],
    ["b", "right", 256, 202],
    ["c", "middle", 180, 294],
  ]);
  expect(height).toBe(64 + 3 * 92 + 20);
  expect(pieces.at(0)?.path.startsWith("M180 0C")).toBe(true);
  expect(pieces.at(-1)).toMatchObject({ from: "b", to: "c" });
});

test("the road runs upright past the stone where one stands and down to the next, and bends down to it where it is the first", () => {
  const ends = (here: string) => layoutTrail(["a", "b"], box, 0, here, undefined).pieces.map(({ from, to }) => [from, to]);
  const [none] = [undefined];
  expect(ends("b")).toEqual([
    [none, "a"],
    [none, "a"],
    ["a", "b"],
    ["a", "b"],
    ["b", none],
    ["b", none],
  ]);
  expect(ends("a")).toEqual([
    [none, "a"],
    [none, "a"],
    ["a", "b"],
    ["a", "b"],
    ["a", "b"],
    ["b", none],
  ]);
});

test("where the first stone has room above it, the road runs upright down to it", () => {
  const roomy = { ...box, step: (id: string) => (id === "a" ? 212 : 92) };
  const { pieces } = layoutTrail(["a", "b"], roomy, 0, "a", undefined);
  expect(pieces.slice(0, 3).map(({ to }) => to)).toEqual(["a", "a", "a"]);
  expect(pieces[2]?.path).toBe("M104 116C104 145.7 104 140.3 104 170");
});

test("a section without the capstone ends in the middle, where the next one begins; its sides go on", () => {
  const { stones, pieces, height } = layoutTrail(["a", "b"], box, 1, undefined, "c");
  expect(stones.map(({ side }) => side)).toEqual(["right", "left"]);
  expect(pieces.at(-1)?.path.endsWith(`180 ${height}`)).toBe(true);
});
