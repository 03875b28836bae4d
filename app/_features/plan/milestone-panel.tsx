import { ArrowUpRight, BookOpen, Check, Ellipsis, RotateCcw } from "lucide-react";
import type { ReactNode } from "react";
import { Menu } from "#app/_ui/menu.tsx";
import { Proof } from "#app/_ui/self-check/proof.tsx";
import { RecallQuestions } from "#app/_ui/self-check/recall-questions.tsx";
import { RubricTable } from "#app/_ui/self-check/rubric-table.tsx";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { selfCheckMessages } from "#lib/messages/self-check.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { State } from "#lib/planner/plan/counts.ts";
import { neededPrerequisites, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { checklistForm, formatCommand } from "./checklist-command.ts";
import type { MilestoneDetails } from "./milestone-details.ts";
import { Steps } from "./milestone-steps.tsx";
import { StandingNote } from "./note-field.tsx";
import { TookPart } from "./took-part.tsx";

type Props = {
  id: string;
  milestone: PlanMilestone;
  state: State;
  /** The catalog's words; none for a milestone of the learner's own. */
  details: MilestoneDetails | undefined;
  ownPart: ReactNode;
  after: readonly PlanMilestone[] | undefined;
  /** Its dates in words. */
  dates: string | undefined;
  isMoved: boolean;
  /** Whether its card has the title already. */
  isCard: boolean;
  roleTitle: string;
  /** Where it belongs, and the link that closes it; shown where the panel stands next to the list. */
  area: ReactNode;
  close: ReactNode;
};

/** An open milestone: state, outcome, steps, resources, proof, the learner's own part, and background. */
export function MilestonePanel({ id, milestone, state, details, ownPart, after, dates, isMoved, isCard, area, roleTitle, close }: Props) {
  const allTicked = milestone.steps.length > 0 && milestone.steps.every((step) => step.done);
  return (
    // Next to the list where there is room: a column as high as the list, in which the panel stays in sight.
    <div
      id={id}
      className="px-3 pt-1 pb-6 md:pl-13 panes:absolute panes:z-10 panes:inset-y-0 panes:right-0 panes:w-(--panel) panes:border-l panes:border-line panes:bg-raised panes:p-0"
    >
      <div className="flex max-w-reading flex-col gap-5 panes:sticky panes:top-0 panes:max-h-[min(100%,100dvh)] panes:overflow-y-auto panes:p-4 areas:p-6">
        <div className="flex flex-col gap-1">
          <div className="hidden items-center justify-between gap-3 text-small text-muted panes:flex">
            {area}
            {close}
          </div>
          <h3 className={`text-h3 panes:text-h2 wrap-anywhere ${isCard ? "hidden panes:block" : ""}`}>{milestone.title}</h3>
          <PanelFacts milestone={milestone} dates={dates} isMoved={isMoved} />
        </div>
        <StateButtons milestone={milestone} state={state} />
        <TookPart milestone={milestone} />
        {details ? <p>{details.outcome}</p> : null}
        {milestone.steps.length ? (
          <Part title={planMessages.steps}>
            <Steps milestone={milestone} />
            {allTicked && state !== "done" ? (
              <p className="mt-2 font-medium">{details ? planMessages.allStepsDone : ownMessages.allStepsDone}</p>
            ) : null}
          </Part>
        ) : null}
        {details ? <Learning details={details} /> : null}
        <StandingNote value={milestone.note}>{ownPart}</StandingNote>
        {details ? <Background milestone={milestone} details={details} after={after} roleTitle={roleTitle} /> : null}
      </div>
    </div>
  );
}

/** Its hours and dates, and what is not as usual about it. */
function PanelFacts({ milestone, dates, isMoved }: Pick<Props, "milestone" | "dates" | "isMoved">) {
  const facts = [
    ownMessages.effort(milestone),
    dates && isMoved ? timeMessages.movedTo(dates) : dates,
    planMessages.importance[milestone.importance] || undefined,
    milestone.own ? ownMessages.own : undefined,
    milestone.retired ? ownMessages.retired : undefined,
  ];
  return <p className="tabular text-small text-muted">{facts.filter(Boolean).join(" · ")}</p>;
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

/** The free resources of a milestone. @param isBrief whether each says only how long it takes, at the end of its line */
export function Resources({ resources, isBrief = false }: Pick<MilestoneDetails, "resources"> & { isBrief?: boolean }) {
  return (
    <ul className="-mx-2 flex flex-col gap-1">
      {resources.map((resource) => (
        <li key={resource.url} className="relative flex items-start gap-3 rounded-lg px-2 py-1 hover:bg-hover">
          <BookOpen size={18} aria-hidden="true" className="mt-0.5 shrink-0 text-muted print:hidden" />
          <span className="min-w-0 flex-1">
            <a
              href={resource.url}
              target="_blank"
              rel="noreferrer"
              className="font-medium title-link after:absolute after:inset-0 md:text-small"
            >
              {resource.title}
            </a>
            {isBrief ? null : (
              <span className="block text-meta text-muted">
                {planMessages.resource(resource.kind, resource.minutes, resource.licence, resource.access)}
              </span>
            )}
          </span>
          {isBrief ? (
            <span className="tabular mt-0.5 shrink-0 text-meta text-muted">{planMessages.resourceLength(resource.minutes)}</span>
          ) : null}
          <ArrowUpRight size={16} aria-hidden="true" className="mt-1 shrink-0 text-muted print:hidden" />
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

/** The states of a milestone as buttons of the list's form; "done" is the strong one, and the rare ones are in a menu. */
export function StateButtons({ milestone, state }: { milestone: PlanMilestone; state: State }) {
  const button = (each: State, look: string) => (
    <button
      key={each}
      type="submit"
      form={checklistForm}
      name="change"
      value={formatCommand({ kind: "state", milestoneId: milestone.id, state: each })}
      aria-pressed={each === state}
      className={`control px-3 text-small ${each !== state || each === "in_progress" ? look : "border border-role bg-role-soft text-role"}`}
    >
      {each === "in_progress" ? (
        <span
          aria-hidden="true"
          className={`h-2 w-3.5 rounded-full border ${each === state ? "border-now-line bg-now" : "border-control-line"}`}
        />
      ) : each === state || each === "done" ? (
        <Check size={16} aria-hidden="true" />
      ) : null}
      {planMessages.stateActions[each]}
    </button>
  );
  return (
    <fieldset className="relative flex flex-wrap gap-1.5">
      <legend className="sr-only">{planMessages.setState(milestone.title)}</legend>
      {state === "done" ? (
        <button
          type="submit"
          form={checklistForm}
          name="change"
          value={formatCommand({ kind: "state", milestoneId: milestone.id, state: "not_started" })}
          className="control control-quiet px-3 text-small"
        >
          <RotateCcw size={16} aria-hidden="true" />
          {planMessages.markNotDone}
        </button>
      ) : (
        button("done", "control-strong")
      )}
      {button("in_progress", "control-quiet")}
      <Menu
        label={
          <>
            <Ellipsis size={18} aria-hidden="true" />
            <span className="sr-only">{planListMessages.moreStates}</span>
          </>
        }
        className="control control-ghost px-2"
        fitsAround
      >
        {button("known", "control-ghost justify-start")}
        {button("skipped", "control-ghost justify-start")}
        {button("not_started", "control-ghost justify-start")}
      </Menu>
    </fieldset>
  );
}
