import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { editions } from "#lib/catalog/changes.ts";
import type { ChangeKind } from "#lib/catalog/edition.ts";
import { newPlanMilestones } from "#lib/catalog/path.ts";
import { type RoleId, roleIds } from "#lib/catalog/schema.ts";
import { sumHours } from "#lib/planner/time/hours.ts";

type Kept = {
  version: string;
  milestones: Record<string, [low: number, high: number, title: string]>;
  core: Record<RoleId, string[]>;
};
const first: Kept = JSON.parse(readFileSync(join(import.meta.dirname, "golden", "first-edition.json"), "utf8"));

/**
 * The catalog that is shipped, compared with the edition before it, which is kept as it was. What a learner notices must be said in
 * the newest edition of `lib/catalog/changes.ts`.
 */
const before = new Map(Object.entries(first.milestones));
const now = catalog().milestones;
const newest = editions[0];

/** The milestones that the newest edition names with one of these kinds of change, for this role if one is given. */
function named(kinds: readonly ChangeKind[], role?: RoleId): Set<string> {
  const changes = newest?.changes.filter(({ kind, roles }) => kinds.includes(kind) && (role === undefined || roles.includes(role)));
  return new Set(changes?.flatMap(({ milestones }) => milestones));
}

const missingFrom = (found: ReadonlySet<string>, ids: readonly string[]) => ids.filter((id) => !found.has(id));
const offeredBy = (roleId: RoleId) => new Set(getRole(roleId).order);

describe("the newest edition names", () => {
  test("every milestone that is new", () => {
    expect(
      missingFrom(
        named(["added", "choice"]),
        [...now.keys()].filter((id) => !before.has(id)),
      ),
    ).toEqual([]);
  });

  test("every milestone that is retired or has another id", () => {
    const gone = [...before.keys()].filter((id) => !now.has(id));
    const retired = [...now.values()].filter(({ retired }) => retired).map(({ id }) => id);
    expect(missingFrom(named(["retired"]), [...retired, ...gone.map((id) => catalog().renamed.get(id) ?? id)])).toEqual([]);
  });

  test("every milestone whose hours changed, and no other", () => {
    const middle = (hours: { low: number; high: number }) => hours.low + hours.high;
    const changed = [...now.values()].flatMap(({ id, hours }) => {
      const [low, high] = before.get(id) ?? [hours.low, hours.high];
      return [{ id, by: middle(hours) - middle({ low, high }) }];
    });
    const ids = (filter: (by: number) => boolean) => changed.filter(({ by }) => filter(by)).map(({ id }) => id);
    expect([...named(["moreHours"])].sort()).toEqual(ids((by) => by > 0).sort());
    expect([...named(["fewerHours"])].sort()).toEqual(ids((by) => by < 0).sort());
  });

  test("every milestone with another title, and no other", () => {
    const renamed = [...now.values()].filter(({ id, title }) => before.has(id) && before.get(id)?.[2] !== title).map(({ id }) => id);
    expect([...named(["renamed"])].sort()).toEqual(renamed.sort());
  });

  test.each(roleIds)("what came to a plan for %s and what left it", (roleId) => {
    const role = getRole(roleId);
    const had = new Set(first.core[roleId]);
    const has = newPlanMilestones(role, catalog());
    const moved = [...has].filter((id) => !had.has(id)).concat([...had].filter((id) => !has.has(id)));
    expect(missingFrom(named(["added", "moved", "choice"], roleId), moved)).toEqual([]);
  });

  test.each(roleIds)("every choice of %s", (roleId) => {
    const { choices } = getRole(roleId);
    const said = newest?.changes.filter(({ kind, roles }) => kind === "choice" && roles.includes(roleId)) ?? [];
    const sets = (lists: readonly { milestones: readonly string[] }[]) =>
      lists.map(({ milestones }) => [...milestones].sort().join()).sort();
    expect(sets(said)).toEqual(sets(choices));
  });
});

test("a change for one role names only milestones that the role offers", () => {
  const stray = (newest?.changes ?? []).flatMap(({ roles: [role, other], milestones, text }) => {
    const offered = role && !other ? offeredBy(role) : now;
    return milestones.filter((id) => !offered.has(id)).map((id) => `${id}: ${text}`);
  });
  expect(stray).toEqual([]);
});

test("editions are counted down to the first, each earlier than the one above it", () => {
  expect(editions.map(({ number }) => number)).toEqual(editions.map((_, index) => editions.length - index));
  const days = editions.map(({ day }) => day);
  expect(days).toEqual([...days].sort().reverse());
  expect(editions.map(({ past }) => past === undefined)).toEqual(editions.map((_, index) => index === 0));
});

test("the first edition's sizes are those of its milestones", () => {
  const sizes = roleIds.map((id) => {
    const hours = first.core[id].map((milestone) => before.get(milestone) as [number, number, string]);
    return [id, { milestones: hours.length, ...sumHours(hours.map(([low, high]) => ({ low, high }))) }];
  });
  expect(editions.at(-1)?.past).toEqual({ version: first.version, sizes: Object.fromEntries(sizes) });
  expect(catalog().version).not.toBe(first.version);
});
