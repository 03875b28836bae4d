import { ChartFrame } from "#app/_ui/chart-frame.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { progressMessages } from "#lib/messages/progress.ts";
import type { BurnUp, BurnUpDay } from "#lib/planner/insights/burn-up.ts";
import { ProgressCurve } from "./progress-curve.tsx";

type Props = {
  burnUp: BurnUp;
  /** The number of milestones left without a planned day. */
  undated: number;
};

/** Minutes done so far on each day, compared with the plan and the target date, and the forecast: a curve, and its table. */
export function BurnUpChart({ burnUp, undated }: Props) {
  const { today, table, plannedEnd, targetDate, forecast } = burnUp;
  const { duration } = progressMessages;
  const nameDay = ({ on }: BurnUpDay) => {
    const names = [
      ...(on === today.on ? [progressMessages.today] : []),
      ...(on === forecast?.p50 ? [progressMessages.evenOdds] : []),
      ...(on === forecast?.p85 ? [progressMessages.likely] : []),
      ...(on === targetDate ? [progressMessages.target] : []),
    ];
    return names.length > 0 ? `${formatDay(on, "long")} (${names.join(", ").toLowerCase()})` : formatDay(on, "long");
  };
  const orNothing = (minutes: number | null) => (minutes === null ? "" : duration(minutes));
  return (
    <ChartFrame
      id="burn-up"
      title={progressMessages.burnUp}
      titleIsHidden
      {...(burnUp.isEmpty ? { says: progressMessages.burnUpEmpty } : { inTable: summarise(burnUp) })}
      {...(undated > 0 ? { hint: progressMessages.undated(undated) } : {})}
      head={[progressMessages.day, progressMessages.done, ...(plannedEnd ? [progressMessages.plan] : [])]}
      rows={table.map((day) => [nameDay(day), orNothing(day.done), ...(plannedEnd ? [orNothing(day.planned)] : [])])}
    >
      {burnUp.isEmpty ? null : (
        <>
          <ProgressCurve burnUp={burnUp} />
          <CurveLegend burnUp={burnUp} />
        </>
      )}
    </ChartFrame>
  );
}

function summarise({ today, targetDate }: BurnUp): string {
  const { duration } = progressMessages;
  const planned = today.planned === null ? undefined : duration(today.planned);
  const says = progressMessages.burnUpSays(duration(today.done), planned, formatDay(today.on, "long"));
  return targetDate === null ? says : `${says} ${progressMessages.targetIs(formatDay(targetDate, "long"))}`;
}

/** What the lines and tints of the curve mean. */
function CurveLegend({ burnUp: { plannedEnd, forecast } }: { burnUp: BurnUp }) {
  const lines = [
    { name: progressMessages.done, look: "stroke-role", width: 3 },
    ...(plannedEnd ? [{ name: progressMessages.plan, look: "stroke-muted", width: 1.5, dashes: "4 4" }] : []),
    ...(forecast ? [{ name: progressMessages.likelyAtPace, look: "stroke-role opacity-25", width: 12 }] : []),
  ];
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-meta text-muted">
      {lines.map(({ name, look, width, ...dashed }) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden="true" width="24" height="12">
            <path d="M0 6H24" className={look} strokeWidth={width} strokeDasharray={"dashes" in dashed ? dashed.dashes : undefined} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
