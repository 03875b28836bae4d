import { Check, Ellipsis, Flag } from "lucide-react";
import { formatCommand } from "#app/_features/plan/checklist-command.ts";
import { formatEffort } from "#app/_features/plan/format-effort.ts";
import type { MilestoneDetails } from "#app/_features/plan/milestone-details.ts";
import { TookPart } from "#app/_features/plan/took-part.tsx";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { Menu } from "#app/_ui/menu.tsx";
import { planMessages } from "#lib/messages/plan.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, type PlanMilestone, type PlanStep } from "#lib/planner/plan/plan.ts";

/** The details of a milestone that this screen shows. */
export type Brief = Pick<MilestoneDetails, "shortName" | "outcome" | "doneWhen" | "resources">;

type Props = {
  planId: string;
  milestone: PlanMilestone;
  details: Brief | undefined;
  /** The numbers of its steps that are for now, from 1. */
  steps: readonly number[];
  /** Whether it is the first of the session that is not done. */
  isNow: boolean;
  /** When it begins and ends; only where the whole session is this milestone's. */
  clock: { from: string; to: string } | undefined;
};

/** What the study time is for: a milestone, and the steps of it to tick. */
export function SessionPart({ planId, milestone, details, steps: numbers, isNow, clock }: Props) {
  const steps = milestone.steps.filter((_, at) => numbers.includes(at + 1));
  const state = milestoneState(milestone);
  const left = milestone.steps.filter((step) => !step.done && !steps.includes(step)).length;
  // Ending a milestone becomes an action of the session once all its steps are ticked.
  const isRare = !isSettled(state) && milestone.steps.some((step) => !step.done);
  const facts = [
    numbers.length > 0 ? todayMessages.steps(numbers, milestone.steps.length) : undefined,
    state === "not_started" ? undefined : planMessages.states[state],
    // Of a session that is for some of its steps, the title says the time.
    steps.length === milestone.steps.length ? formatEffort(milestone) : undefined,
  ];
  const name = details?.shortName;
  return (
    <section
      id={milestone.id}
      aria-labelledby={isNow ? "now" : `${milestone.id}-title`}
      className="flex min-w-0 scroll-mt-4 flex-col gap-3"
    >
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <h2 id={isNow ? "now" : `${milestone.id}-title`} tabIndex={-1} className="scroll-mt-12 text-h2">
            {name && name !== milestone.title ? <span className="sr-only">{milestone.title}: </span> : null}
            <span>{name ?? milestone.title}</span>
          </h2>
          <p className="tabular text-small text-muted">{facts.filter(Boolean).join(" · ")}</p>
        </div>
        <Menu
          label={
            <>
              <Ellipsis size={20} aria-hidden="true" />
              <span className="sr-only">{todayMessages.moreFor(name ?? milestone.title)}</span>
            </>
          }
          className="control control-ghost -mt-2 -mr-3 px-3"
        >
          {isRare ? <DoneButton milestone={milestone} look="control-ghost justify-start" /> : null}
          <Link
            href={`${pageOfPlan(planId)}?open=${milestone.id}#${milestone.id}`}
            className="flex min-h-11 items-center rounded-md px-3 text-small hover:bg-hover"
          >
            {todayMessages.openInPlan}
          </Link>
        </Menu>
      </div>
      {isSettled(state) ? null : steps.length > 0 ? (
        <ol className="flex max-w-reading flex-col">
          {steps.map((step, at) => (
            <RoadStep
              key={step.id}
              milestone={milestone}
              step={step}
              isNext={isNow && step === steps.find(({ done }) => !done)}
              time={at === 0 ? clock?.from : undefined}
              hasTimes={clock !== undefined}
            />
          ))}
          <li className="flex items-start gap-3">
            {clock ? <Time>{clock.to}</Time> : null}
            <span className="grid size-7 shrink-0 place-items-center rounded-full bg-role-soft text-role forced-colors:border">
              <Flag size={14} aria-hidden="true" />
            </span>
            <span className="pt-0.5 text-muted">{left > 0 ? todayMessages.thenLeft(left) : todayMessages.thenDone}</span>
          </li>
        </ol>
      ) : details ? (
        <p className="max-w-reading">{details.outcome}</p>
      ) : null}
      {details && !isSettled(state) && !isRare ? (
        <p className="max-w-reading text-small">
          <span className="font-semibold text-muted">{planMessages.doneWhen}: </span>
          {details.doneWhen.proof}
        </p>
      ) : null}
      <div className="flex flex-wrap items-center gap-x-5 gap-y-2 empty:hidden">
        <TookPart milestone={milestone} />
        {isSettled(state) || isRare ? null : <DoneButton milestone={milestone} look={isNow ? "control-strong" : "control-quiet"} />}
      </div>
    </section>
  );
}

function DoneButton({ milestone, look }: { milestone: PlanMilestone; look: string }) {
  return (
    <button
      type="submit"
      name="change"
      value={formatCommand({ kind: "state", milestoneId: milestone.id, state: "done" })}
      className={`control ${look}`}
    >
      <Check size={18} aria-hidden="true" />
      {todayMessages.markDone}
    </button>
  );
}

type RoadStepProps = { milestone: PlanMilestone; step: PlanStep; isNext: boolean; time: string | undefined; hasTimes: boolean };

/** A step as a stop of the road, which leads on to the next one. */
function RoadStep({ milestone, step, isNext, time, hasTimes }: RoadStepProps) {
  const box = step.done
    ? "border-role bg-role text-on-role"
    : isNext
      ? "border-now-line bg-raised shadow-[0_0_0_4px_color-mix(in_oklab,var(--now),transparent_70%)]"
      : "border-control-line bg-raised";
  return (
    <li className="flex gap-3">
      {hasTimes ? <Time>{time}</Time> : null}
      <button
        type="submit"
        name="change"
        value={formatCommand({ kind: "step", milestoneId: milestone.id, stepId: step.id, done: !step.done })}
        role="checkbox"
        aria-checked={step.done}
        className="group/step flex min-h-11 flex-1 gap-3 text-left"
      >
        <span aria-hidden="true" className="flex flex-col items-center self-stretch">
          <span className={`grid size-7 shrink-0 place-items-center rounded-lg border-2 group-hover/step:border-role ${box}`}>
            {step.done ? <Check size={18} strokeWidth={3} /> : null}
          </span>
          <span className={`w-1 grow ${step.done ? "bg-role" : "bg-role-soft"} forced-colors:bg-[GrayText]`} />
        </span>
        <span className={`min-w-0 pt-0.5 pb-5 wrap-anywhere ${step.done ? "text-muted" : ""}`}>{step.text}</span>
      </button>
    </li>
  );
}

function Time({ children }: { children: string | undefined }) {
  return <span className="tabular w-11 shrink-0 pt-1 text-right text-small text-muted">{children}</span>;
}
