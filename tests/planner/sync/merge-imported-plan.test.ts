import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statuses } from "#lib/planner/plan/counts.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import {
  changesAnything,
  type ExistingData,
  findLastTimes,
  findSince,
  type ImportedEvent,
  type ImportedMilestone,
  type ImportedPart,
  mergeMilestones,
  mergeSettings,
  type OwnMilestone,
} from "#lib/planner/sync/merge-imported-plan.ts";

const at = (minute: number) => Date.UTC(2026, 10, 23, 10, minute);
const instant = (minute: number) => new Date(at(minute)).toISOString();
const exportedAt = instant(50);

const item = (more: Partial<ImportedMilestone> = {}): ImportedMilestone => ({
  ...{ id: "a", status: "not_started", statusAt: null, skipped: false, steps: [], note: "", evidence: [], estimateMinutes: null },
  ...{ plannedStart: null, plannedEnd: null },
  ...more,
});
const event = (more: Partial<ImportedEvent> = {}): ImportedEvent => ({
  ...{
    changeId: "1",
    milestoneId: "a",
    kind: "step",
    stepId: "s",
    before: "false",
    after: "true",
    occurredAt: instant(1),
    superseded: false,
  },
  ...more,
});
const own: OwnMilestone = { id: "a", areaId: "sql", title: "Mine", minutes: 60, steps: [] };

/** A part of a file with one milestone, and the events of the file. */
function partOf(
  items: readonly ImportedMilestone[],
  events: readonly ImportedEvent[] = [],
  more: Partial<ImportedPart> = {},
): ImportedPart {
  const lastTimes = findLastTimes(events.map((each) => ({ ...each, occurredAt: Date.parse(each.occurredAt) })));
  return { exportedAt, own: [], items, lastTimes, since: findSince(events), ...more };
}

const nothingHere: ExistingData = {
  ...{ milestones: new Map(), statuses: new Map(), ticks: new Map(), notes: new Map(), links: new Map(), took: new Set() },
  ...{ studied: new Map(), lastTimes: new Map(), lastTimesInPlan: new Map() },
};
/** What is stored where the plan holds the milestone. */
const held = (more: Partial<ExistingData> = {}): ExistingData => ({
  ...nothingHere,
  milestones: new Map([["a", { skipped: false, minutes: null }]]),
  ...more,
});
const nothingChanges = mergeMilestones(partOf([]), nothingHere, 20);
const merge = (incoming: ImportedPart, here: ExistingData, mostLinks = 20) => mergeMilestones(incoming, here, mostLinks);

describe("a milestone of a file", () => {
  test("that the plan does not hold is added as the file has it; its own estimate is part of an own milestone", () => {
    const incoming = item({ skipped: true, estimateMinutes: 90 });
    expect(merge(partOf([incoming]), nothingHere)).toEqual({
      ...nothingChanges,
      milestones: [{ id: "a", skipped: true, minutes: 90 }],
    });
    expect(merge(partOf([incoming], [], { own: [own] }), nothingHere)).toEqual({
      ...nothingChanges,
      milestones: [{ id: "a", skipped: true, minutes: null }],
      own: [own],
    });
    expect(merge(partOf([item()], [], { own: [own] }), held()).own).toEqual([]);
  });

  test("that is as the plan has it changes nothing", () => {
    expect(merge(partOf([item()]), held())).toEqual(nothingChanges);
    expect(
      changesAnything({
        ...nothingChanges,
        ...mergeSettings({ ownOrder: [], studyTime: null, items: [] }, { ownOrder: [], studyTime: null }),
        events: [],
      }),
    ).toBe(false);
  });

  test("keeps the estimate that is here, and brings one where there is none", () => {
    const estimate = partOf([item({ estimateMinutes: 90 })]);
    const here = (minutes: number | null) => held({ milestones: new Map([["a", { skipped: false, minutes }]]) });
    expect(merge(estimate, here(null))).toEqual({ ...nothingChanges, estimates: [{ id: "a", minutes: 90 }] });
    expect(merge(estimate, here(60))).toEqual({ ...nothingChanges, estimatesKept: ["a"] });
    expect(merge(estimate, here(90))).toEqual(nothingChanges);
    expect(merge(partOf([item()]), here(60))).toEqual(nothingChanges);
    // Of an own milestone the minutes stand with it.
    expect(merge({ ...estimate, own: [own] }, here(60))).toEqual(nothingChanges);
  });

  test("is left out or taken back only by something newer than the plan's own word", () => {
    const skip = (minute: number) => [event({ kind: "skipped", stepId: "", after: "true", occurredAt: instant(minute) })];
    const here = held({ lastTimesInPlan: findLastTimes([{ milestoneId: "a", kind: "skipped", stepId: "", occurredAt: at(2) }]) });
    const skipped = (minute: number) => merge(partOf([item({ skipped: true })], skip(minute)), here).skipped;
    expect([1, 2, 3].map(skipped)).toEqual([[], [], [{ id: "a", skipped: true }]]);
    expect(merge(partOf([item({ skipped: true })], skip(1)), held()).skipped).toEqual([{ id: "a", skipped: true }]);
    expect(merge(partOf([item({ skipped: true })]), held()).skipped, "nobody said so").toEqual([]);
    expect(merge(partOf([item()], skip(3)), here).skipped, "it is so already").toEqual([]);
  });

  test("brings minutes where none were said, also not where they were deleted", () => {
    const incoming = partOf([
      item({
        tookMinutes: 300,
        studied: [
          { day: "2026-11-23", minutes: 30 },
          { day: "2026-11-24", minutes: 40 },
          { day: "2026-11-24", minutes: 45 },
        ],
      }),
    ]);
    expect(merge(incoming, held())).toEqual({
      ...nothingChanges,
      took: [{ id: "a", minutes: 300 }],
      studied: [
        { id: "a", day: "2026-11-23", minutes: 30 },
        { id: "a", day: "2026-11-24", minutes: 45 },
      ],
    });
    const here = held({ took: new Set(["a"]), studied: new Map([["a", new Set(["2026-11-24"])]]) });
    expect(merge(incoming, here)).toEqual({ ...nothingChanges, studied: [{ id: "a", day: "2026-11-23", minutes: 30 }] });
    expect(merge(partOf([item({ tookMinutes: 0 })]), held())).toEqual(nothingChanges);
  });
});

describe("a status of a file", () => {
  const marked = (minute: number, events: readonly ImportedEvent[] = []) =>
    partOf([item({ status: "done", statusAt: instant(minute) })], events);
  const here = (more: Partial<ExistingData> = {}) => held({ statuses: new Map([["a", { status: "known", at: at(2) }]]), ...more });

  test("counts if it is newer than the one here, and is told of where it is older and another", () => {
    expect(merge(marked(1), here())).toEqual({ ...nothingChanges, older: ["a"] });
    expect(merge(marked(2), here()), "here counts at a tie").toEqual({ ...nothingChanges, older: ["a"] });
    expect(merge(marked(3), here())).toEqual({ ...nothingChanges, statuses: [{ id: "a", from: "known", status: "done", at: at(3) }] });
    expect(merge(marked(1), held())).toEqual({
      ...nothingChanges,
      statuses: [{ id: "a", from: "not_started", status: "done", at: at(1) }],
    });
    const same = held({ statuses: new Map([["a", { status: "done", at: at(2) }]]) });
    expect(merge(marked(1), same)).toEqual(nothingChanges);
    expect(merge(partOf([item({ status: "done" })]), held()), "nobody ever set it").toEqual(nothingChanges);
  });

  test("that an undo gave an earlier time counts from when it was undone, there and here", () => {
    const status = { kind: "status", stepId: "" } as const;
    const undone = marked(1, [event({ ...status, after: "done", occurredAt: instant(9), since: instant(1) })]);
    expect(merge(undone, here()).statuses).toEqual([{ id: "a", from: "known", status: "done", at: at(1) }]);
    const lastTimes = findLastTimes([{ milestoneId: "a", ...status, occurredAt: at(20) }]);
    expect(merge(marked(10), here({ lastTimes }))).toEqual({ ...nothingChanges, older: ["a"] });
    expect(merge(marked(21), here({ lastTimes })).statuses).toHaveLength(1);
  });
});

describe("a ticked step of a file", () => {
  const ticked = (events: readonly ImportedEvent[], more: Partial<ImportedMilestone> = {}) =>
    partOf([item({ steps: ["s"], ...more })], events);
  const open = (events: readonly ImportedEvent[]) => partOf([item()], events);
  const saidHere = (minute: number) =>
    held({ lastTimes: findLastTimes([{ milestoneId: "a", kind: "step", stepId: "s", occurredAt: at(minute) }]) });
  const tickedHere = (minute: number) => held({ ticks: new Map([["a", new Map([["s", at(minute)]])]]) });

  test("counts if it is newer than what was said here", () => {
    expect(merge(ticked([event({ occurredAt: instant(3) })]), saidHere(2)).ticks).toEqual([{ id: "a", stepId: "s", at: at(3) }]);
    expect(merge(ticked([event({ occurredAt: instant(2) })]), saidHere(2)).ticks).toEqual([]);
    expect(merge(ticked([]), saidHere(2)).ticks, "nobody knows when").toEqual([]);
    expect(merge(ticked([event()]), tickedHere(5)), "it is ticked").toEqual(nothingChanges);
  });

  test("has the time since when it is ticked, or of the status, or of the file", () => {
    const since = [event({ occurredAt: instant(9), since: instant(4) })];
    expect(merge(ticked(since), held()).ticks).toEqual([{ id: "a", stepId: "s", at: at(4) }]);
    expect(merge(ticked([], { statusAt: instant(7) }), held()).ticks).toEqual([{ id: "a", stepId: "s", at: at(7) }]);
    expect(merge(ticked([]), held()).ticks).toEqual([{ id: "a", stepId: "s", at: at(50) }]);
  });

  test("is unticked only by a later word of the file", () => {
    const unticked = (minute: number) => [event({ after: "false", occurredAt: instant(minute) })];
    expect(merge(open(unticked(6)), tickedHere(5))).toEqual({ ...nothingChanges, unticks: [{ id: "a", stepId: "s", at: at(6) }] });
    expect(merge(open(unticked(5)), tickedHere(5))).toEqual(nothingChanges);
    expect(merge(open([]), tickedHere(5))).toEqual(nothingChanges);
  });
});

describe("a note and links of a file", () => {
  test("stand below the note that is here, if both fit", () => {
    const noted = partOf([item({ note: "theirs" })]);
    const here = (note: string) => held({ notes: new Map([["a", note]]) });
    expect(merge(noted, held())).toEqual({ ...nothingChanges, notes: [{ id: "a", note: "theirs", joined: false }] });
    expect(merge(noted, here("mine")).notes).toEqual([{ id: "a", note: "mine\n\ntheirs", joined: true }]);
    expect(merge(noted, here("mine\n\ntheirs"))).toEqual(nothingChanges);
    const rest = inputLimits.note - "\n\ntheirs".length;
    expect(merge(noted, here("m".repeat(rest))).notes[0]?.note).toHaveLength(inputLimits.note);
    expect(merge(noted, here("m".repeat(rest + 1)))).toEqual({ ...nothingChanges, notesLeftOut: ["a"] });
  });

  test("are added once each, as many as a milestone may have", () => {
    const link = (name: string) => ({ url: `https://example.org/${name}`, label: name });
    const linked = partOf([item({ evidence: ["one", "two", "two", "three", "four"].map(link) })]);
    const here = held({ links: new Map([["a", [link("one").url]]]) });
    const added = ["two", "three"].map((name) => ({ id: "a", ...link(name) }));
    expect(merge(linked, here, 3)).toEqual({ ...nothingChanges, links: added, linksLeftOut: ["a"] });
    expect(merge(linked, here, 4)).toEqual({ ...nothingChanges, links: [...added, { id: "a", ...link("four") }] });
  });
});

describe("the settings of a file", () => {
  const studyTime = { startsOn: "2026-11-23", minutesPerWeekday: [60, 0, 0, 0, 0, 0, 0], daysOff: [], targetDate: null, timeZone: "UTC" };
  const dated = item({ plannedStart: "2026-11-23", plannedEnd: "2026-11-30" });
  const file = { ownOrder: ["b", "a"], studyTime, items: [dated, item({ id: "b", plannedStart: "2026-12-07" }), item({ id: "c" })] };
  const here = { ownOrder: [], studyTime: null };

  test("are taken where there are none, with the dates of the milestones that have any", () => {
    const merged = mergeSettings(file, here);
    expect(merged).toEqual({
      ...{ order: ["b", "a"], orderKept: false },
      ...{ time: { settings: studyTime, dates: { a: ["2026-11-23", "2026-11-30"] } }, timeKept: false },
    });
    expect(changesAnything({ ...nothingChanges, ...merged, events: [] })).toBe(true);
    expect(mergeSettings({ ownOrder: [], studyTime: null, items: [] }, here)).toMatchObject({ orderKept: false, timeKept: false });
  });

  test("stay where there are others, which is told, and not where they are the same", () => {
    const others = { ownOrder: ["a", "b"], studyTime: { ...studyTime, timeZone: "Europe/Berlin" } };
    const kept = { order: undefined, orderKept: true, time: undefined, timeKept: true };
    expect(mergeSettings(file, others)).toEqual(kept);
    expect(changesAnything({ ...nothingChanges, ...kept, events: [] })).toBe(false);
    expect(mergeSettings(file, file)).toEqual({ ...kept, orderKept: false, timeKept: false });
    expect(mergeSettings({ ownOrder: [], studyTime: null, items: [] }, others)).toEqual({ ...kept, orderKept: false, timeKept: false });
  });
});

test("what cannot be taken is no change, and everything else is one", () => {
  const settings = { order: undefined, orderKept: false, time: undefined, timeKept: false };
  const whole = { ...nothingChanges, ...settings, events: [] };
  for (const name of ["older", "estimatesKept", "notesLeftOut", "linksLeftOut"])
    expect(changesAnything({ ...whole, [name]: ["a"] })).toBe(false);
  for (const name of [
    "milestones",
    "own",
    "statuses",
    "ticks",
    "unticks",
    "skipped",
    "notes",
    "links",
    "took",
    "studied",
    "estimates",
    "events",
  ])
    expect(changesAnything({ ...whole, [name]: [{ id: "a" }] }), name).toBe(true);
  expect(changesAnything({ ...whole, order: ["a"] })).toBe(true);
});

test("the last time of each property is that of its newest event, whatever their order; of two at once the later in the file says since when", () => {
  const events = [event({ occurredAt: instant(5) }), event({ occurredAt: instant(3) }), event({ stepId: "t", occurredAt: instant(4) })];
  const times = findLastTimes(events.map((each) => ({ ...each, occurredAt: Date.parse(each.occurredAt) })));
  expect([...times.values()]).toEqual([at(5), at(4)]);
  expect([...findSince(events).values()]).toEqual([at(5), at(4)]);
  expect([...findSince([event(), event({ since: instant(0) })]).values()]).toEqual([at(0)]);
  expect([...findSince([event({ since: instant(0) }), event()]).values()]).toEqual([at(1)]);
});

test("merging a file again changes nothing more, whatever it has", () => {
  const minute = fc.integer({ min: 0, max: 9 });
  const file = fc.record({ status: fc.constantFrom(...statuses), changed: minute, tick: fc.boolean(), said: minute });
  fc.assert(
    fc.property(file, file, (theirs, mine) => {
      const here = held({
        statuses: new Map([["a", { status: mine.status, at: at(mine.changed) }]]),
        ticks: new Map([["a", new Map(mine.tick ? [["s", at(mine.said)]] : [])]]),
        lastTimes: findLastTimes([{ milestoneId: "a", kind: "step", stepId: "s", occurredAt: at(mine.said) }]),
      });
      const incoming = partOf(
        [item({ status: theirs.status, statusAt: instant(theirs.changed), steps: theirs.tick ? ["s"] : [] })],
        [event({ after: String(theirs.tick), occurredAt: instant(theirs.said) })],
      );
      const once = merge(incoming, here);
      const ticks = once.ticks.length > 0 || (mine.tick && once.unticks.length === 0);
      const [status] = once.statuses;
      const after = {
        ...here,
        statuses: new Map([["a", status ?? { status: mine.status, at: at(mine.changed) }]]),
        ticks: new Map([["a", new Map(ticks ? [["s", at(Math.max(mine.said, theirs.said))]] : [])]]),
        lastTimes: findLastTimes([{ milestoneId: "a", kind: "step", stepId: "s", occurredAt: at(Math.max(mine.said, theirs.said)) }]),
      };
      expect(merge(incoming, after)).toMatchObject({ statuses: [], ticks: [], unticks: [] });
    }),
  );
});
