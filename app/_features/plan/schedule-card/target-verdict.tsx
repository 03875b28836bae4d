import { CircleCheck, Milestone } from "lucide-react";
import type { ReactNode } from "react";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { formatDay } from "#lib/messages/days.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { Verdict } from "#lib/planner/schedule/feasibility.ts";
import { formatTargetFix, type TargetFix } from "#lib/planner/schedule/target-fix.ts";

type Props = {
  verdict: Verdict;
  target: string;
  /** The name of each button, and the id of its form when that is not the form around it. */
  button: { name: string; form?: string };
  /** Other ways to make it fit; without any, a sentence says where they are. */
  children?: ReactNode;
};

/** Whether the plan meets its target, and a button for each fix that makes it fit. */
export function TargetVerdict({ verdict, target, button, children }: Props) {
  const day = formatDay(target, "long");
  if (verdict.fits) {
    return <Line icon={<CircleCheck size={20} aria-hidden="true" />}>{timeMessages.fits(day, verdict.spareDays)}</Line>;
  }
  const { finishOn, minutesPerWeek, problem } = verdict;
  const fixButton = (fix: TargetFix, text: string) => (
    <button type="submit" {...button} value={formatTargetFix(fix)} className="control control-quiet bg-raised">
      {text}
    </button>
  );
  return (
    <div className="flex flex-col gap-2">
      <Line icon={<Milestone size={20} aria-hidden="true" />}>
        {problem ? describeScheduleProblem(problem) : timeMessages.fitsNot(day)}
      </Line>
      <div className="flex flex-wrap gap-2">
        {minutesPerWeek === null
          ? null
          : fixButton({ kind: "hours", minutesPerWeek }, timeMessages.leverHours(formatMinutes(minutesPerWeek)))}
        {fixButton({ kind: "target", day: finishOn }, timeMessages.leverTarget(formatDay(finishOn, "long")))}
        {children}
      </div>
      {children ? null : <p className="text-small text-muted">{timeMessages.leaveOutLater}</p>}
      {minutesPerWeek === null && problem === null ? <p className="text-small text-muted">{timeMessages.tooLittle}</p> : null}
    </div>
  );
}

function Line({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <p className="flex items-start gap-2">
      <span className="mt-0.5 shrink-0 text-role">{icon}</span>
      <span>{children}</span>
    </p>
  );
}
