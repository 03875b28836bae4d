"use client";

import { type ChangeEvent, type FocusEvent, type SubmitEvent, useEffect, useMemo, useRef, useState } from "react";
import { useDeviceOwner } from "#app/_features/plan-sync/device-owner.tsx";
import { setTimeWithoutServer } from "#app/_features/plan-sync/plan-without-server.ts";
import { isReachable } from "#app/_features/plan-sync/reach-server.ts";
import { Field, Problem } from "#app/_ui/field.tsx";
import { FormNotice } from "#app/_ui/kept-form/form-notice.tsx";
import { isWithoutProblem, type Sent } from "#app/_ui/kept-form/send-form.ts";
import { useDraft } from "#app/_ui/kept-form/use-draft.ts";
import { useFormAction } from "#app/_ui/kept-form/use-form-action.ts";
import { useProblemFocus } from "#app/_ui/use-problem-focus.ts";
import type { FormState } from "#lib/http/form.ts";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import { isFrameworkField } from "#lib/next-internals/framework-fields.ts";
import type { Plan, PlanToSchedule } from "#lib/planner/plan/plan.ts";
import { sumWeek } from "#lib/planner/time/distribute-minutes.ts";
import { dayInZone, isTimeZone } from "#lib/planner/time/time-zone.ts";
import { DaysOffFields } from "./days-off-fields.tsx";
import { previewTime } from "./preview-time.ts";
import { saveTime } from "./save-time.ts";
import { StartTimeFields } from "./start-time-fields.tsx";
import { PreviewBox, PreviewLine } from "./time-preview.tsx";
import { pressButton, readTime, spreadPerWeek, type TimeValues, tidyHours } from "./time-values.ts";
import { WeekFields } from "./week-fields.tsx";

type Props = {
  /** The plan to preview, with the current states of its milestones. */
  plan: Pick<Plan, "id"> & PlanToSchedule;
  values: TimeValues;
  /** Whether the plan never had a study time: then the browser fills in the time zone. */
  isNew: boolean;
  zones: readonly string[];
  now: string;
  /** Saves on this device; without it, the server saves. */
  save?: (previous: FormState, form: FormData) => Promise<FormState>;
};

/**
 * The form for the study time. Buttons that fill in fields take effect at once, and on the server without JavaScript; both call
 * `pressButton`. The browser computes the preview with every key.
 */
export function TimeForm({ plan, values: stored, isNew, zones, now, save = saveTime }: Props) {
  const { state, failure, pending, post, send } = useFormAction<FormState>(save, { values: stored, errors: {} });
  const { isKept, draft } = useDraft("time");
  const [shown, setShown] = useState({ answer: state, values: state.values, errors: state.errors, isTyped: false });
  // After a refused save the fields still hold unsaved input.
  const isRefused = state.message !== undefined || Object.keys(state.errors).length > 0;
  if (shown.answer !== state) setShown({ answer: state, values: state.values, errors: state.errors, isTyped: isRefused });
  const { values, errors, isTyped } = shown;
  const setValues = (update: (before: TimeValues) => TimeValues) =>
    setShown((before) => ({ ...before, values: update(before.values), isTyped: true, errors: {} }));
  const [isRestored, setRestored] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { owner = "" } = useDeviceOwner();
  const preview = useMemo(() => previewTime(values, plan, now), [values, plan, now]);
  const perWeek = "errors" in preview ? undefined : sumWeek(preview.studyTime.minutesPerWeekday);

  // Input from before this script ran counts. The time zone is read here because only the browser knows it.
  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    const typed = readFields(form.current);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (isNew && typed.timeZone === stored.timeZone && isTimeZone(zone)) {
      typed.timeZone = zone;
      if (typed.startsOn === stored.startsOn) typed.startsOn = dayInZone(new Date(now), zone);
    }
    const before = draft.read();
    setRestored(before !== undefined);
    const restored = before ?? (typed.perWeek ? spreadPerWeek(typed) : typed);
    setShown((shownBefore) => ({ ...shownBefore, values: { ...shownBefore.values, ...restored } }));
  }, [isNew, now, stored, draft]);

  useProblemFocus(form, state);

  // Keeps the input in the tab, so that a learner who follows a link and comes back can continue.
  useEffect(() => {
    if (isTyped) draft.keep(values);
  }, [draft, values, isTyped]);

  function change({ target: { name, value } }: ChangeEvent<HTMLInputElement | HTMLSelectElement>) {
    setValues((before) => {
      const typed = { ...before, [name]: value };
      if (name === "perWeek") return spreadPerWeek(typed);
      // A day that is set by itself makes it another week.
      return /^(hours|minutes)\d$/.test(name) ? { ...typed, perWeek: "" } : typed;
    });
  }

  /** Validates the field that lost focus, and rewrites its value as it was understood. */
  function leave({ target: { name } }: FocusEvent<HTMLInputElement>) {
    setShown((before) => {
      const weekday = /^hours(\d)$/.exec(name)?.[1];
      const tidy = weekday === undefined ? before.values : tidyHours(before.values, Number(weekday));
      const read = readTime(tidy);
      const problem = "errors" in read ? read.errors[name] : undefined;
      const { [name]: _old, ...others } = before.errors;
      return { ...before, values: tidy, errors: problem ? { ...others, [name]: problem } : others };
    });
  }

  function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = event.nativeEvent.submitter as HTMLButtonElement | null;
    const filled = pressButton(values, button?.value ?? "");
    if (filled) {
      setValues(() => filled);
      // A suggestion goes once it is followed: what came of it takes the focus.
      const heading = button?.closest("section")?.querySelector<HTMLElement>("#preview");
      requestAnimationFrame(() => button?.isConnected || heading?.focus());
    }
    // Sent by hand, because the framework would empty the fields afterwards.
    else if (!pending) void keepTime(new FormData(event.currentTarget, button));
  }

  function forget() {
    draft.remove();
    setRestored(false);
    setShown((before) => ({ ...before, values: stored, isTyped: false, errors: {} }));
    form.current?.querySelector<HTMLElement>("[name=startsOn]")?.focus();
  }

  async function keepTime(data: FormData) {
    draft.keep(values);
    if (save !== saveTime || "errors" in preview || (await isReachable())) return send(data, receive);
    await setTimeWithoutServer(owner, plan.id, preview.studyTime);
    draft.remove();
    // Opened from this device, with the new dates.
    window.location.assign(`/plans/${plan.id}`);
  }

  function receive(sent: Sent<FormState>) {
    if ("left" in sent && sent.left === "to-sign-in") draft.keepWaiting(values);
    else if ("left" in sent || ("state" in sent && isWithoutProblem(sent.state))) draft.remove();
  }

  const field = (name: string) => ({ name, value: values[name] ?? "", onChange: change, error: errors[name] });
  const zoneList = zones.includes(values.timeZone ?? "") || !values.timeZone ? zones : [values.timeZone, ...zones];
  return (
    <form ref={form} action={post} onSubmit={press} noValidate className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[1fr_22rem]">
      <input type="hidden" name="plan" value={plan.id} />
      {/* The first button of a form is the one that Enter presses. */}
      <button type="submit" name="do" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
      <div className="flex min-w-0 flex-col gap-8">
        {state.message ? <Problem>{state.message}</Problem> : null}
        <FormNotice
          failure={failure}
          isRestored={isRestored}
          isKept={isKept}
          onRetry={() => form.current?.requestSubmit(form.current.querySelector<HTMLElement>("[value=save]"))}
          onDiscard={forget}
        />
        <div className="max-w-60">
          <Field label={studyTimeMessages.startsOn} type="date" {...field("startsOn")} />
        </div>
        <WeekFields values={values} errors={errors} perWeek={perWeek} onChange={change} onBlur={leave} />
        <StartTimeFields values={values} errors={errors} onChange={change} onBlur={leave} />
        <DaysOffFields values={values} errors={errors} onChange={change} />
        <div className="max-w-96">
          <Field label={studyTimeMessages.target} type="date" hint={studyTimeMessages.targetHint} {...field("targetDate")} />
        </div>
        <div className="flex max-w-96 flex-col gap-1.5">
          <label htmlFor="timeZone" className="font-medium">
            {studyTimeMessages.zone}
          </label>
          <select
            id="timeZone"
            name="timeZone"
            value={values.timeZone ?? ""}
            onChange={change}
            aria-invalid={errors.timeZone ? true : undefined}
            aria-describedby={errors.timeZone ? "timeZone-hint timeZone-error" : "timeZone-hint"}
            className="field"
          >
            {zoneList.map((zone) => (
              <option key={zone} value={zone}>
                {zone.replaceAll("_", " ")}
              </option>
            ))}
          </select>
          <p id="timeZone-hint" className="text-small text-muted">
            {studyTimeMessages.zoneHint}
          </p>
          {errors.timeZone ? <Problem id="timeZone-error">{errors.timeZone}</Problem> : null}
        </div>
      </div>
      <PreviewBox preview={preview} />
      <div className="sticky bottom-(--tabs) z-10 -mx-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-t border-line bg-paper px-4 py-3 md:mx-0 md:px-0 lg:col-span-2">
        <PreviewLine preview={preview} />
        <div className="flex gap-2">
          <noscript>
            <button type="submit" name="do" value="preview" className="control control-quiet">
              {studyTimeMessages.preview}
            </button>
          </noscript>
          <button type="submit" name="do" value="save" className="control control-strong" aria-disabled={pending}>
            {studyTimeMessages.save}
          </button>
        </div>
      </div>
    </form>
  );
}

function readFields(form: HTMLFormElement | null): TimeValues {
  const fields: TimeValues = {};
  for (const [name, value] of form ? new FormData(form) : []) {
    if (typeof value === "string" && name !== "plan" && !isFrameworkField(name)) fields[name] = value;
  }
  return fields;
}
