"use client";

import { Flag } from "lucide-react";
import { type MouseEvent, type ReactNode, type SubmitEvent, startTransition, useMemo, useState } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { isReachable } from "#app/_features/plan-sync/reach-server.ts";
import { Field, Problem } from "#app/_ui/field.tsx";
import { fitMessages } from "#lib/messages/fit.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, milestonesOf, type Plan, type PlanToSchedule } from "#lib/planner/plan/plan.ts";
import type { ChosenLevers, Fit } from "#lib/planner/schedule/fit.ts";
import { chooseScope, listCutMilestones } from "#lib/planner/schedule/scope-cut.ts";
import { countDays } from "#lib/planner/time/calendar.ts";
import type { StudyTime } from "#lib/planner/time/study-time.ts";
import { applyFit } from "./apply-fit.ts";
import { FitBar } from "./fit-bar.tsx";
import { addressOf, type FitErrors, type FitValues, hoursText, previewFit, readLevers } from "./fit-values.ts";
import { ScopeList } from "./scope-list.tsx";

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
  const outcome = useMemo(() => previewFit(plan, studyTime, values, today), [plan, studyTime, values, today]);
  // While a field is being typed, the last result stays.
  const [shown, setShown] = useState(outcome);
  if ("fit" in outcome && outcome !== shown) setShown(outcome);
  const fit = "fit" in outcome ? outcome.fit : "fit" in shown ? shown.fit : undefined;
  const errors: FitErrors = "errors" in outcome ? outcome.errors : {};
  const open = milestonesOf(plan).filter((item) => !isSettled(milestoneState(item)));
  if (open.length === 0) return <p>{fitMessages.nothingLeft}</p>;

  const change = (changed: Partial<FitValues>) => setValues((before) => ({ ...before, ...changed }));

  function toggle(id: string, stays: boolean) {
    if (!fit) return;
    const kept = open.flatMap((item) => (item.id === id ? (stays ? [id] : []) : fit.leaveOut.includes(item.id) ? [] : [item.id]));
    change({ leaveOut: chooseScope(listCutMilestones(open), kept, fit.leaveOut) });
  }

  function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const pressed = event.nativeEvent.submitter as HTMLButtonElement | null;
    const levers = readLevers(values, studyTime);
    if (pressed?.dataset.apply === undefined || "errors" in levers || !fit) return;
    const form = new FormData(event.currentTarget);
    startTransition(async () => {
      if (save) return setProblem(await save({ ...levers.levers, leaveOut: fit.leaveOut }));
      if (!(await isReachable())) return setProblem(fitMessages.notReached);
      return applyFit(form);
    });
  }

  return (
    <form action={`${page}/fit`} method="get" onSubmit={press} noValidate className="flex flex-col gap-6">
      <input type="hidden" name="plan" value={plan.id} />
      <input type="hidden" name="form" value="1" />
      {values.leaveOut ? <input type="hidden" name="scope" value="chosen" /> : null}
      <input type="hidden" name="out" value={fit?.leaveOut.join(" ") ?? ""} />
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {fit ? (
        <p className="max-w-reading text-muted">
          {fitMessages.need(fit.minutesLeft, fit.minutesUntil, fit.studyTime.targetDate ?? today)} {fitMessages.changeOne}
        </p>
      ) : null}
      <div className="grid gap-4 md:grid-cols-3">
        <Lever>
          <Field
            label={fitMessages.hours}
            name="hours"
            inputMode="decimal"
            value={values.hours}
            onChange={({ target }) => change({ hours: target.value })}
            {...(errors.hours ? { error: errors.hours } : {})}
          />
          {fit?.minutesPerWeekForAll ? (
            <Suggestion page={page} values={{ ...values, hours: hoursText(fit.minutesPerWeekForAll), leaveOut: [] }} onFollow={change}>
              {fitMessages.hoursForAll(fit.minutesPerWeekForAll)}
            </Suggestion>
          ) : null}
          {fit && !fit.problem && fit.minutesPerWeekForAll === null && fit.minutesLeft > fit.minutesUntil ? (
            <p className="text-small text-muted">{fitMessages.hoursTooMany}</p>
          ) : null}
        </Lever>
        <Lever>
          <Field
            label={fitMessages.date}
            name="date"
            type="date"
            value={values.date}
            onChange={({ target }) => change({ date: target.value })}
            {...(errors.date ? { error: errors.date } : {})}
          />
          {fit?.finishOfAll && fit.finishOfAll !== values.date ? (
            <Suggestion page={page} values={{ ...values, date: fit.finishOfAll, leaveOut: [] }} onFollow={change}>
              {fitMessages.dayForAll(fit.finishOfAll)}
            </Suggestion>
          ) : null}
        </Lever>
        <Lever>
          <p className="font-medium">{fitMessages.scope}</p>
          {fit ? (
            <>
              <p className="tabular flex min-h-11 flex-wrap items-baseline gap-x-3 text-h3 font-semibold">
                {fitMessages.scopeCount(open.length - fit.leaveOut.length, open.length)}
                <span className="text-small font-normal text-muted">
                  {fitMessages.scopeHours(fit.minutesLeft - fit.minutesOut, fit.minutesLeft)}
                </span>
              </p>
              <Proposal fit={fit} page={page} values={values} onFollow={change} />
            </>
          ) : null}
        </Lever>
      </div>
      {"problem" in outcome ? <Problem>{describeScheduleProblem(outcome.problem)}</Problem> : null}
      {fit?.problem ? <Problem>{describeScheduleProblem(fit.problem)}</Problem> : null}
      {fit ? (
        <>
          <ProposalNotes fit={fit} titles={new Map(open.map(({ id, title }) => [id, title]))} />
          <FitBar plan={plan} fit={fit} today={today} />
          <ScopeList plan={plan} fit={fit} onToggle={toggle} />
          <div className="sticky bottom-(--tabs) z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 md:mx-0 md:px-0">
            <Result fit={fit} />
            <div className="flex gap-2 max-sm:w-full">
              <noscript>
                <button type="submit" className="control control-quiet">
                  {fitMessages.show}
                </button>
              </noscript>
              <button type="submit" data-apply="" formAction={save ? undefined : applyFit} className="control control-strong max-sm:flex-1">
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

function Lever({ children }: { children: ReactNode }) {
  return <section className="flex min-w-0 flex-col gap-3 rounded-lg border border-line bg-raised p-4">{children}</section>;
}

type SuggestionProps = {
  page: string;
  /** The levers that following it sets. */
  values: FitValues;
  onFollow: (values: FitValues) => void;
  children: string;
};

/** A link to the screen with other levers; with JavaScript, they change where they are. */
function Suggestion({ page, values, onFollow, children }: SuggestionProps) {
  function follow(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onFollow(values);
  }
  return (
    <a href={addressOf(page, values)} onClick={follow} className="control control-quiet self-start text-small">
      {children}
    </a>
  );
}

type ProposalProps = { fit: Fit; page: string; values: FitValues; onFollow: (values: FitValues) => void };

/** What leaving out alone would be enough, as a way back to it. */
function Proposal({ fit: { proposal, minutesLeft, minutesUntil, leaveOut }, page, values, onFollow }: ProposalProps) {
  if (!proposal) return null;
  if (proposal.ids.length === 0 && minutesLeft <= minutesUntil) return <p className="text-small text-muted">{fitMessages.allFits}</p>;
  const isShown = proposal.ids.join() === leaveOut.join();
  const text = fitMessages.cut(proposal.ids.length, proposal.minutes);
  if (isShown) return <p className="text-small text-muted">{text}</p>;
  return (
    <Suggestion page={page} values={{ ...values, leaveOut: undefined }} onFollow={onFollow}>
      {text}
    </Suggestion>
  );
}

/** A cut that may lose so much more than the best is worth a word. */
const notableGap = 0.05;

/** What has to be said of the proposal: that it takes proofs of areas, may not be the best, or that there is none. */
function ProposalNotes({ fit, titles }: { fit: Fit; titles: ReadonlyMap<string, string> }) {
  const { proposal, mostCut, minutesLeft, minutesUntil, problem } = fit;
  if (problem) return null;
  const missing = minutesLeft - minutesUntil;
  const notes = proposal
    ? [
        proposal.proofs.length > 0
          ? fitMessages.proofsGo(
              mostCut.keepingProofs,
              proposal.proofs.map((id) => titles.get(id) ?? id),
            )
          : "",
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
    <p role="status" className="flex min-w-0 flex-1 basis-60 flex-wrap items-center gap-x-3 gap-y-1">
      <span className={`badge ${fits ? "badge-good" : "badge-late"}`}>
        <Flag size={16} aria-hidden="true" />
        {fits ? fitMessages.fits : tooMuch > 0 ? fitMessages.tooMuch(tooMuch) : fitMessages.late}
      </span>
      <span>
        <strong className="font-semibold">{fitMessages.result(leaveOut.length, finishOn)}</strong>
        {finishOn ? <span className="text-muted">, {days >= 0 ? fitMessages.before(days) : fitMessages.after(-days)}</span> : null}
      </span>
    </p>
  );
}
