import { expect, test } from "vitest";
import { catalog } from "#lib/catalog/catalog.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import { firstResultsOf, milestonesOfSkill } from "#lib/catalog/start-roles.ts";
import { skills } from "#lib/planner/start/start-values.ts";

test("each skill is made of milestones of the catalog that are still offered, each in one skill and in some new plan", () => {
  const all = Object.values(milestonesOfSkill).flat();
  expect(new Set(all).size).toBe(all.length);
  expect(Object.keys(milestonesOfSkill).sort()).toEqual([...skills].sort());
  const planned = new Set(catalog().roles.flatMap((role) => [...newPlanMilestones(role, catalog())]));
  for (const id of all) {
    expect(catalog().milestones.get(id), id).toBeDefined();
    expect(catalog().milestones.get(id)?.retired, id).toBeUndefined();
    expect(planned.has(id), id).toBe(true);
  }
});

test("each skill holds what comes before its milestones within the same skill", () => {
  for (const [skill, ids] of Object.entries(milestonesOfSkill)) {
    const tools = new Set(ids.flatMap((id) => catalog().milestones.get(id)?.tools ?? []));
    for (const id of ids) {
      for (const before of catalog().milestones.get(id)?.prerequisites ?? []) {
        const isSame = catalog()
          .milestones.get(before)
          ?.tools.some((tool) => tool === skill && tools.has(tool));
        if (isSame) expect(ids, `${id} needs ${before}`).toContain(before);
      }
    }
  }
});

test("each role has a first result in a new plan, within 12 hours of the start where nothing is known", () => {
  for (const role of catalog().roles) {
    const planned = newPlanMilestones(role, catalog());
    const results = firstResultsOf[role.id as "data-analyst"];
    for (const id of results) expect(planned.has(id), `${role.id}: ${id}`).toBe(true);
    const path = role.order.filter((id) => planned.has(id));
    const hours = path.slice(0, path.indexOf(results[0] ?? "") + 1).reduce((sum, id) => {
      const { low = 0, high = 0 } = catalog().milestones.get(id)?.hours ?? {};
      return sum + (low + high) / 2;
    }, 0);
    expect(hours, role.id).toBeLessThanOrEqual(12);
  }
});
