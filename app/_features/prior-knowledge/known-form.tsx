"use client";

import { type SubmitEvent, useEffect, useRef, useState } from "react";
import { makeId } from "#app/_features/plan-sync/make-id.ts";
import { Problem } from "#app/_ui/field.tsx";
import { FormNotice } from "#app/_ui/kept-form/form-notice.tsx";
import { isWithoutProblem, type Sent } from "#app/_ui/kept-form/send-form.ts";
import { useDraft } from "#app/_ui/kept-form/use-draft.ts";
import { useFormAction } from "#app/_ui/kept-form/use-form-action.ts";
import type { FormState } from "#lib/http/form.ts";
import { formatDay } from "#lib/messages/days.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { fold, holdsWords } from "#lib/planner/plan/view.ts";
import { FindKnown } from "./find-known.tsx";
import { finishWith } from "./finish-with.ts";
import { KnownArea } from "./known-area.tsx";
import { countWith, fieldOf, knownIn, toggleArea } from "./known-choice.ts";
import { OtherPathButtons } from "./other-path-buttons.tsx";
import { findOtherPaths, findPart, type KnownDetails, withPath } from "./other-paths.ts";
import { saveKnown } from "./save-known.ts";

type Props = {
  plan: Plan;
  details: KnownDetails;
  formId: string;
  back: "time" | undefined;
  /** The role whose shared milestones are ticked at first. */
  from: string | undefined;
  today: string;
  /** Saves on this device; without it, the server saves. */
  save?: (previous: FormState, form: FormData) => Promise<FormState>;
};

/** The form for prior knowledge: saved at once, with a preview of the totals. */
export function KnownForm({ plan, details, formId: firstId, back, from, today, save = saveKnown }: Props) {
  const paths = findOtherPaths(plan, details);
  const ticksOf = (answer: FormState) => readTicked(answer) ?? withPath(plan, paths, from);
  const { state, failure, pending, post, send } = useFormAction<FormState>(save, { values: {}, errors: {} });
  const [shown, setShown] = useState(() => ({ answer: state, ticked: ticksOf(state), formId: firstId }));
  if (shown.answer !== state) setShown({ ...shown, answer: state, ticked: readTicked(state) ?? shown.ticked });
  const { ticked, formId } = shown;
  const { isKept, draft } = useDraft("known");
  const [isRestored, setRestored] = useState(false);
  // Of several ticks at once, each builds on the one before it.
  const newest = useRef(ticked);
  useEffect(() => {
    newest.current = ticked;
  }, [ticked]);
  function setTicked(change: (before: ReadonlySet<string>) => ReadonlySet<string>) {
    const now = change(newest.current);
    newest.current = now;
    draft.keep(toDraft(now));
    setShown((before) => ({ ...before, ticked: now }));
  }
  const [find, setFind] = useState("");
  const found = find.trim() ? findKnown(plan, details, find) : undefined;
  const form = useRef<HTMLFormElement>(null);

  // Boxes that were ticked before this script ran count, and those of a form that was left without saving. A form that is opened again
  // with the back button gets a new id, because its content may be new.
  const openedWith = useRef<Plan>(undefined);
  useEffect(() => {
    if (openedWith.current === plan) return;
    const isFirst = openedWith.current === undefined;
    openedWith.current = plan;
    const sent = new FormData(form.current ?? undefined);
    const before = plan.areas.flatMap((area) => area.items).filter(({ id }) => sent.has(fieldOf(id)));
    const now = new Set(before.map(({ id }) => id));
    const left = isFirst ? draft.read()?.ticked : undefined;
    const isOther = left !== undefined && left !== toDraft(now).ticked;
    if (isOther) setRestored(true);
    setShown((shownBefore) => ({ ...shownBefore, formId: makeId(), ticked: isOther ? new Set(left.split(" ").filter(Boolean)) : now }));
  }, [plan, draft]);

  function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = event.nativeEvent.submitter as HTMLButtonElement | null;
    const part = findPart(button?.value, plan, paths);
    if (part) setTicked((before) => toggleArea(part, before));
    else if (!pending) send(new FormData(event.currentTarget, button), receive);
  }

  function receive(sent: Sent<FormState>) {
    if ("left" in sent && sent.left === "to-sign-in") draft.keepWaiting(toDraft(ticked));
    else if ("left" in sent || ("state" in sent && isWithoutProblem(sent.state))) draft.remove();
  }

  function discard() {
    draft.remove();
    setRestored(false);
    setShown((before) => ({ ...before, ticked: knownIn(plan) }));
  }

  function tick(id: string, on: boolean) {
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  }

  const problems = [state.message, ...Object.values(state.errors)].filter(Boolean);
  return (
    <form ref={form} action={post} onSubmit={press} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="plan" value={plan.id} />
      <input type="hidden" name="form" value={formId} />
      {back ? <input type="hidden" name="back" value={back} /> : null}
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <FormNotice
        failure={failure}
        isRestored={isRestored}
        isKept={isKept}
        onRetry={() => form.current?.requestSubmit(form.current.querySelector<HTMLElement>("[value=save]"))}
        onDiscard={discard}
      />
      {problems.map((problem) => (
        <Problem key={problem}>{problem}</Problem>
      ))}
      <OtherPathButtons paths={paths} ticked={ticked} from={paths.find(({ id }) => id === from)} />
      <FindKnown find={find} found={found?.size} onFind={setFind} />
      <ul className="flex flex-col gap-3">
        {plan.areas.map((area) => (
          <KnownArea
            key={area.id}
            area={area}
            ticked={ticked}
            details={details}
            found={found}
            isOpen={state.values.area === area.id}
            onTick={tick}
          />
        ))}
      </ul>
      <div className="sticky bottom-(--tabs) z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-paper px-4 py-3 md:mx-0 md:px-0">
        <Totals plan={plan} ticked={ticked} today={today} />
        <div className="flex gap-2 max-sm:w-full">
          <noscript>
            <button type="submit" name="do" value="preview" className="control control-quiet">
              {studyTimeMessages.preview}
            </button>
          </noscript>
          <button type="submit" name="do" value="save" className="control control-strong max-sm:flex-1" aria-disabled={pending}>
            {studyTimeMessages.known.save}
          </button>
        </div>
      </div>
    </form>
  );
}

/** The ids of the milestones whose title or outcome holds the words. */
function findKnown(plan: Plan, details: KnownDetails, find: string): ReadonlySet<string> {
  const spoken = milestonesOf(plan).filter(({ id, title }) => holdsWords(fold(`${title} ${details[id]?.outcome ?? ""}`), find));
  return new Set(spoken.map(({ id }) => id));
}

/** The ticks as a draft keeps them: sorted, so that the same ticks are the same text. */
function toDraft(ticked: ReadonlySet<string>): { ticked: string } {
  return { ticked: [...ticked].sort().join(" ") };
}

/** The ticks in the answer of an action; undefined when it has none. */
function readTicked({ values: { ticked } }: FormState): ReadonlySet<string> | undefined {
  return ticked === undefined ? undefined : new Set(ticked.split(" ").filter(Boolean));
}

/** How much is known and left now, and with the ticks saved. */
function Totals({ plan, ticked, today }: { plan: Plan; ticked: ReadonlySet<string>; today: string }) {
  const rows = [
    [studyTimeMessages.known.now, knownIn(plan)],
    [studyTimeMessages.known.after, ticked],
  ] as const;
  return (
    <div role="status" className="flex-1 basis-full sm:basis-64">
      <dl className="tabular grid grid-cols-[auto_1fr] gap-x-3 text-small">
        {rows.map(([title, known]) => (
          <div key={title} className="contents">
            <dt className="text-muted">{title}</dt>
            <dd className="font-medium">{formatTotals(plan, known, today)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function formatTotals(plan: Plan, known: ReadonlySet<string>, today: string): string {
  const { counts, left } = countWith(plan, known);
  const finishOn = finishWith(plan, known, today);
  const facts = [studyTimeMessages.known.knownCount(counts.known), ownMessages.hoursLeft(left.low, left.high)];
  return [...facts, ...(finishOn ? [timeMessages.finishOn(formatDay(finishOn, "long"))] : [])].join(" · ");
}
