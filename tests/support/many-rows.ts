import type { FiledPlan } from "#lib/data/import/prepare-import.ts";
import { mostEvidence } from "#lib/data/plans/customise.ts";
import { maxStudyTimes } from "#lib/planner/insights/study-weeks.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { maxEarlierZones } from "#lib/planner/time/time-zone.ts";
import { hostileNotes } from "./hostile-notes.ts";

const longText = "Write down what the table says, ask whoever made it what each column means, and check ten rows by hand. ".repeat(3);

/** An own milestone's id that is always the same. */
export function ownIdAt(index: number): string {
  return `own-00000000-0000-4000-8000-${String(index).padStart(12, "0")}`;
}

/**
 * A plan's file with as much of everything as wanted: own milestones with six long steps each, ticked and done in turn, and events that
 * go round them minute by minute.
 */
export function makeLargeFile({ own, events }: { own: number; events: number }): FiledPlan & { $schema: string } {
  const start = Date.parse("2026-01-01T00:00:00.000Z");
  const at = (minute: number) => new Date(start + minute * 60_000).toISOString();
  const steps = Array.from({ length: 6 }, (_, index) => ({
    id: `step-${index + 1}`,
    text: `${index + 1}. ${longText}`.slice(0, 260).trim(),
  }));
  return {
    $schema: "/schemas/learning-plan-1.json",
    format: "learning-plan",
    schemaVersion: 1,
    exportedAt: "2026-11-20T10:00:00.000Z",
    catalog: { role: "data-analyst", version: "0123456789ab" },
    createdAt: at(0),
    settings: {
      startsOn: "2026-01-01",
      minutesPerWeekday: [60, 60, 60, 60, 60, 60, 60],
      daysOff: [],
      targetDate: "2027-12-31",
      timeZone: "Europe/Berlin",
    },
    ownOrder: Array.from({ length: own }, (_, index) => ownIdAt(index)),
    ownMilestones: Array.from({ length: own }, (_, index) => ({
      milestoneId: ownIdAt(index),
      areaId: "foundations",
      title: `${index + 1}. ${longText}`.slice(0, 120).trim(),
      minutes: 60 + index,
      steps,
    })),
    items: Array.from({ length: own }, (_, index) => ({
      milestoneId: ownIdAt(index),
      areaId: "foundations",
      status: index % 2 ? ("done" as const) : ("in_progress" as const),
      statusAt: at(index),
      skipped: index % 7 === 0,
      steps: index % 2 ? steps.map(({ id }) => id) : ["step-1"],
      note: `Note ${index}. ${longText}`,
      evidence: [{ url: `https://example.org/${index}`, label: `Work ${index}` }],
      estimateMinutes: null,
      plannedStart: null,
      plannedEnd: null,
    })),
    events: Array.from({ length: events }, (_, index) => ({
      changeId: `change-${index}`,
      milestoneId: ownIdAt(index % Math.max(1, own)),
      kind: "step" as const,
      stepId: `step-${(index % 6) + 1}`,
      before: "false",
      after: "true",
      at: at(index),
    })),
  } as FiledPlan & { $schema: string };
}

/** The same with as much beside it as the limits allow: notes, links, studied days, days off, study times and time zones. */
export function makeFullestFile(): FiledPlan & { $schema: string } {
  const file = makeLargeFile({ own: inputLimits.ownMilestones, events: 25_000 });
  const day = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10);
  const settings = {
    startsOn: "2026-01-01",
    // So little that the schedule is long.
    minutesPerWeekday: [30, 30, 30, 30, 30, 0, 0],
    daysOff: Array.from({ length: 1_000 }, (_, index) => ({ from: day(index * 3 + 2), to: day(index * 3 + 2) })),
    targetDate: "2028-12-31",
    timeZone: "Europe/Berlin",
  };
  return {
    ...file,
    settings,
    studyTimes: Array.from({ length: maxStudyTimes }, (_, index) => ({
      ...settings,
      minutesPerWeekday: [30 + index, 30, 30, 30, 30, 0, 0],
      madeAt: `${day(index)}T10:00:00.000Z`,
    })),
    earlierZones: Array.from({ length: maxEarlierZones }, (_, index) => ({
      timeZone: index % 2 ? "America/New_York" : "Asia/Tokyo",
      until: `${day(index)}T11:00:00.000Z`,
    })),
    items: file.items.map((item, index) => ({
      ...item,
      note: hostileNotes["web addresses"] ?? "",
      evidence: Array.from({ length: mostEvidence }, (_, at) => ({ url: `https://example.org/${index}/${at}`, label: `Work ${at}` })),
      tookMinutes: 60 + index,
      studied: Array.from({ length: 20 }, (_, at) => ({ day: day(((index * 20 + at) * 7) % 320), minutes: 30 + at })),
    })),
  };
}
