import { Link } from "#app/_ui/link.tsx";
import type { CalendarExport } from "#lib/export/calendar-days.ts";
import { sessionsOf } from "#lib/export/plan-sessions.ts";
import { makeSessionNamer } from "#lib/export/write-icalendar-sessions.ts";
import { messages } from "#lib/messages/all.ts";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { formatDay, formatWeekday } from "#lib/messages/days.ts";
import { clockTimesOf } from "#lib/planner/schedule/sessions.ts";
import { timeZoneOf } from "#lib/planner/time/time-zone.ts";
import { makeZoneClock } from "#lib/planner/time/zone-clock.ts";

/** The next study session as a calendar will show it; without a start time, also the way to set one. */
export function NextSession({ planExport, today }: { planExport: CalendarExport; today: string }) {
  const [session] = sessionsOf(planExport, today);
  if (!session) return null;
  const text = messages.exports.calendar;
  const times = clockTimesOf(session, makeZoneClock(timeZoneOf(planExport.plan)));
  const day = session.day === today ? text.today : `${formatWeekday(session.day)} ${formatDay(session.day, "medium", today)}`;
  return (
    <div className="flex flex-wrap items-center gap-x-4 rounded-lg border-l-4 border-role bg-role-soft px-4 py-2">
      <div className="flex min-w-0 flex-1 gap-4 py-1">
        {times ? (
          <p className="tabular flex flex-col text-small">
            <span className="font-semibold">{times.from}</span>
            <span className="sr-only">{text.until}</span>
            <span className="text-muted">{times.to}</span>
          </p>
        ) : null}
        <p className="flex min-w-0 flex-col">
          <span className="font-semibold wrap-anywhere">{makeSessionNamer(planExport)(session)}</span>
          <span className="text-small text-muted">{times ? text.timed(day) : text.allDay(day, formatMinutes(session.minutes))}</span>
        </p>
      </div>
      {times ? null : (
        <Link href={`/plans/${planExport.plan.id}/time`} className="link inline-flex min-h-11 items-center text-small">
          {text.addTimes}
        </Link>
      )}
    </div>
  );
}
