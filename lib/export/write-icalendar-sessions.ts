import { messages } from "#lib/messages/all.ts";
import { listPlaced, milestonesOf, type PlanArea, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { readPlanStatus } from "#lib/planner/schedule/plan-status.ts";
import { isContinued, type StudySession, spanOf } from "#lib/planner/schedule/sessions.ts";
import { formatIsoDay, readDay, weekdayOf, weekOf } from "#lib/planner/time/calendar.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";
import type { CalendarExport } from "./calendar-days.ts";
import { escapeText, formatIcalDate } from "./ical-text.ts";
import { writeSpan, writeTimeZone } from "./ical-zone.ts";
import type { Pieces } from "./pieces.ts";
import { sessionsOf } from "./plan-sessions.ts";
import {
  beginOf,
  type CalendarContext,
  dayAfter,
  type Property,
  planAddress,
  stampEntry,
  summarise,
  writeCalendar,
} from "./write-icalendar.ts";

/** How long a session is shown that has no minutes left, only something to check and to mark as done. */
const shortest = 15;

type Placed = ReadonlyMap<string, { item: PlanMilestone; area: PlanArea }>;

/**
 * The study sessions of a plan as events (RFC 5545, 3.6.1), one for each study day: with start times they take up time and remind, without
 * they are notes on their day. What is done has none.
 * @param today the day in the plan's own time zone. @param all sessions, not only those of the next weeks
 */
export function writeSessionEvents(planExport: CalendarExport, site: string, today: string, all: boolean): Pieces {
  const { plan } = planExport;
  const context = { site, today, status: readPlanStatus(plan, today) };
  const placed: Placed = new Map(listPlaced(plan).map((each) => [each.item.id, each]));
  const timeZone = timeZoneOf(plan);
  const clock = makeZoneClock(timeZone);
  // A later year cannot be written.
  const end = clock.toInstant("9999-12-31T23:59:00");
  const nameSession = makeSessionNamer(planExport);
  const sessions = sessionsOf(planExport, today, all).map((session, at, listed) => {
    const title = summarise(nameSession(session, listed[at - 1]));
    const span = spanOf({ ...session, minutes: Math.max(shortest, session.minutes) }, clock);
    return { session, title, span: span && { from: span.from, to: Math.min(span.to, end) } };
  });
  const spans = sessions.flatMap(({ span }) => span ?? []);
  const [first, last] = [spans[0], spans.at(-1)];
  const revised = findRevised(planExport, today);
  const events = sessions.map(({ session, title, span }): Property[] => [
    ["BEGIN", "VEVENT"],
    ...stampEntry(planExport, today, `session-${findPlace(planExport, session.day)}-${plan.id}`, revised),
    ...(span
      ? writeSpan(timeZone, clock, span.from, span.to)
      : ([
          ["DTSTART;VALUE=DATE", formatIcalDate(session.day)],
          ["DTEND;VALUE=DATE", formatIcalDate(dayAfter(session.day))],
        ] as const)),
    ["SUMMARY", title],
    ...describeSession(planExport, context, placed, session),
    ["STATUS", "CONFIRMED"],
    ["TRANSP", span ? "OPAQUE" : "TRANSPARENT"],
    ...(span ? alarm(title) : []),
    ["END", "VEVENT"],
  ]);
  const zone = first && last ? [writeTimeZone(timeZone, clock, first.from, last.to)] : [];
  return writeCalendar(planExport, context, events.length > 0 ? [...zone, ...events] : []);
}

/** Returns a function that says in one line what a session is for, and whether it goes on with that of the one before: "SQL joins, steps 1 to 3". */
export function makeSessionNamer({ plan, shortNames }: Pick<CalendarExport, "plan" | "shortNames">) {
  const names = new Map(milestonesOf(plan).map(({ id, title }) => [id, shortNames[id] ?? title]));
  return (session: StudySession, before?: StudySession): string =>
    messages.exports.inFile.session(
      session.parts.map(({ milestoneId, steps }) => ({ name: names.get(milestoneId) ?? "", steps })),
      isContinued(session, before),
    );
}

/**
 * The place of a session in its week: the week's Monday, and which of the study time's weekdays it is. Sessions keep it whatever they are
 * for, and when study moves to as many other weekdays, so a newer file moves entries and doubles none.
 */
function findPlace({ plan }: Pick<CalendarExport, "plan">, day: string): string {
  const at = readDay(day);
  const number = (plan.studyTime?.minutesPerWeekday ?? []).slice(0, weekdayOf(at) + 1).filter((minutes) => minutes > 0).length;
  return `${formatIsoDay(weekOf(at))}-${number}`;
}

/** When sessions were last revised: any change of the plan, and each new day, may move any of them. */
function findRevised({ plan, changedAt, dateHistory, studyTimes = [] }: CalendarExport, today: string): string {
  const moved = Object.values(dateHistory).flatMap(({ movedAt }) => movedAt ?? []);
  const set = studyTimes.at(-1)?.madeAt ?? "";
  const instants = [plan.createdAt, beginOf(today), set, ...Object.values(changedAt), ...moved];
  return instants.sort().at(-1) ?? plan.createdAt;
}

function describeSession(planExport: CalendarExport, { site }: CalendarContext, placed: Placed, session: StudySession): Property[] {
  const { plan, proofs } = planExport;
  const { inFile } = messages.exports;
  const [first] = session.parts;
  const at = encodeURIComponent(first?.milestoneId ?? "");
  const texts = session.parts.flatMap(({ milestoneId, minutes, steps }) => {
    const item = placed.get(milestoneId)?.item;
    if (!item) return [];
    const proof = proofs[milestoneId];
    const lastOpen = item.steps.findLastIndex((step) => !step.done) + 1;
    return [
      [
        inFile.sessionPart(item.title, minutes),
        ...steps.map((step) => `${step}. ${item.steps[step - 1]?.text ?? ""}`),
        ...(proof && (lastOpen === 0 || steps.includes(lastOpen)) ? [inFile.doneWhen(proof)] : []),
      ].join("\n"),
    ];
  });
  const area = first && placed.get(first.milestoneId)?.area.title;
  return [
    ["DESCRIPTION", escapeText(texts.join("\n\n"))],
    ["URL", `${planAddress(site, planExport)}?open=${at}#${at}`],
    ["CATEGORIES", [plan.role.title, area ?? ""].filter(Boolean).map(escapeText).join(",")],
  ];
}

function alarm(title: string): Property[] {
  return [
    ["BEGIN", "VALARM"],
    ["ACTION", "DISPLAY"],
    ["DESCRIPTION", title],
    ["TRIGGER", "-PT15M"],
    ["END", "VALARM"],
  ];
}
