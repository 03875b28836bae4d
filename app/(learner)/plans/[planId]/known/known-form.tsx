"use client";

import { type SubmitEvent, startTransition, useActionState, useEffect, useRef, useState } from "react";
import type { FormState } from "../../../../../lib/actions/form.ts";
import type { Plan } from "../../../../../lib/planner/plan.ts";
import { ownWords } from "../../../../../lib/words/own.ts";
import { timeWords } from "../../../../../lib/words/time.ts";
import { formatDay } from "../../../../_components/days.ts";
import { Problem } from "../../../../_components/field.tsx";
import { makeId } from "../../../change-queue.ts";
import { saveKnown } from "./actions.ts";
import { finishWith } from "./finish-with.ts";
import { KnownArea } from "./known-area.tsx";
import { countWith, fieldOf, knownIn, toggleArea } from "./known-choice.ts";

type Props = { plan: Plan; proofs: Readonly<Record<string, string>>; formId: string; back: "time" | undefined; today: string };

/** What is known already, as one form: saved in one go, with what that changes in view. */
export function KnownForm({ plan, proofs, formId: firstId, back, today }: Props) {
  const [state, submit, pending] = useActionState<FormState, FormData>(saveKnown, { values: {}, errors: {} });
  const [shown, setShown] = useState(() => ({ answer: state, ticked: readTicked(state, plan), formId: firstId }));
  if (shown.answer !== state)
    setShown({ ...shown, answer: state, ticked: state.values.ticked === undefined ? shown.ticked : readTicked(state, plan) });
  const { ticked, formId } = shown;
  const setTicked = (change: (before: ReadonlySet<string>) => ReadonlySet<string>) =>
    setShown((before) => ({ ...before, ticked: change(before.ticked) }));
  const form = useRef<HTMLFormElement>(null);

  // What was ticked before this script ran counts. A form gone back to is another one, and what it says is new.
  useEffect(() => {
    const sent = new FormData(form.current ?? undefined);
    const before = plan.areas.flatMap((area) => area.items).filter(({ id }) => sent.has(fieldOf(id)));
    setShown((shownBefore) => ({ ...shownBefore, formId: makeId(), ticked: new Set(before.map(({ id }) => id)) }));
  }, [plan]);

  function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = event.nativeEvent.submitter as HTMLButtonElement | null;
    const area = plan.areas.find(({ id }) => button?.value === `area ${id}`);
    if (area) setTicked((before) => toggleArea(area, before));
    else if (!pending) startTransition(() => submit(new FormData(event.currentTarget, button)));
  }

  function tick(id: string, on: boolean) {
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((other) => other !== id)));
  }

  const problems = [state.message, ...Object.values(state.errors)].filter(Boolean);
  return (
    <form ref={form} action={submit} onSubmit={press} noValidate className="flex flex-col gap-4">
      <input type="hidden" name="plan" value={plan.id} />
      <input type="hidden" name="form" value={formId} />
      {back ? <input type="hidden" name="back" value={back} /> : null}
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      {problems.map((problem) => (
        <Problem key={problem}>{problem}</Problem>
      ))}
      <p className="text-small text-muted">{timeWords.known.yardstick}</p>
      <ul className="flex flex-col gap-3">
        {plan.areas.map((area) => (
          <KnownArea key={area.id} area={area} ticked={ticked} proofs={proofs} isOpen={state.values.area === area.id} onTick={tick} />
        ))}
      </ul>
      <div className="sticky bottom-0 z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line bg-paper px-4 py-3 md:mx-0 md:px-0">
        <Totals plan={plan} ticked={ticked} today={today} />
        <div className="flex gap-2">
          <noscript>
            <button type="submit" name="do" value="preview" className="control control-quiet">
              {timeWords.preview}
            </button>
          </noscript>
          <button type="submit" name="do" value="save" className="control control-strong" aria-disabled={pending}>
            {timeWords.known.save}
          </button>
        </div>
      </div>
    </form>
  );
}

function readTicked(state: FormState, plan: Plan): ReadonlySet<string> {
  const { ticked } = state.values;
  return ticked === undefined ? knownIn(plan) : new Set(ticked.split(" ").filter(Boolean));
}

/** How much is known and left now, and how much would be. */
function Totals({ plan, ticked, today }: { plan: Plan; ticked: ReadonlySet<string>; today: string }) {
  const rows = [
    [timeWords.known.now, countWith(plan, knownIn(plan)), finishWith(plan, knownIn(plan), today)],
    [timeWords.known.after, countWith(plan, ticked), finishWith(plan, ticked, today)],
  ] as const;
  return (
    <div role="status" className="flex-1 basis-64">
      <dl className="tabular grid grid-cols-[auto_1fr] gap-x-3 text-small">
        {rows.map(([title, { counts, left }, finishOn]) => (
          <div key={title} className="contents">
            <dt className="text-muted">{title}</dt>
            <dd className="font-medium">
              {timeWords.known.knownCount(counts.known)}, {ownWords.hoursLeft(left.low, left.high).toLowerCase()}
              {finishOn ? `, ${timeWords.known.finish(formatDay(finishOn))}` : null}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
