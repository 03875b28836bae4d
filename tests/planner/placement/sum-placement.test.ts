import fc from "fast-check";
import { expect, test } from "vitest";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { roleIds } from "#lib/catalog/schema.ts";
import { startRoleOf } from "#lib/catalog/start-roles.ts";
import { sumPlacement } from "#lib/planner/placement/sum-placement.ts";
import type { Status } from "#lib/planner/plan/counts.ts";
import { planStart } from "#lib/planner/start/plan-start.ts";
import { firstStartValues } from "#lib/planner/start/start-values.ts";

const today = "2026-11-29";
const lists = fc
  .tuple(fc.constantFrom(...roleIds), fc.infiniteStream(fc.constantFrom("ticked", "done", "unsure", "open")))
  .map(([id, kinds]) => {
    const role = getRole(id);
    const kindOf = new Map(startRoleOf(role, catalog()).path.map((item) => [item.id, kinds.next().value as string]));
    const idsOf = (kind: string) => [...kindOf].filter(([, each]) => each === kind).map(([each]) => each);
    const learned = new Map(idsOf("done").map((each) => [each, "done" as Status]));
    return { role, learned, ticked: idsOf("ticked"), done: idsOf("done"), unsure: idsOf("unsure") };
  });

test("the sums are those of the plan that the next page makes of the same list", () => {
  fc.assert(
    fc.property(lists, ({ role, learned, ticked, done, unsure }) => {
      const sum = sumPlacement(startRoleOf(role, catalog(), learned, { knows: [], unsure }), ticked, firstStartValues, today);
      const made = planStart(startRoleOf(role, catalog(), learned, { knows: ticked, unsure }), firstStartValues, today);
      if ("problem" in made) throw new Error("nothing is planned");
      expect(sum).toMatchObject({ finishOn: made.finishOn, minutesLeft: made.minutesLeft });
      expect(sum.start?.id).toBe(made.left[0]?.id);
      expect(sum.known).toBe(new Set([...ticked, ...done]).size);
      expect(sum.all - sum.known).toBe(made.left.length);
    }),
  );
});

test("one more tick saves what it takes off what is left, and never finishes later", () => {
  fc.assert(
    fc.property(lists, fc.nat(), ({ role, learned, ticked, unsure }, nth) => {
      const path = startRoleOf(role, catalog(), learned, { knows: [], unsure });
      const more = path.path[nth % path.path.length]?.id ?? "";
      const [before, after] = [ticked, [...ticked, more]].map((knows) => sumPlacement(path, knows, firstStartValues, today));
      if (!before || !after) throw new Error("no sums");
      expect(after.minutesSaved + after.minutesLeft).toBe(before.minutesSaved + before.minutesLeft);
      expect(after.known).toBeGreaterThanOrEqual(before.known);
      expect((after.finishOn ?? "") <= (before.finishOn ?? "")).toBe(true);
    }),
  );
});

test("the finish lies in its range, and hours that do not fit the days have none", () => {
  const role = startRoleOf(getRole("data-analyst"), catalog());
  const { finishOn, range } = sumPlacement(role, [], firstStartValues, today);
  expect((range?.early ?? "9") < (finishOn ?? "") && (finishOn ?? "9") < (range?.late ?? "")).toBe(true);
  const monday = { ...firstStartValues, hours: 25, weekdays: [true, false, false, false, false, false, false] };
  expect(sumPlacement(role, [], monday, today)).toMatchObject({ finishOn: null, range: null, known: 0 });
});
