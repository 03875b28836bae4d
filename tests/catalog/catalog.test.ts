import { describe, expect, test } from "vitest";
import { buildCatalog, catalog } from "#lib/catalog/catalog.ts";
import { pathOf } from "#lib/catalog/path.ts";
import { checksByKind, describeProblem, readCatalog, reviewCatalog, roleTotals } from "#lib/catalog/review.ts";
import type { Milestone, RoleId } from "#lib/catalog/schema.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { promised } from "./nouns.ts";

const { roles, milestones, tools } = catalog();

/** All words of a milestone that a search or a reader meets. */
function wordsOf({ title, outcome, steps, doneWhen, keywords, tools: ids }: Milestone): string {
  const named = ids.flatMap((id) => [tools[id]?.name, ...(tools[id]?.aliases ?? [])]);
  return [title, outcome, ...steps.map(({ text }) => text), doneWhen.proof, ...(keywords ?? []), ...named].join("\n");
}

function says(milestone: Milestone, spellings: readonly string[]): boolean {
  const words = wordsOf(milestone);
  return spellings.some((spelling) => {
    const escaped = spelling.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
    return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "iu").test(words);
  });
}

/** The core milestones that stand in the area itself; for `null` those of all five. */
function inside(roleId: RoleId, areaId: string | null): Milestone[] {
  const areas = roles.find(({ id }) => id === roleId)?.areas.filter(({ id }) => areaId === null || id === areaId) ?? [];
  return areas.flatMap((area) => area.milestones).map((id) => milestones.get(id) as Milestone);
}

describe("the curriculum", () => {
  test("passes every rule of the reviewer", async () => {
    const draft = await readCatalog();
    expect(draft.milestones.length).toBe(milestones.size);
    expect(reviewCatalog(draft).map(describeProblem)).toEqual([]);
  });

  test("covers 172 nouns of the article", () => {
    expect(promised.flatMap(({ nouns }) => nouns)).toHaveLength(172);
    expect(new Set(promised.map(({ role, area }) => `${role} ${area}`)).size).toBe(24);
  });

  test.each(promised)("$role, $area: every noun is covered inside its area", ({ role, area, nouns }) => {
    const here = inside(role, area);
    expect(here.length).toBeGreaterThan(0);
    expect(nouns.filter((spellings) => !here.some((milestone) => says(milestone, spellings)))).toEqual([]);
  });

  test("a noun counts only as a whole word, in any case", () => {
    const [sql] = inside("data-analyst", "data-gathering-cleaning") as [Milestone];
    expect(says(sql, ["sql"])).toBe(true);
    expect(says(sql, ["SQ"])).toBe(false);
    expect(says(sql, ["Kubernetes"])).toBe(false);
  });

  test.each(roles.map(({ id }) => id))("%s: a first result is finished in the first ten hours", (id) => {
    const role = roles.find((one) => one.id === id) as (typeof roles)[number];
    const [first] = pathOf(role, catalog())[0]?.milestones ?? [];
    expect(planningMinutes((first as Milestone).hours)).toBeLessThanOrEqual(10 * 60);
  });

  test("totals are the sums over each role's milestones", () => {
    const totals = roleTotals(catalog());
    for (const { role, core, optional } of totals) {
      const whole = pathOf(roles.find(({ id }) => id === role) as (typeof roles)[number], catalog()).flatMap(
        (stretch) => stretch.milestones,
      );
      expect(core.milestones).toBe(whole.length);
      expect(core.middle * 60).toBe(whole.reduce((sum, { hours }) => sum + planningMinutes(hours), 0));
      expect(core.low).toBeLessThan(core.middle);
      expect(core.middle).toBeLessThan(core.high);
      expect(optional.milestones).toBeGreaterThan(0);
    }
    const addresses = new Set([...milestones.values()].flatMap(({ resources }) => resources.map(({ url }) => url)));
    const checks = checksByKind(milestones.values());
    expect(Object.values(checks).reduce((sum, count) => sum + count)).toBe(addresses.size);
  });

  test("the version changes with every word, and with nothing else", () => {
    const all = [...milestones.values()];
    expect(buildCatalog(roles, structuredClone(all), tools).version).toBe(catalog().version);
    const changed = all.map((milestone, at) => (at === 7 ? { ...milestone, outcome: `${milestone.outcome} ` } : milestone));
    expect(buildCatalog(roles, changed, tools).version).not.toBe(catalog().version);
    expect(catalog().version).toMatch(/^[0-9a-f]{12}$/);
  });
});
