import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutStrip } from "#lib/planner/roles/map-layout/layout-strip.ts";

const box = { width: 312, pitch: 26, row: 30, most: 8, lead: 34 };

test("a road of 14 stones turns once, has seven in each row, and leads on to the middle", () => {
  const { stones, path, height } = layoutStrip(14, box);
  expect(stones.slice(0, 2)).toEqual([
    { x: 78, y: 15 },
    { x: 104, y: 15 },
  ]);
  expect(stones.slice(6, 8)).toEqual([
    { x: 234, y: 15 },
    { x: 234, y: 45 },
  ]);
  expect(stones.at(-1)).toEqual({ x: 78, y: 45 });
  expect(height).toBe(94);
  expect(path).toMatch(/^M78 15H234A15 15 0 0 1 234 45H78C.* 156 94$/);
});

test("where it leads no further, the road ends at the last stone; without stones there is none", () => {
  expect(layoutStrip(3, { ...box, lead: 0 })).toEqual({
    stones: [130, 156, 182].map((x) => ({ x, y: 15 })),
    path: "M130 15H182",
    height: 30,
  });
  expect(layoutStrip(0, { ...box, lead: 0 })).toEqual({ stones: [], path: "", height: 0 });
});

test("however many stones there are, each has its own place on the sheet, next to the one before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 120 }), (count) => {
      const { stones, path, height } = layoutStrip(count, box);
      expect(stones).toHaveLength(count);
      expect(new Set(stones.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
      for (const { x, y } of stones) {
        // The road turns beside the last stone of a row, half a row further out.
        expect(Math.abs(x - box.width / 2)).toBeLessThan(box.width / 2 - box.row / 2);
        expect(y).toBeLessThan(height - box.lead);
      }
      for (const [at, stone] of stones.slice(1).entries()) {
        const before = stones[at] ?? stone;
        expect(Math.abs(stone.x - before.x) / box.pitch + Math.abs(stone.y - before.y) / box.row).toBe(1);
      }
      expect(path.split("A").length).toBe(Math.ceil(count / box.most));
    }),
  );
});
