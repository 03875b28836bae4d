import { describe, expect, test } from "vitest";
import { proveLearner } from "#lib/auth/session-store.ts";
import { catalog, getRole } from "#lib/catalog/catalog.ts";
import { batchesOf, type FiledPlan, preparePlan, splitIntoParts } from "#lib/data/import/prepare-import.ts";
import { foundations } from "#lib/planner/plan/order.ts";

const shipped = { ...catalog(), renamed: new Map([["former-sql", "sql-basics"]]) };
const role = getRole("data-analyst");
const ada = proveLearner("ada");
const [firstStep = "", secondStep = ""] = shipped.milestones.get("sql-basics")?.steps.map(({ id }) => id) ?? [];
const ownId = "own-0f8fad5b-d9cb-469f-a165-70867728950e";
const derived = expect.stringMatching(/^own-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);

type Item = FiledPlan["items"][number];
const item = (more: Partial<Item> = {}): Item => ({
  ...{ milestoneId: "sql-basics", areaId: "sql", status: "not_started", statusAt: null, skipped: false, steps: [], note: "", evidence: [] },
  ...{ estimateMinutes: null, plannedStart: null, plannedEnd: null },
  ...more,
});
const file = (more: Partial<FiledPlan> = {}): FiledPlan => ({
  ...{ exportedAt: "2026-11-23T10:00:00.000Z", settings: null, ownOrder: [], catalog: { role: role.id, version: "1" } },
  ...{ createdAt: "2026-11-01T10:00:00.000Z", ownMilestones: [], items: [], events: [] },
  ...more,
});
const own = (more: Partial<FiledPlan["ownMilestones"][number]> = {}) => ({
  ...{ milestoneId: ownId, areaId: role.areas[1]?.id ?? "", title: "Mine", minutes: 60, steps: [{ id: "one", text: "First" }] },
  ...more,
});
const prepare = (more: Partial<FiledPlan>, taken: readonly string[] = [], learner = ada) =>
  preparePlan(learner, file(more), role, new Set(taken), shipped);

describe("a plan from a file", () => {
  test("has today's ids everywhere, and no tick of a step that its milestone does not have", () => {
    const { plan, unknown } = prepare({
      items: [item({ milestoneId: "former-sql", steps: [firstStep, "gone", secondStep] })],
      ownOrder: ["former-sql"],
      ownCore: ["former-sql"],
      studyOrder: ["former-sql"],
      events: [
        { changeId: "1", milestoneId: "former-sql", kind: "status", before: "not_started", after: "done", at: "2026-11-22T10:00:00.000Z" },
        {
          ...{ changeId: "2", milestoneId: "former-sql", kind: "step", stepId: firstStep, before: "false", after: "true" },
          ...{ at: "2026-11-22T11:00:00.000Z", superseded: true },
        },
      ],
    });
    expect(unknown).toEqual([]);
    expect(plan.items).toEqual([expect.objectContaining({ id: "sql-basics", steps: [firstStep, secondStep] })]);
    expect(plan.items[0]).not.toHaveProperty("areaId");
    expect([plan.ownOrder, plan.ownCore, plan.studyOrder]).toEqual([["sql-basics"], ["sql-basics"], ["sql-basics"]]);
    expect(plan.events).toMatchObject([
      { changeId: "1", milestoneId: "sql-basics", stepId: "", occurredAt: "2026-11-22T10:00:00.000Z", superseded: false },
      { changeId: "2", milestoneId: "sql-basics", stepId: firstStep, superseded: true },
    ]);
  });

  test("of an earlier release has no order, no pace and no study times of its own", () => {
    expect(prepare({}).plan).toEqual({
      ...{ exportedAt: "2026-11-23T10:00:00.000Z", studyTime: null, earlierZones: [], studyTimes: [], ownOrder: [], ownCore: [] },
      ...{ studyOrder: [], byArea: false, pacePercent: 100, own: [], items: [], events: [] },
    });
    const time = { startsOn: "2026-11-23", minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
    const madeAt = "2026-11-20T10:00:00.000Z";
    expect(prepare({ settings: time, studyTimes: [{ madeAt, ...time }], byArea: true, pacePercent: 130 }).plan).toMatchObject({
      ...{ studyTime: time, studyTimes: [{ madeAt, studyTime: time }], byArea: true, pacePercent: 130 },
    });
  });

  test("that has a milestone under two ids has it once: the newer of both, and the first of two that are equal", () => {
    const [old, today] = [item({ milestoneId: "former-sql", note: "old" }), item({ note: "today" })];
    const at = (minute: number) => ({ statusAt: `2026-11-23T10:0${minute}:00.000Z` });
    const notes = (...items: Item[]) => prepare({ items }).plan.items.map(({ note }) => note);
    expect(notes({ ...old, ...at(1) }, { ...today, ...at(2) })).toEqual(["today"]);
    expect(notes({ ...old, ...at(2) }, { ...today, ...at(1) })).toEqual(["old"]);
    expect(notes({ ...old, ...at(1) }, { ...today, ...at(1) })).toEqual(["old"]);
    expect(notes(old, { ...today, ...at(1) })).toEqual(["today"]);
    expect(notes({ ...old, ...at(1) }, today)).toEqual(["old"]);
    expect(notes(old, today)).toEqual(["old"]);
  });

  test("keeps the learner's own milestones with their ids, and adds those without any progress", () => {
    const twice = { id: "one", text: "Again" };
    const { plan, unknown } = prepare({ ownMilestones: [own({ steps: [{ id: "one", text: "First" }, twice] })] });
    expect(unknown).toEqual([]);
    expect(plan.own).toEqual([{ id: ownId, areaId: role.areas[1]?.id, title: "Mine", minutes: 60, steps: [twice] }]);
    expect(plan.items).toMatchObject([{ id: ownId, status: "not_started", statusAt: null, skipped: false, steps: [], note: "" }]);
    const ticked = prepare({ ownMilestones: [own()], items: [item({ milestoneId: ownId, steps: ["one", "two"] })] }).plan;
    expect(ticked.items).toMatchObject([{ id: ownId, steps: ["one"] }]);
    for (const areaId of [foundations, role.areas[0]?.id]) {
      expect(prepare({ ownMilestones: [own({ areaId: areaId ?? "" })] }).plan.own).toMatchObject([{ areaId }]);
    }
    expect(prepare({ ownMilestones: [own({ areaId: "of-another-role" })] }).plan.own).toMatchObject([{ areaId: role.areas[0]?.id }]);
  });

  test("gets other ids for own milestones that stand elsewhere or have no id of ours: always the same, and another learner's are others", () => {
    const idOf = (milestoneId: string, taken: readonly string[] = [], learner = ada) =>
      prepare({ ownMilestones: [own({ milestoneId })] }, taken, learner).plan.own[0]?.id;
    expect(idOf(ownId)).toBe(ownId);
    expect(idOf(ownId, [ownId])).toEqual(derived);
    expect(idOf(ownId, [ownId])).toBe(idOf(ownId, [ownId]));
    expect(idOf(ownId, [ownId], proveLearner("béa"))).not.toBe(idOf(ownId, [ownId]));
    for (const id of ["mine", `x${ownId}`, `${ownId}x`, "own-0f8fad5b", ownId.toUpperCase()]) expect(idOf(id)).toEqual(derived);
    expect(idOf("mine")).not.toBe(idOf("yours"));
  });

  test("keeps what the catalog lacks as the learner's own, with what the file says of it", () => {
    const look = (more: Partial<Item>) => {
      const { plan, unknown } = prepare({ items: [item({ milestoneId: "punch-cards", ...more })] });
      expect(unknown).toEqual([plan.own[0]?.id]);
      return plan.own[0];
    };
    expect(look({ title: "Cards", minutes: 90, estimateMinutes: 30, areaId: foundations, steps: ["sort-them", "sort-them"] })).toEqual({
      ...{ id: derived, areaId: foundations, title: "Cards", minutes: 90, steps: [{ id: "sort-them", text: "Sort them" }] },
    });
    expect(look({ estimateMinutes: 30 })).toMatchObject({ title: "Punch cards", minutes: 30, areaId: role.areas[0]?.id, steps: [] });
    expect(look({ title: "", minutes: 0 })).toMatchObject({ title: "Punch cards", minutes: 1 });
    expect(look({})).toMatchObject({ minutes: 480 });
    // Under the name that it had, a milestone of the catalog is none of one's own.
    expect(prepare({ items: [item()] }).plan.own).toEqual([]);
  });
});

describe("a file in parts", () => {
  const partsOf = (items: readonly Item[], more: Partial<FiledPlan> = {}) => splitIntoParts(prepare({ items, ...more }).plan);
  const ids = [...shipped.milestones.keys()];
  const sizes = (items: readonly Item[], more: Partial<FiledPlan> = {}) => partsOf(items, more).map((part) => part.items.length);
  const many = (count: number, more: Partial<Item> = {}) => ids.slice(0, count).map((milestoneId) => item({ milestoneId, ...more }));

  test("has whole milestones of about a hundred rows each, and at least one part", () => {
    expect(sizes([])).toEqual([0]);
    expect(sizes(many(100))).toEqual([100]);
    expect(sizes(many(101))).toEqual([100, 1]);
    expect(partsOf(many(101)).flatMap((part) => part.own)).toEqual([]);
    const links = (count: number) => Array.from({ length: count }, (_, at) => ({ url: `https://example.org/${at}`, label: "" }));
    // One with more rows than a part has stands alone.
    const large = item({ milestoneId: ids[1] ?? "", evidence: links(300) });
    expect(sizes([...many(1), large, ...many(3).slice(2)])).toEqual([1, 1, 1]);
    expect(sizes([large, ...many(1)])).toEqual([1, 1]);
  });

  test.each([
    ["a status", { statusAt: "2026-11-23T10:00:00.000Z" }],
    ["a note", { note: "x" }],
    ["how long it took", { tookMinutes: 60 }],
    ["a link", { evidence: [{ url: "https://example.org/", label: "" }] }],
    ["a day of study", { studied: [{ day: "2026-11-23", minutes: 30 }] }],
  ])("counts %s as a row", (_name, more) => {
    expect(sizes(many(51, more))).toEqual([50, 1]);
  });

  test("counts ticked steps and the text of own milestones as rows, too", () => {
    const ticked = [...shipped.milestones.values()].filter(({ steps }) => steps.length > 0).slice(0, 51);
    expect(sizes(ticked.map(({ id, steps }) => item({ milestoneId: id, steps: [steps[0]?.id ?? ""] })))).toEqual([50, 1]);
    const ownMilestones = Array.from({ length: 51 }, (_, at) => own({ milestoneId: `own-${at}`, title: String(at) }));
    const parts = partsOf([], { ownMilestones });
    expect(parts.map((part) => part.own.map(({ title }) => Number(title)))).toEqual([Array.from({ length: 50 }, (_, at) => at), [50]]);
  });

  test("knows when each thing was set last and since when it holds, but for what lost to something newer", () => {
    const event = { changeId: "1", milestoneId: "sql-basics", kind: "status", before: "done", after: "known" } as const;
    const events = [
      { ...event, at: "2026-11-23T10:00:00.000Z", since: "2026-11-20T10:00:00.000Z" },
      { ...event, at: "2026-11-24T10:00:00.000Z", superseded: true as const },
    ];
    const [part] = partsOf([item()], { events });
    expect([...(part?.lastTimes.values() ?? [])]).toEqual([Date.parse("2026-11-23T10:00:00.000Z")]);
    expect([...(part?.since.values() ?? [])]).toEqual([Date.parse("2026-11-20T10:00:00.000Z")]);
    expect(part?.exportedAt).toBe("2026-11-23T10:00:00.000Z");
  });

  test("batches hold so many each, and all of them", () => {
    expect([...batchesOf([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
    expect([...batchesOf([1, 2], 2)]).toEqual([[1, 2]]);
    expect([...batchesOf([], 2)]).toEqual([]);
  });
});
