import { areaTint } from "#app/_features/plan/area-tint.ts";
import { fitMessages } from "#lib/messages/fit.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import type { Fit } from "#lib/planner/schedule/fit.ts";
import { listCutMilestones } from "#lib/planner/schedule/scope-cut.ts";

type Props = { plan: Pick<Plan, "areas">; fit: Fit; nameOf: (id: string) => string; today: string };

/** The least share of the bar that has room for a name. */
const roomForName = 0.06;
const roomForHours = 0.12;

/**
 * What stays, by skill area, up to the line of the date, and what is left out beyond: the sum is seen. The numbers are in words above, the
 * names in the list below.
 */
export function FitBar({ plan: { areas }, fit, nameOf, today }: Props) {
  const { minutesUntil, minutesLeft, minutesOut, leaveOut, studyTime } = fit;
  const groups = areas.map(({ id, title, items }) => {
    const blocks = listCutMilestones(items).map(({ id, minutesLeft: minutes }) => ({ id, minutes }));
    return { id, title, tint: areaTint(areas, id), blocks, kept: blocks.filter((block) => !leaveOut.includes(block.id)) };
  });
  const out = groups.flatMap(({ blocks }) => blocks.filter(({ id }) => leaveOut.includes(id)));
  const keptMinutes = minutesLeft - minutesOut;
  // What is left out begins at the line, or behind what stays where that is too much.
  const gap = out.length > 0 ? Math.max(0, minutesUntil - keptMinutes) : 0;
  const whole = Math.max(keptMinutes + gap + minutesOut, minutesUntil, 1);
  const share = (minutes: number) => `${(100 * minutes) / whole}%`;
  const line = Math.min(100, (100 * minutesUntil) / whole);
  const name = (id: string, minutes: number) =>
    minutes / whole < roomForName ? null : <span className="block truncate px-1.5 pt-1 font-medium max-md:hidden">{nameOf(id)}</span>;
  return (
    <div aria-hidden="true" className="relative pt-8 text-meta forced-colors:hidden">
      <div className="flex">
        {groups.map(({ id, title, tint, kept }) => {
          const minutes = kept.reduce((sum, block) => sum + block.minutes, 0);
          return minutes === 0 ? null : (
            <div key={id} className="min-w-0" style={{ width: share(minutes) }}>
              <p className="flex gap-1.5 pr-2 pb-1 max-md:hidden">
                <span className="min-w-0 truncate font-semibold">{title}</span>
                {minutes / whole < roomForHours ? null : (
                  <span className="tabular shrink-0 text-muted">{fitMessages.hoursOf(minutes)}</span>
                )}
              </p>
              <div className="flex h-11 md:h-14">
                {kept.map((block) => (
                  <span key={block.id} className="h-full min-w-0 pr-0.5" style={{ width: `${(100 * block.minutes) / minutes}%` }}>
                    <span
                      className="block h-full overflow-hidden rounded-sm border-t-4"
                      style={{ borderColor: tint, background: `color-mix(in oklab, ${tint}, var(--raised) 76%)` }}
                    >
                      {name(block.id, block.minutes)}
                    </span>
                  </span>
                ))}
              </div>
            </div>
          );
        })}
        <span style={{ width: share(gap) }} />
        {out.map(({ id, minutes }) => (
          <span key={id} className="flex h-11 min-w-0 self-end pl-0.5 md:h-14" style={{ width: share(minutes) }}>
            <span className="left-out block w-full min-w-0 rounded-sm border border-dashed border-control-line text-muted">
              {name(id, minutes)}
            </span>
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
