import { areaTint } from "#app/_features/plan/area-tint.ts";
import { fitMessages } from "#lib/messages/fit.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { Fit } from "#lib/planner/schedule/fit.ts";
import { listCutMilestones } from "#lib/planner/schedule/scope-cut.ts";

type Props = { plan: Pick<Plan, "areas">; fit: Fit; today: string };

/** What stays, by skill area, up to the line of the date, and what is left out beyond: the sum is seen. The numbers are in words above. */
export function FitBar({ plan: { areas }, fit, today }: Props) {
  const { minutesUntil, minutesLeft, minutesOut, leaveOut, studyTime } = fit;
  const blocks = areas.flatMap(({ id: area, items }) =>
    listCutMilestones(items).map(({ id, minutesLeft: minutes }) => ({ id, minutes, tint: areaTint(areas, area) })),
  );
  const kept = blocks.filter(({ id }) => !leaveOut.includes(id));
  const out = blocks.filter(({ id }) => leaveOut.includes(id));
  const keptMinutes = minutesLeft - minutesOut;
  // What is left out begins at the line, or behind what stays where that is too much.
  const gap = out.length > 0 ? Math.max(0, minutesUntil - keptMinutes) : 0;
  const whole = Math.max(keptMinutes + gap + minutesOut, minutesUntil, 1);
  const share = (minutes: number) => `${(100 * minutes) / whole}%`;
  const line = Math.min(100, (100 * minutesUntil) / whole);
  return (
    <div aria-hidden="true" className="relative pt-8 text-meta forced-colors:hidden">
      <div className="flex h-11 md:h-14">
        {kept.map(({ id, minutes, tint }) => (
          <span key={id} className="h-full pr-0.5" style={{ width: share(minutes) }}>
            <span
              className="block h-full rounded-sm border-t-4"
              style={{ borderColor: tint, background: `color-mix(in oklab, ${tint}, var(--raised) 76%)` }}
            />
          </span>
        ))}
        <span style={{ width: share(gap) }} />
        {out.map(({ id, minutes }) => (
          <span key={id} className="h-full pl-0.5" style={{ width: share(minutes) }}>
            <span className="block h-full rounded-sm border border-dashed border-control-line bg-sunken" />
          </span>
        ))}
      </div>
      <div className="absolute inset-y-0 w-0 border-l-2 border-ink" style={{ left: `${line}%` }}>
        <span
          className={`tabular absolute top-0 whitespace-nowrap bg-ink px-2 py-0.5 font-semibold text-paper ${line > 50 ? "right-0 rounded-l" : "left-0 rounded-r"}`}
        >
          {fitMessages.barLimit(studyTime.targetDate ?? today, minutesUntil)}
        </span>
        {out.length > 0 && line > 50 && line < 85 ? (
          <span className="absolute top-0.5 left-2 whitespace-nowrap text-muted">{fitMessages.barOut}</span>
        ) : null}
      </div>
    </div>
  );
}
