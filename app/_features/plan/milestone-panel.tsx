import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Proof } from "#app/_ui/self-check/proof.tsx";
import { RecallQuestions } from "#app/_ui/self-check/recall-questions.tsx";
import { RubricTable } from "#app/_ui/self-check/rubric-table.tsx";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { selfCheckMessages } from "#lib/messages/self-check.ts";
import { type State, states } from "#lib/planner/plan/counts.ts";
import { neededPrerequisites, type PlanMilestone, type PlanStep } from "#lib/planner/plan/plan.ts";
import { formatCommand } from "./checklist-command.ts";
import type { MilestoneDetails } from "./milestone-details.ts";
import { StandingNote } from "./note-field.tsx";

type Props = {
  id: string;
  milestone: PlanMilestone;
  state: State;
  /** The catalog's words; none for a milestone of the learner's own. */
  details: MilestoneDetails | undefined;
  ownPart: ReactNode;
  after: readonly PlanMilestone[] | undefined;
  roleTitle: string;
};

/** An open milestone: outcome, state, steps, resources, proof, the learner's own part, and background. */
export function MilestonePanel({ id, milestone, state, details, ownPart, after, roleTitle }: Props) {
  const allTicked = milestone.steps.length > 0 && milestone.steps.every((step) => step.done);
  return (
    <div id={id} className="flex max-w-reading flex-col gap-5 pt-1 pb-6 pl-13 pr-2">
      {details ? <p>{details.outcome}</p> : null}
      <StateButtons milestone={milestone} state={state} />
      {milestone.steps.length ? (
        <Part title={planMessages.steps}>
          <ol className="flex flex-col">
            {milestone.steps.map((step) => (
              <Step key={step.id} milestone={milestone} step={step} />
            ))}
          </ol>
          {allTicked && state !== "done" ? (
            <p className="mt-2 font-medium">{details ? planMessages.allStepsDone : ownMessages.allStepsDone}</p>
          ) : null}
        </Part>
      ) : null}
      {details ? <Learning details={details} /> : null}
      <StandingNote value={milestone.note}>{ownPart}</StandingNote>
      {details ? <Background milestone={milestone} details={details} after={after} roleTitle={roleTitle} /> : null}
    </div>
  );
}

/** The resources to learn from, the proof that it is learned, and questions for later. */
function Learning({ details }: { details: MilestoneDetails }) {
  return (
    <>
      <Part title={planMessages.resources}>
        <Resources resources={details.resources} />
      </Part>
      <Part title={planMessages.doneWhen}>
        <Proof doneWhen={details.doneWhen} heading="h4" />
      </Part>
      {details.rubric ? (
        <Part title={selfCheckMessages.rubric}>
          <RubricTable rubric={details.rubric} />
        </Part>
      ) : null}
      {details.recall ? (
        <Part title={selfCheckMessages.recall} className="print:hidden">
          <RecallQuestions recall={details.recall} />
        </Part>
      ) : null}
    </>
  );
}

/** The free resources of a milestone. */
export function Resources({ resources }: Pick<MilestoneDetails, "resources">) {
  return (
    <ul className="flex flex-col gap-2">
      {resources.map((resource) => (
        <li key={resource.url}>
          <a href={resource.url} target="_blank" rel="noreferrer" className="link">
            {resource.title}
          </a>
          <span className="block text-small text-muted">
            {planMessages.resource(resource.kind, resource.minutes, resource.licence, resource.access)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Why the role needs the milestone, its tools, and its prerequisites: those that it needs, and those that only help. */
function Background({
  milestone,
  details,
  after = [],
  roleTitle,
}: { details: MilestoneDetails } & Pick<Props, "milestone" | "after" | "roleTitle">) {
  const allNeeded = neededPrerequisites(milestone);
  const needed = after.filter(({ id }) => allNeeded.includes(id));
  const helping = after.filter((other) => !needed.includes(other));
  return (
    <>
      {details.why ? (
        <Part title={planMessages.why(roleTitle)}>
          <p>{details.why}</p>
        </Part>
      ) : null}
      <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <Fact name={planMessages.tools}>{details.tools.map(({ name }) => name).join(", ")}</Fact>
        <Fact name={planMessages.before}>{needed.length > 0 ? listTitles(needed) : planMessages.nothingBefore(allNeeded.length)}</Fact>
        {helping.length > 0 ? <Fact name={planMessages.helps}>{listTitles(helping)}</Fact> : null}
      </dl>
    </>
  );
}

function listTitles(milestones: readonly PlanMilestone[]): string {
  return milestones.map(({ title }) => title).join("; ");
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small font-semibold text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Part({ title, className, children }: { title: string; className?: string; children: ReactNode }) {
  return (
    <section className={className}>
      <h3 className="mb-1 text-small font-semibold text-muted">{title}</h3>
      {children}
    </section>
  );
}

function StateButtons({ milestone, state }: { milestone: PlanMilestone; state: State }) {
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="sr-only">{planMessages.setState(milestone.title)}</legend>
      {states.map((each) => (
        <button
          key={each}
          type="submit"
          name="change"
          value={formatCommand({ kind: "state", milestoneId: milestone.id, state: each })}
          aria-pressed={each === state}
          className={`control px-3 text-small ${each === state ? "control-strong" : "control-quiet"}`}
        >
          {each === state ? <Check size={16} aria-hidden="true" /> : null}
          {planMessages.stateActions[each]}
        </button>
      ))}
    </fieldset>
  );
}

/** A step with its tick. */
export function Step({ milestone, step }: { milestone: PlanMilestone; step: PlanStep }) {
  return (
    <li>
      <button
        type="submit"
        name="change"
        value={formatCommand({ kind: "step", milestoneId: milestone.id, stepId: step.id, done: !step.done })}
        role="checkbox"
        aria-checked={step.done}
        className="-mx-2 flex min-h-11 w-full items-start gap-3 rounded-lg px-2 py-2 text-left hover:bg-role-soft"
      >
        <span
          className={`mt-0.5 flex size-5 shrink-0 items-center justify-center rounded border-2 ${
            step.done ? "border-role bg-role text-on-role" : "border-control-line"
          }`}
        >
          {step.done ? <Check size={14} strokeWidth={3} aria-hidden="true" /> : null}
        </span>
        <span className="min-w-0 wrap-anywhere">{step.text}</span>
      </button>
    </li>
  );
}
