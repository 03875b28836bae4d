import { messages } from "#lib/messages/all.ts";
import { formatDay } from "#lib/messages/days.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { clockTimesOf } from "#lib/planner/schedule/sessions.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";
import { type CalendarExport, dayReader, daysOf } from "../calendar-days.ts";
import { writeShape } from "../calendar-shapes.ts";
import type { ExportContext, ExportFormat, FileType } from "../export-format.ts";
import { sessionsOf } from "../plan-sessions.ts";
import { makeSessionNamer } from "../write-icalendar-sessions.ts";

export const icsFile: FileType = { extension: "ics", mediaType: "text/calendar; charset=utf-8" };

/** Study sessions for any calendar, or bars. */
export const ics = {
  id: "ics",
  fileTypes: [icsFile],
  isQuick: true,
  isPreviewProse: true,
  write: (planExport, { madeAt, site, shape }) => ({ body: writeShape(planExport, site, dayReader(planExport.plan)(madeAt), shape) }),
  preview: listStudySessions,
  remarks: ({ plan }) => (plan.studyTime ? [] : [messages.exports.noDates]),
} satisfies ExportFormat;

/** The study sessions of a calendar, a line each. */
function listStudySessions(planExport: CalendarExport, { madeAt }: Pick<ExportContext, "madeAt">): string[] {
  const nameSession = makeSessionNamer(planExport);
  const clock = makeZoneClock(timeZoneOf(planExport.plan));
  const lines = sessionsOf(planExport, dayReader(planExport.plan)(madeAt)).map((session) => {
    const times = clockTimesOf(session, clock);
    const time = times ? [messages.exports.inFile.sessionTime(times.from, times.to)] : [];
    return `${[formatDay(session.day, "medium"), ...time].join(", ")}: ${nameSession(session)}`;
  });
  return lines.length > 0 ? lines.map((line) => `${line}\n`) : [messages.exports.noEntry];
}

/** The milestones of a calendar by day, a line each. */
export function listDays({ plan }: CalendarExport, { madeAt }: Pick<ExportContext, "madeAt">): string[] {
  const dayOf = dayReader(plan);
  const status = readPlanStatus(plan, dayOf(madeAt));
  const entries = milestonesOf(plan)
    .flatMap((item) => ({ item, days: daysOf(item, status, dayOf) }))
    .flatMap(({ item, days }) =>
      days ? [{ title: milestoneState(item) === "done" ? messages.exports.inFile.done(item.title) : item.title, ...days }] : [],
    )
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  const lines = entries.map(
    ({ from, to, title }) => `${messages.exports.inFile.span(formatDay(from, "medium"), formatDay(to, "medium"))}: ${title}`,
  );
  return lines.length > 0 ? lines.map((line) => `${line}\n`) : [messages.exports.noEntry];
}
