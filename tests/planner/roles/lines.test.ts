import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRoles } from "#lib/planner/roles/compare.ts";
import { layoutLines } from "#lib/planner/roles/lines.ts";

const scale = { step: 12, lane: 50, bundle: 5, bend: 80, margin: 24 };
const learner = new Map([..."abcdefghij"].map((id) => [id, { minutes: 60, minutesLeft: 60, status: "not_started" as const }]));
const anyRoles = fc
  .array(fc.uniqueArray(fc.constantFrom(..."abcdefghij")), { minLength: 2, maxLength: 4 })
  .map((all) => all.map((milestones, at) => ({ id: `r${at}`, milestones })));

describe("layoutLines", () => {
  it("draws each milestone of a comparison once, on the lines of the roles that have it", () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const comparison = compareRoles(roles, learner);
        const lines = layoutLines(comparison, scale);
        const drawn = [...lines.sharedByAll, ...lines.sharedBySome, ...lines.own].map(({ id }) => id).sort();
        expect(drawn).toEqual([...new Set(roles.flatMap(({ milestones }) => milestones))].sort());
        for (const { id, across } of lines.sharedBySome) {
          const lanes = roles
            .filter(({ milestones }) => milestones.includes(id))
            .map((role) => lines.lines.find((line) => line.id === role.id)?.points.at(-1)?.across);
          expect(across).toEqual(lanes);
        }
      }),
    );
  });

  it("keeps everything inside the picture and in order, and no post after the end of its line", () => {
    fc.assert(
      fc.property(anyRoles, (roles) => {
        const lines = layoutLines(compareRoles(roles, learner), scale);
        for (const { points } of lines.lines) {
          const along = points.map((point) => point.along);
          expect(along).toEqual([...along].sort((one, other) => one - other));
          for (const point of points)
            expect(point.along >= 0 && point.along <= lines.length && point.across >= 0 && point.across <= lines.breadth).toBe(true);
        }
        for (const { roleId, along } of lines.own) expect(along).toBeLessThanOrEqual(lines.lines.find(({ id }) => id === roleId)?.end ?? 0);
        const [all, some, own] = lines.stretches;
        expect((all?.[1] ?? 0) <= (some?.[0] ?? 0) && (some?.[1] ?? 0) <= (own?.[0] ?? 0)).toBe(true);
      }),
    );
  });
});
