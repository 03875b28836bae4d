import { StartLink } from "#app/_ui/start-link.tsx";
import { chooseMessages } from "#lib/messages/choose.ts";
import { formatMonthYear } from "#lib/messages/days.ts";
import type { FirstPlan, StartProblem, StartRole } from "#lib/planner/start/plan-start.ts";

type Props = {
  role: StartRole;
  plan: FirstPlan | { problem: StartProblem } | undefined;
  /** 0 to 1; undefined before the first answer, when there is no road yet. */
  fit: number | undefined;
  place: "best" | "tie" | "behind";
};

/** How far the answers lead towards a role, and when one would be ready for it. */
export function FitRoad({ role, plan, fit, place }: Props) {
  const day = plan && !("problem" in plan) ? plan.finishOn : null;
  const percent = fit === undefined ? undefined : Math.round(fit * 100);
  const isTop = place !== "behind";
  return (
    <li
      data-role={role.id}
      className={`grid items-center gap-x-3 lg:py-1 ${percent === undefined ? "" : "grid-cols-[minmax(0,1fr)_14rem] lg:grid-cols-[minmax(0,1fr)_7rem]"}`}
    >
      {percent === undefined ? null : (
        <span aria-hidden="true" className="relative block h-6">
          <span className="absolute inset-x-0 top-1/2 border-t-2 border-dotted border-control-line" />
          <span
            className={`absolute left-0 top-1/2 -translate-y-1/2 rounded bg-role forced-colors:bg-[CanvasText] ${isTop ? "h-2" : "h-1"}`}
            style={{ width: `${percent}%` }}
          />
          <span
            className="absolute top-1/2 size-4 -translate-x-1/2 -translate-y-1/2 rounded-full border-4 border-role bg-raised"
            style={{ left: `clamp(0.5rem, ${percent}%, 100% - 0.5rem)` }}
          />
        </span>
      )}
      <span
        className={`flex flex-wrap items-center justify-between gap-x-2 text-meta ${percent === undefined ? "lg:text-small" : "lg:flex-col lg:items-start"}`}
      >
        <StartLink
          href={`/roles/${role.id}`}
          className={`flex min-h-6 items-center underline-offset-3 hover:underline ${isTop ? "font-semibold text-role" : "font-medium"}`}
        >
          {role.title}
        </StartLink>
        <span className="tabular text-muted">
          <span className="sr-only">{day ? chooseMessages.ready : null}</span> {day ? formatMonthYear(day) : null}
          {place === "tie" ? <span className="font-semibold text-role"> {chooseMessages.tieMark}</span> : null}
        </span>
        {percent === undefined ? null : <span className="sr-only">{chooseMessages.fit(percent)}</span>}
      </span>
    </li>
  );
}
