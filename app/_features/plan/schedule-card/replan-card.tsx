import { formatDay, formatDayRange } from "#lib/messages/days.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { PlannedDates, ScheduleDifference } from "#lib/planner/schedule/compare-schedules.ts";
import type { Finish } from "#lib/planner/schedule/current-dates.ts";
import { FitLink } from "./fit-link.tsx";
import { rescheduleForm } from "./schedule-form.tsx";

type Props = { planId: string; finish: Finish; replan: ScheduleDifference; titles: ReadonlyMap<string, string>; today: string };

/** The dates of a plan that is late: the finish as planned and from today side by side, and the button that replans. */
export function ReplanCard({ planId, finish, replan: { moved }, titles, today }: Props) {
  const span = (dates: PlannedDates | null) =>
    dates ? formatDayRange(dates.plannedStart, dates.plannedEnd, "medium", today) : timeMessages.none;
  const end = (day: string | null) => (day ? timeMessages.finish(formatDay(day, "long")) : timeMessages.none);
  return (
    <section aria-labelledby="replan" className="flex flex-col gap-2 rounded-lg border border-line bg-raised px-4 py-3">
      <div>
        <h3 id="replan" className="font-semibold">
          {timeMessages.replanHeading}
        </h3>
        <p className="text-small text-muted">
          {timeMessages.replanText(moved.length)} {timeMessages.lateHint}
        </p>
      </div>
      <dl className="tabular grid grid-cols-2 gap-4 text-small">
        {(
          [
            [timeMessages.before, finish.planned],
            [timeMessages.after, finish.current],
          ] as const
        ).map(([title, day]) => (
          <div key={title}>
            <dt className="text-muted">{title}</dt>
            <dd className="font-medium">{end(day)}</dd>
          </div>
        ))}
      </dl>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <button type="submit" form={rescheduleForm} name="do" value="replan" className="control control-strong">
          {timeMessages.replan}
        </button>
        <FitLink planId={planId} className="control control-quiet" />
        <details className="basis-full sm:basis-auto sm:open:basis-full">
          <summary className="link inline-flex min-h-11 items-center text-small">{timeMessages.which}</summary>
          <table className="tabular w-full text-left text-small">
            <thead>
              <tr className="border-b border-line">
                {[timeMessages.milestone, timeMessages.before, timeMessages.after].map((title) => (
                  <th key={title} scope="col" className="py-1 pr-3 align-bottom font-semibold">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {moved.map(({ id, from, to }) => (
                <tr key={id} className="border-b border-line align-top">
                  <th scope="row" className="py-1 pr-3 font-normal">
                    {titles.get(id)}
                  </th>
                  <td className="py-1 pr-3">{span(from)}</td>
                  <td className="py-1">{span(to)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      </div>
    </section>
  );
}
