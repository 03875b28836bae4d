"use client";

import { Flag } from "lucide-react";
import { type SubmitEvent, startTransition, useMemo, useState } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { isReachable } from "#app/_features/plan-sync/reach-server.ts";
import { Problem } from "#app/_ui/field.tsx";
import { Link } from "#app/_ui/link.tsx";
import { fitMessages } from "#lib/messages/fit.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanToSchedule } from "#lib/planner/plan/plan.ts";
import type { ChosenLevers, Fit } from "#lib/planner/schedule/fit.ts";
import { chooseScope, listCutMilestones } from "#lib/planner/schedule/scope-cut.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { FitBar } from "./fit-bar.tsx";
import { type FitErrors, type FitValues, keepFieldOf, previewFit, readLevers } from "./fit-values.ts";
import { LeverCard } from "./lever-card.tsx";
import { ScopeList } from "./scope-list.tsx";
import { submitFit } from "./submit-fit.ts";

/** Applies levers on this device. @returns a sentence when it cannot be done */
type SaveFit = (levers: ChosenLevers) => Promise<string | undefined>;

type Props = {
  plan: Pick<Plan, "id" | "role"> & PlanToSchedule;
  studyTime: StudyTime;
  /** The levers at first. */
  values: FitValues;
  today: string;
  /** Applies on this device; without it, the server does. */
  save?: SaveFit;
};

/**
 * The three levers, what they make of the plan, and what stays. It is a GET form that shows the result, with one button that posts; with
 * JavaScript, the result follows every key.
 */
export function FitForm({ plan, studyTime, values: first, today, save }: Props) {
  const [values, setValues] = useState(first);
  const [problem, setProblem] = useState<string>();
  const page = pageOfPlan(plan.id);
  // What the outcome is of: the values, but for a moment while one slides.
  const [followed, setFollowed] = useState(first);
  const outcome = useMemo(() => previewFit(plan, studyTime, followed, today), [plan, studyTime, followed, today]);
  // While a field is being typed, the last result stays.
  const [shown, setShown] = useState(outcome);
  if ("fit" in outcome && outcome !== shown) setShown(outcome);
  const fit = "fit" in outcome ? outcome.fit : "fit" in shown ? shown.fit : undefined;
  const errors: FitErrors = "errors" in outcome ? outcome.errors : {};
  const open = milestonesOf(plan).filter((item) => !isSettled(milestoneState(item)));
  if (open.length === 0) return <p>{fitMessages.nothingLeft}</p>;

  const titles = new Map(open.map(({ id, title }) => [id, title]));
  const nameOf = (id: string) => titles.get(id) ?? id;
  function change(changed: Partial<FitValues>) {
    const next = { ...values, ...changed };
    setValues(next);
    setFollowed(next);
  }

  /** A slider moves on while what it makes of the plan is computed. */
  function slide(changed: Partial<FitValues>) {
    const next = { ...values, ...changed };
    setValues(next);
    startTransition(() => setFollowed(next));
  }

  function toggle(id: string, stays: boolean) {
    if (!fit) return;
    const kept = open.flatMap((item) => (item.id === id ? (stays ? [id] : []) : fit.leaveOut.includes(item.id) ? [] : [item.id]));
    change({ leaveOut: chooseScope(listCutMilestones(open), kept, fit.leaveOut) });
  }

  function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const pressed = event.nativeEvent.submitter as HTMLButtonElement | null;
    const levers = readLevers(values, studyTime);
    // What is shown may be a moment behind the levers.
    const now = previewFit(plan, studyTime, values, today);
    if (pressed?.dataset.apply === undefined || "errors" in levers || !("fit" in now)) return;
    const { leaveOut } = now.fit;
    const form = new FormData(event.currentTarget);
    form.set("out", leaveOut.join(" "));
    for (const { id } of open) {
      form.delete(keepFieldOf(id));
      if (!leaveOut.includes(id)) form.set(keepFieldOf(id), "on");
    }
    startTransition(async () => {
      if (save) return setProblem(await save({ ...levers.levers, leaveOut }));
      if (!(await isReachable())) return setProblem(fitMessages.notReached);
      return submitFit(form);
    });
  }

  return (
    <form action={`${page}/fit`} method="get" onSubmit={press} noValidate className="flex flex-col gap-3 md:gap-4">
      <input type="hidden" name="plan" value={plan.id} />
      <input type="hidden" name="form" value="1" />
      {values.leaveOut ? <input type="hidden" name="scope" value="chosen" /> : null}
      <input type="hidden" name="out" value={fit?.leaveOut.join(" ") ?? ""} />
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {fit ? (
        <p className="max-w-reading text-muted max-md:text-small">
          {fitMessages.need(fit.minutesLeft, fit.minutesUntil, fit.studyTime.targetDate ?? today)} {fitMessages.changeOne}
        </p>
      ) : null}
      <LeverCard page={page} values={values} errors={errors} fit={fit} open={open.length} today={today} onChange={change} onSlide={slide} />
      {"problem" in outcome ? <Problem>{describeScheduleProblem(outcome.problem)}</Problem> : null}
      {fit?.problem ? <Problem>{describeScheduleProblem(fit.problem)}</Problem> : null}
      {fit ? (
        <>
          <ProposalNotes fit={fit} nameOf={nameOf} />
          <FitBar plan={plan} fit={fit} nameOf={nameOf} today={today} />
          <ScopeList plan={plan} fit={fit} nameOf={nameOf} onToggle={toggle} />
          <div className="sticky bottom-(--tabs) z-10 -mx-4 mt-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 md:-mx-8 md:px-8">
            <Result fit={fit} />
            <div className="flex gap-2 max-sm:w-full">
              <noscript>
                <button type="submit" className="control control-quiet">
                  {fitMessages.show}
                </button>
              </noscript>
              <Link href={page} className="control control-ghost max-sm:hidden">
                {fitMessages.cancel}
              </Link>
              <button
                type="submit"
                data-apply=""
                formAction={save ? undefined : submitFit}
                className="control control-strong max-sm:flex-1"
              >
                {fitMessages.apply}
              </button>
            </div>
            {problem ? <Problem>{problem}</Problem> : null}
          </div>
        </>
      ) : null}
    </form>
  );
}

/** A cut that may lose so much more than the best is worth a word. */
const notableGap = 0.05;

/** What has to be said of the proposal: that it takes proofs of areas, may not be the best, or that there is none. */
function ProposalNotes({ fit, nameOf }: { fit: Fit; nameOf: (id: string) => string }) {
  const { proposal, mostCut, minutesLeft, minutesUntil, problem } = fit;
  if (problem) return null;
  const missing = minutesLeft - minutesUntil;
  const notes = proposal
    ? [
        proposal.proofs.length > 0 ? fitMessages.proofsGo(mostCut.keepingProofs, proposal.proofs.map(nameOf)) : "",
        proposal.gap > notableGap ? fitMessages.roughCut : "",
      ]
    : [fitMessages.noCut(mostCut.keepingCapstone, missing)];
  const said = notes.filter(Boolean);
  return said.length > 0 ? <p className="max-w-reading rounded-lg bg-role-soft p-4">{said.join(" ")}</p> : null;
}

/** The result of the levers together, which screen readers announce. */
function Result({ fit: { fits, finishOn, leaveOut, minutesLeft, minutesOut, minutesUntil, studyTime } }: { fit: Fit }) {
  const tooMuch = minutesLeft - minutesOut - minutesUntil;
  const days = finishOn && studyTime.targetDate ? countDays(finishOn, studyTime.targetDate) : 0;
  return (
    <p role="status" className="min-w-0 flex-1 basis-60 max-sm:text-small">
      <span className={`badge ${fits ? "badge-good" : "badge-late"} mr-2 align-middle`}>
        <Flag size={16} aria-hidden="true" />
        {fits ? fitMessages.fits : tooMuch > 0 ? fitMessages.tooMuch(tooMuch) : fitMessages.late}
      </span>
      <strong className="align-middle font-semibold">{fitMessages.result(leaveOut.length, finishOn)}</strong>
      {days === 0 ? null : (
        <span className="align-middle text-muted">, {days > 0 ? fitMessages.before(days) : fitMessages.after(-days)}</span>
      )}
    </p>
  );
}
