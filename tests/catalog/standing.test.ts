import { describe, expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { newPlanMilestones, offeredMilestones } from "#lib/catalog/path.ts";
import { choiceOf, listStudyPath } from "#lib/catalog/standing.ts";
import { computeWorkload } from "#lib/catalog/workload.ts";
import { sumHours } from "#lib/planner/time/hours.ts";

const analyst = getRole("data-analyst");

test("a choice has its default first, whichever of its milestones is asked about", () => {
  const [choice] = analyst.choices;
  for (const id of choice?.milestones ?? []) {
    expect(choiceOf(id, analyst, catalog())?.milestones.map((milestone) => milestone.id)[0]).toBe(choice?.default);
  }
  expect(choiceOf("sql-basics", analyst, catalog())).toBeUndefined();
});

describe.each(catalog().roles.map((role) => [role.id, role] as const))("the study path of %s", (_, role) => {
  const path = listStudyPath(role, catalog());

  test("has every milestone that the role offers, once", () => {
    const found = path.flatMap(({ milestone, choice }) => choice?.milestones ?? [milestone]).map(({ id }) => id);
    expect([...found].sort()).toEqual([...newPlanMilestones(role, catalog()), ...offeredMilestones(role, catalog())].sort());
  });

  test("has the hours of its core and useful milestones, with the default of each choice", () => {
    const counted = path.filter(({ importance }) => importance !== "extra").map(({ milestone }) => milestone.hours);
    expect(computeWorkload(role, catalog()).hours).toEqual(sumHours(counted));
  });

  test("numbers what a new plan holds, in study order", () => {
    const core = newPlanMilestones(role, catalog());
    const numbered = path.filter(({ number }) => number !== undefined);
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
    expect(numbered.map(({ milestone }) => milestone.id)).toEqual(role.order.filter((id) => core.has(id)));
  });
});
