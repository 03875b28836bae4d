import fc from "fast-check";
import { expect, test } from "vitest";
import { placeLines } from "#app/_features/start/place-lines.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { orderForRole } from "#lib/catalog/path.ts";
import { listOwnResults } from "#lib/catalog/results.ts";

const box = { first: 60, last: 400, end: 1000, top: 20, lane: 40, bundle: 6, bend: 90 };
const someLines = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 });
const someNames = fc.array(fc.integer({ min: 10, max: 60 }), { minLength: 1, maxLength: 4 });

test("lines part in order, stop only after they have parted, and none crosses another", () => {
  fc.assert(
    fc.property(someLines, someNames, (counts, names) => {
      const given = counts.map((count, at) => ({ id: String(at), own: Array.from({ length: count }, (_, one) => `${at} ${one}`) }));
      const { lines, shared } = placeLines(given, names, box);
      expect(lines.map(({ id, stations }) => [id, stations.map((each) => each.id)])).toEqual(given.map(({ id, own }) => [id, own]));
      for (const [at, line] of lines.entries()) {
        expect(line.parts).toBeGreaterThan(Math.max(...shared));
        const xs = line.stations.map(({ x }) => x);
        expect(xs).toEqual(xs.toSorted((one, other) => one - other));
        for (const x of xs) expect(x > line.open && x < box.end).toBe(true);
        const next = lines[at + 1];
        if (!next) continue;
        // The one below stays below; of two on one side of the middle, the outer one leaves first.
        expect(next.y > line.y && next.lane > line.lane).toBe(true);
        const isUp = at + 1 <= (lines.length - 1) / 2;
        const isDown = at >= (lines.length - 1) / 2;
        if (isUp) expect(next.parts).toBeGreaterThanOrEqual(line.parts);
        if (isDown) expect(next.parts).toBeLessThanOrEqual(line.parts);
      }
    }),
  );
});

test("the names of shared stations stand equally far apart", () => {
  const { shared } = placeLines([{ id: "a", own: [] }], [20, 40, 60], box);
  expect(shared[0]).toBe(box.first);
  expect(shared.at(-1)).toBeCloseTo(box.last);
  const [one = 0, two = 0, three = 0] = shared;
  expect(two - one - 30).toBeCloseTo(three - two - 50);
});

test("what a role makes alone is no other role's, and every role has two to name", () => {
  const { roles } = catalog();
  for (const role of roles) {
    const own = listOwnResults(role, roles, catalog()).map(({ id }) => id);
    expect(own.length, role.id).toBeGreaterThanOrEqual(2);
    const others = roles.filter(({ id }) => id !== role.id).flatMap((other) => orderForRole(other, catalog()));
    expect(others.filter(({ milestoneId }) => own.includes(milestoneId))).toEqual([]);
  }
});
