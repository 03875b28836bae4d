import { expect, test } from "vitest";
import { listMilestones } from "#app/_features/milestone-index/list-milestones.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { fullPathOf } from "#lib/catalog/find.ts";

const idsOf = (words: string, role = undefined as Parameters<typeof listMilestones>[0]["role"]) =>
  listMilestones({ words, role }, catalog()).flatMap(({ milestones }) => milestones.map(({ id }) => id));

test("without a filter, every milestone is listed once", () => {
  expect(idsOf("").toSorted()).toEqual([...catalog().milestones.keys()].toSorted());
});

test("with a role, what the role has is listed, in its areas", () => {
  const role = getRole("ml-engineer");
  const path = fullPathOf(role, catalog());
  const groups = listMilestones({ words: "", role }, catalog());
  expect(groups.map(({ id, milestones }) => [id, milestones.map((each) => each.id)])).toEqual(
    path.map(({ id, milestones }) => [id, milestones.map((each) => each.id)]),
  );
});

test("words find beginnings of the words of a name, and areas without a match are left out", () => {
  expect(idsOf("SQL bas")).toContain("sql-basics");
  expect(idsOf("SQL bas").length).toBeLessThan(10);
  expect(idsOf("no such words")).toEqual([]);
  for (const { milestones } of listMilestones({ words: "dashboard", role: undefined }, catalog())) expect(milestones).not.toEqual([]);
});
