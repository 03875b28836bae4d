import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { fullPathOf } from "#lib/catalog/find.ts";
import {
  headingLine,
  headingSize,
  layoutAcross,
  layoutDown,
  type MapStretch,
  measureText,
  postRadius,
  wrapText,
} from "#lib/planner/roles/map.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcdefgilmrstwAMW&-"), minLength: 1, maxLength: 10 });
const anyTitle = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(" "));

/** Up to six stretches of up to fourteen milestones; each may rest on any other, before or after it, and may have a short name. */
const anyPath: fc.Arbitrary<MapStretch[]> = fc
  .array(
    fc.record({
      title: anyTitle,
      posts: fc.array(
        fc.record({ title: anyTitle, shortName: fc.option(word, { nil: undefined }), others: fc.array(fc.nat(), { maxLength: 3 }) }),
        { minLength: 1, maxLength: 14 },
      ),
    }),
    {
      maxLength: 6,
    },
  )
  .map((stretches) => {
    const total = stretches.reduce((sum, { posts }) => sum + posts.length, 0);
    let at = 0;
    return stretches.map(({ title, posts }, index) => ({
      id: `s${index}`,
      title,
      milestones: posts.map((post) => {
        const id = `m${at++}`;
        const prerequisites = [...new Set(post.others.map((other) => `m${other % total}`))].filter((other) => other !== id);
        return { id, title: post.title, shortName: post.shortName, prerequisites };
      }),
    }));
  });

type Box = { left: number; right: number; top: number; bottom: number; what: string };

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function expectApart(boxes: readonly Box[]) {
  const clashes = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => overlaps(one, other))
      .map((other) => `${one.what} and ${other.what}`),
  );
  expect(clashes).toEqual([]);
}

function linesBox(what: string, lines: readonly string[], x: number, y: number, size: number, step: number, weight: 400 | 600): Box {
  const width = Math.max(...lines.map((line) => measureText(line, size, weight)));
  return { what, left: x, right: x + width, top: y - size * 0.8, bottom: y + (lines.length - 1) * step + size * 0.25 };
}

/** Every number in the data of curves, as points. */
function pointsOf(curves: string): [number, number][] {
  const numbers = [...curves.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
  return numbers.flatMap((number, at) => (at % 2 === 0 ? [[number, numbers[at + 1] as number] as [number, number]] : []));
}

const shipped = catalog().roles.map((role) => [role.id, fullPathOf(role, catalog())] as const);

describe("the horizontal map", () => {
  test.each(shipped)("%s: posts are 24 apart, titles keep to their stretch, curves stay below the line", (_id, stretches) => {
    const map = layoutAcross(stretches, 1016);
    for (const [at, post] of map.posts.entries()) {
      for (const other of map.posts.slice(at + 1)) expect(Math.hypot(post.x - other.x, post.y - other.y)).toBeGreaterThanOrEqual(24);
      for (const [, y] of pointsOf(post.curves)) expect(y).toBeGreaterThanOrEqual(map.line);
    }
    const titles = map.headings.map(({ id, lines, x, y }) => linesBox(id, lines, x, y, headingSize.across, headingLine.across, 600));
    expectApart(titles);
    for (const { bottom, what } of titles) expect(bottom, what).toBeLessThanOrEqual(map.bracket);
    const highest = Math.min(...map.posts.map(({ y }) => y - postRadius));
    expect(highest).toBeGreaterThan(map.bracket);
    expect(Math.max(...titles.map(({ right }) => right))).toBeLessThanOrEqual(map.width);
  });

  it("puts every milestone on the line, in order, inside the picture", () => {
    fc.assert(
      fc.property(anyPath, fc.integer({ min: 600, max: 1_400 }), (path, width) => {
        const map = layoutAcross(path, width);
        expect(map.posts.map(({ id }) => id)).toEqual(path.flatMap(({ milestones }) => milestones.map(({ id }) => id)));
        const xs = map.posts.map(({ x }) => x);
        expect(xs).toEqual([...xs].sort((one, other) => one - other));
        for (const x of xs) expect(x > 0 && x < width).toBe(true);
        for (const { curves } of map.posts) for (const [, y] of pointsOf(curves)) expect(y).toBeGreaterThanOrEqual(map.line);
        // A curve reaches three quarters of the way to its control points.
        const deepest = Math.max(
          map.line,
          ...map.posts.flatMap(({ curves }) => pointsOf(curves).map(([, y]) => map.line + (y - map.line) * 0.75)),
        );
        expect(deepest).toBeLessThan(map.caption - 12);
        expect(map.caption).toBeLessThan(map.height);
      }),
    );
  });
});

describe("the vertical map", () => {
  it("keeps all texts apart, to the right of the line, and every curve to its left", () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const map = layoutDown(path, 328);
        const texts = [
          ...map.headings.map(({ id, lines, x, y }) => linesBox(id, lines, x, y, headingSize.down, headingLine.down, 600)),
          ...map.posts.map(({ id, lines, x, y, textX, textY }) => linesBox(id, lines, x + textX, y + textY, 13, 17, 400)),
        ];
        expectApart(texts);
        for (const { left, right, bottom } of texts) {
          expect(left).toBeGreaterThan(map.line + postRadius + 2.5);
          expect(right).toBeLessThanOrEqual(map.width);
          expect(bottom).toBeLessThanOrEqual(map.height);
        }
        for (const { curves } of map.posts) for (const [x] of pointsOf(curves)) expect(x).toBeLessThanOrEqual(map.line - postRadius);
        for (const { curves } of map.posts) for (const [x] of pointsOf(curves)) expect(x).toBeGreaterThanOrEqual(-10);
        for (const [at, post] of map.posts.entries()) if (at > 0) expect(post.y - (map.posts[at - 1]?.y ?? 0)).toBeGreaterThanOrEqual(24);
      }),
    );
  });

  it("shows the short name of a milestone that has one", () => {
    const milestone = { id: "joins", title: "Join and aggregate several tables", prerequisites: [] };
    const show = (shortName?: string) =>
      layoutDown([{ id: "s", title: "S", milestones: [{ ...milestone, shortName }] }], 328).posts[0]?.lines;
    expect(show("SQL joins")).toEqual(["SQL joins"]);
    expect(show()?.join(" ")).toBe(milestone.title);
  });

  test.each(shipped)("%s: has a curve for each prerequisite on the path", (_id, stretches) => {
    const all = stretches.flatMap(({ milestones }) => milestones);
    const ids = new Set(all.map(({ id }) => id));
    for (const map of [layoutDown(stretches, 328), layoutAcross(stretches, 1016)]) {
      const drawn = map.posts.map(({ id, curves }) => [id, curves.split("M").length - 1]);
      expect(drawn).toEqual(all.map(({ id, prerequisites }) => [id, prerequisites.filter((other) => ids.has(other)).length]));
    }
  });
});

describe("wrapText", () => {
  it("loses and breaks no word, and fits the width wherever a word fits", () => {
    fc.assert(
      fc.property(anyTitle, fc.integer({ min: 40, max: 400 }), (title, room) => {
        const lines = wrapText(title, room, 13, 400);
        expect(lines.join(" ")).toBe(title);
        for (const line of lines) if (line.includes(" ")) expect(measureText(line, 13, 400)).toBeLessThanOrEqual(room);
      }),
    );
  });

  it("the same path gives the same map", () => {
    fc.assert(fc.property(anyPath, (path) => void expect(layoutDown(structuredClone(path), 328)).toEqual(layoutDown(path, 328))));
  });
});
