import { Check } from "lucide-react";
import { planListMessages } from "#lib/messages/plan-list.ts";
import type { PlanMilestone, PlanStep } from "#lib/planner/plan/plan.ts";
import { checklistForm, formatCommand } from "./checklist-command.ts";

/** How many of a milestone's steps are ticked: a dot for each, and the number. */
export function StepDots({ steps }: Pick<PlanMilestone, "steps">) {
  if (steps.length === 0) return null;
  const next = steps.find(({ done }) => !done)?.id;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-2 text-meta text-muted">
      <span aria-hidden="true" className="inline-flex gap-1">
        {steps.map(({ id, done }) => (
          <span
            key={id}
            className={`h-1.5 w-3 rounded-full border [print-color-adjust:exact] ${
              done ? "border-role bg-role forced-colors:bg-[CanvasText]" : id === next ? "border-2 border-now-line" : "border-control-line"
            }`}
          />
        ))}
      </span>
      <span className="tabular whitespace-nowrap">
        {planListMessages.stepsShort(steps.filter(({ done }) => done).length, steps.length)}
      </span>
    </span>
  );
}

/** The first step that is not ticked, with its tick; nothing when all are. */
export function NextStep({ milestone }: { milestone: PlanMilestone }) {
  const step = milestone.steps.find(({ done }) => !done);
  return step ? (
    // Never cut off: it is what one does now. Beside the pane that shows it with the others, it is plain.
    <div className="rounded-lg bg-now-soft px-2 forced-colors:border panes:bg-transparent panes:text-small panes:forced-colors:border-0">
      <StepTick milestone={milestone} step={step} isNext saysLength />
    </div>
  ) : null;
}

/**
 * The steps of a milestone with their ticks; the first that is not ticked stands out.
 * @param isShort whether the others are cut off after one line, and each says how long it takes.
 */
export function Steps({ milestone, isShort = false }: { milestone: PlanMilestone; isShort?: boolean }) {
  const next = milestone.steps.find(({ done }) => !done)?.id;
  return (
    <ol className={`flex flex-col ${isShort ? "text-small" : ""}`}>
      {milestone.steps.map((step) => (
        <li key={step.id} className={step.id === next ? "-mx-2 rounded-lg bg-now-soft px-2 forced-colors:border" : undefined}>
          <StepTick milestone={milestone} step={step} isCut={isShort && step.id !== next} saysLength={isShort && !step.done} />
        </li>
      ))}
    </ol>
  );
}

/** A step with its tick: a button of the page's form, wherever it stands. */
export function StepTick({
  milestone,
  step,
  isNext = false,
  isCut = false,
  saysLength = false,
}: {
  milestone: PlanMilestone;
  step: PlanStep;
  isNext?: boolean;
  /** Whether its text is cut off after one line. */
  isCut?: boolean;
  /** Whether it says how long it takes: the steps of a milestone share its time evenly. */
  saysLength?: boolean;
}) {
  const length = saysLength ? (
    <span className={`tabular ml-auto shrink-0 text-meta whitespace-nowrap text-muted ${isNext ? "max-md:block" : ""}`}>
      {" "}
      {planListMessages.stepLength(milestone.minutes / milestone.steps.length)}
    </span>
  ) : null;
  return (
    <button
      type="submit"
      form={checklistForm}
      name="change"
      value={formatCommand({ kind: "step", milestoneId: milestone.id, stepId: step.id, done: !step.done })}
      role="checkbox"
      aria-checked={step.done}
      className={`-mx-2 flex min-h-11 w-[calc(100%+1rem)] items-start gap-3 rounded-lg px-2 text-left hover:bg-hover ${isCut ? "py-2 pointer-fine:min-h-9 pointer-fine:py-1.5" : "py-2"}`}
    >
      <span
        className={`mt-0.5 flex size-5 shrink-0 items-center justify-center rounded border-2 ${
          step.done ? "border-role bg-role text-on-role" : isNext ? "border-now-ink bg-raised" : "border-control-line bg-raised"
        }`}
      >
        {step.done ? <Check size={14} strokeWidth={3} aria-hidden="true" /> : null}
      </span>
      <span className={`min-w-0 wrap-anywhere ${isCut ? "line-clamp-1" : ""} ${step.done ? "text-muted" : ""}`}>
        {isNext ? <span className="font-semibold">{planListMessages.nextStep} </span> : null}
        {step.text}
        {isNext ? length : null}
      </span>
      {isNext ? null : length}
    </button>
  );
}
