import fc from "fast-check";
import { expect, test } from "vitest";
import { countScheduleChanges, type PastScheduleRevision, type PastStateChange, traceDates } from "#lib/planner/insights/date-history.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 10, minute)).toISOString();
const revision = (minute: number, dates: PastScheduleRevision["dates"], undone: number | null = null): PastScheduleRevision => ({
  madeAt: at(minute),
  undoneAt: undone === null ? null : at(undone),
  timeZone: "UTC",
  dates,
});
const first: [string, string] = ["2026-11-23", "2026-11-24"];
const later: [string, string] = ["2026-12-01", "2026-12-02"];

test("an unchanged milestone keeps the time at which it moved, a moved one gets a newer one", () => {
  const history = [revision(0, { a: first, b: first })];
  expect(traceDates(history, []).get("a")).toEqual({ last: { from: first[0], to: first[1] }, movedAt: at(0) });
  const moved = traceDates([...history, revision(5, { a: first, b: later })], []);
  expect(moved.get("a")?.movedAt).toBe(at(0));
  expect(moved.get("b")).toEqual({ last: { from: later[0], to: later[1] }, movedAt: at(5) });
});

test("undoing a schedule revision moves a milestone once more", () => {
  const trace = traceDates([revision(0, { a: first }), revision(5, { a: later }, 7)], []);
  expect(trace.get("a")).toEqual({ last: { from: first[0], to: first[1] }, movedAt: at(7) });
  const again = traceDates([revision(0, { a: first }), revision(5, { a: later }, 7), revision(9, { a: later })], []);
  expect(again.get("a")?.movedAt).toBe(at(9));
});

test("becoming done and losing the dates both count, and the last shown days are kept", () => {
  const done: PastStateChange = { milestoneId: "a", done: true, at: at(3), day: "2026-11-23" };
  const trace = traceDates([revision(0, { a: first }), revision(5, {})], [done]);
  expect(trace.get("a")).toEqual({ last: { from: first[0], to: first[1] }, movedAt: at(5) });
  expect(traceDates([], [done]).get("a")).toEqual({ last: { from: "2026-11-23", to: "2026-11-23" }, movedAt: at(3) });
  expect(traceDates([], [{ ...done, done: false }]).get("a")?.last).toBeNull();
});

test("another time zone may move a completion to another day, so it counts", () => {
  const history = [revision(0, { a: first }), { ...revision(5, { a: first }), timeZone: "Asia/Tokyo" }];
  expect(traceDates(history, []).get("a")?.movedAt).toBe(at(5));
});

/** One thing a learner does: undo the last schedule revision, or store new dates. Each takes a minute. */
type Step = "undo" | Record<string, [string, string]>;
const days = fc.constantFrom<[string, string]>(first, later, ["2028-02-28", "2028-02-29"]);
const steps = fc.array(fc.oneof(fc.constant("undo" as const), fc.dictionary(fc.constantFrom("a", "b"), days)), { maxLength: 12 });

/**
 * Returns the rows that are stored after some steps. An undo marks the newest revision that is not undone, and never the first one.
 */
function store(all: readonly Step[]): PastScheduleRevision[] {
  const rows: PastScheduleRevision[] = [];
  for (const [minute, step] of all.entries()) {
    const current = rows.filter((row) => row.undoneAt === null);
    if (step !== "undo") rows.push(revision(minute, step));
    else if (current.length > 1) (current.at(-1) as PastScheduleRevision).undoneAt = at(minute);
  }
  return rows;
}

test("for any revisions and undos the count of changes never falls, and it rises whenever the dates move", () => {
  fc.assert(
    fc.property(steps, (all) => {
      const current = (rows: readonly PastScheduleRevision[], id: string) => rows.filter((row) => row.undoneAt === null).at(-1)?.dates[id];
      for (const id of ["a", "b"]) {
        for (let length = 0; length < all.length; length++) {
          const [then, now] = [store(all.slice(0, length)), store(all.slice(0, length + 1))];
          const [before, after] = [countScheduleChanges(then), countScheduleChanges(now)];
          const moved = String(current(then, id)) !== String(current(now, id));
          expect(after).toBeGreaterThanOrEqual(before + (moved ? 1 : 0));
        }
      }
    }),
  );
});
