import { describe, expect, test } from "vitest";
import { listAskedFor } from "#lib/catalog/asked-for.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { evidence } from "#lib/catalog/evidence.ts";
import { listInStudyOrder } from "#lib/catalog/path.ts";
import { listResults, minutesToFirstResult } from "#lib/catalog/results.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";

describe.each(catalog().roles.map((role) => [role.id, role] as const))("what advertisements ask for in %s", (id, role) => {
  test("comes from the evidence, with every skill of the role's own counts, the most frequent first", () => {
    const counts = listAskedFor(role, catalog());
    const shares = Object.values(evidence).flatMap(({ share = [] }) => share);
    for (const { role: of, ads, when, source, skills } of counts) {
      for (const { name, percent } of skills) {
        expect(shares).toContainEqual(expect.objectContaining({ role: of, ads, when, source, names: name, percent }));
      }
      expect(skills.map(({ percent }) => percent)).toEqual(skills.map(({ percent }) => percent).toSorted((a, b) => b - a));
    }
    const own = new Set(shares.filter((share) => share.role === id).map(({ names, source }) => `${source} ${names}`));
    const found = counts
      .filter((count) => count.role === id)
      .flatMap(({ source, skills }) => skills.map(({ name }) => `${source} ${name}`));
    expect(found.toSorted()).toEqual([...own].toSorted());
  });

  test("is on offer there, as far as more than one in ten of the role's own advertisements name it", () => {
    const teachers = (skill: string) =>
      Object.entries(evidence).flatMap(([milestone, { share = [] }]) => (share.some(({ names }) => names === skill) ? [milestone] : []));
    const often = listAskedFor(role, catalog())
      .filter((count) => count.role === id)
      .flatMap(({ skills }) => skills.filter(({ percent }) => percent > 10).map(({ name }) => name));
    expect(often.filter((skill) => !teachers(skill).some((milestone) => role.order.includes(milestone)))).toEqual([]);
  });
});

test("what a new plan does not teach is told apart, and a choice counts as taught", () => {
  const skills = listAskedFor(getRole("genai-engineer"), catalog()).flatMap((count) => count.skills);
  expect(skills.find(({ name }) => name === "RAG")).toMatchObject({ isTaught: true });
  expect(skills.find(({ name }) => name === "Terraform")).toMatchObject({ isTaught: false });
  const analyst = listAskedFor(getRole("data-analyst"), catalog()).flatMap((count) => count.skills);
  expect(analyst.find(({ name }) => name === "Power BI")).toMatchObject({ isTaught: true });
});

test("a role with few counts of its own also shows another role's, with its name and only with what its own path teaches", () => {
  const counts = listAskedFor(getRole("ml-engineer"), catalog());
  expect(counts.map(({ role }) => role)).toEqual(["ml-engineer", "genai-engineer"]);
  expect(counts[1]?.skills.map(({ name }) => name)).toContain("Kubernetes");
  expect(counts[1]?.skills.every(({ isTaught }) => isTaught)).toBe(true);
});

test.each(catalog().roles.map((role) => [role.id, role] as const))(
  "the results of %s begin within 12 hours and end with the capstone",
  (_, role) => {
    const results = listResults(role, catalog());
    expect(results.length).toBeLessThanOrEqual(8);
    for (const { provenBy } of role.areas) expect(results.map(({ id }) => id)).toContain(provenBy);
    expect(results.at(-1)?.rubric).toBeDefined();
    const order = listInStudyOrder(role, catalog());
    expect(results).toEqual(order.filter((each) => results.includes(each)));
    const { path, firstResults } = startRoleOf(role, catalog());
    const minutes = minutesToFirstResult(path, firstResults);
    expect(minutes).toBeGreaterThan(0);
    expect(minutes).toBeLessThanOrEqual(12 * 60);
    expect(firstResults).toContain(results[0]?.id);
  },
);
