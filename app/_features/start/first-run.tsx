"use client";

import { ChevronRight, Flag, ListChecks } from "lucide-react";
import type { FormEvent, ReactNode } from "react";
import { useEffect, useState } from "react";
import { makePlanForRole } from "#app/_features/plan/make-plan-for-role.ts";
import { zoneField } from "#app/_features/plan/start-form.ts";
import { useGuestRole } from "#app/_features/plan-sync/use-guest-role.ts";
import { Problem } from "#app/_ui/field.tsx";
import { ByField, DayChips, HoursSlider, SkillChips } from "#app/_ui/start-fields.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { replaceAddress } from "#lib/next-internals/replace-address.ts";
import { findHoursInTime, findStartRange, isLate, type StartRole } from "#lib/planner/start/plan-start.ts";
import { placedFields, type StartValues, writeStartValues } from "#lib/planner/start/start-values.ts";
import { FinishTray } from "./finish-tray.tsx";
import { useMakePlan } from "./use-make-plan.ts";
import { useStart } from "./use-start.ts";

type Props = {
  role: StartRole;
  values: StartValues;
  today: string;
  isSignedIn: boolean;
  /** The heading, and what stands above it. */
  children: ReactNode;
};

/**
 * All that a dated plan needs, on one screen. A visitor's plan is made on this device; a learner's, and without its script everybody's, by the
 * server.
 */
export function FirstRun({ role: given, values: first, today: day, isSignedIn, children }: Props) {
  const { form, role, values, today, result, follow, change, isChosen } = useStart({
    roles: [given],
    roleId: given.id,
    values: first,
    today: day,
    keep: (now) => replaceAddress(`/start?${new URLSearchParams({ role: now.roleId, ...writeStartValues(now.values) })}`),
  });
  const { make, isMaking, problem } = useMakePlan();
  const guestRole = useGuestRole(role.id);
  const begun = !isSignedIn && guestRole !== undefined;
  const [zone, setZone] = useState("");
  useEffect(() => setZone(new Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const dayCount = values.weekdays.filter(Boolean).length;

  function submit(event: FormEvent<HTMLFormElement>) {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (isSignedIn || submitter?.dataset.account !== undefined) return;
    event.preventDefault();
    void make(role, follow().values, isChosen());
  }

  return (
    <form ref={form} action={makePlanForRole} onChange={change} onSubmit={submit}>
      <input type="hidden" name="role" value={role.id} />
      <input type="hidden" name={zoneField} value={zone} />
      {/* A phone's whole screen, with the tray at its end. */}
      <div className="flex flex-col gap-6 max-md:min-h-dvh">
        <div className="flex flex-col gap-3 md:gap-1">{children}</div>
        <div className="-mt-3 md:mt-0">
          <p className="flex items-baseline justify-between gap-4 font-semibold">
            <label htmlFor="hours">{firstRunMessages.hours}</label>
            <span aria-hidden="true" className="tabular text-role">
              {firstRunMessages.hoursShort(values.hours)}
            </span>
          </p>
          <HoursSlider given={first.hours} hours={values.hours} />
        </div>
        <fieldset className="flex min-w-0 flex-wrap items-baseline justify-between gap-x-4">
          <legend className="float-left font-semibold">{firstRunMessages.days}</legend>
          {dayCount > 0 ? <span className="tabular text-muted">{firstRunMessages.each((values.hours * 60) / dayCount)}</span> : null}
          <div className="mt-2 flex w-full">
            <DayChips given={first.weekdays} />
          </div>
        </fieldset>
        <fieldset className="min-w-0">
          <legend className="mb-2 font-semibold">{firstRunMessages.know}</legend>
          <SkillChips given={first.known} />
          {first.placed ? (
            <p className="tabular mt-2 text-small text-muted">
              {firstRunMessages.placed(first.placed.knows.length, first.placed.unsure.length, first.known.length > 0)}
            </p>
          ) : null}
          <StartLink
            href={`/place?role=${role.id}`}
            className="control control-ghost mt-1 -ml-2 justify-start px-2 text-left text-small whitespace-normal"
          >
            <ListChecks size={16} aria-hidden="true" className="shrink-0 text-role" />
            {first.placed ? firstRunMessages.placeAgain : firstRunMessages.place}
            <ChevronRight size={16} aria-hidden="true" className="-mr-1 shrink-0 text-muted" />
          </StartLink>
          {first.placed
            ? placedFields.map((name) => <input key={name} type="hidden" name={name} value={first.placed?.[name].join(".") ?? ""} />)
            : null}
        </fieldset>
        <div>
          <p className="mb-2 flex items-baseline justify-between gap-4">
            <label htmlFor="by" className="font-semibold">
              {firstRunMessages.by}
            </label>
            <span id="by-hint" className="text-muted">
              {firstRunMessages.byHint}
            </span>
          </p>
          <ByField given={first.targetDate} date={values.targetDate} today={today} hintId="by-hint" />
        </div>
        <FinishTray
          role={role}
          result={result}
          range={findStartRange(role, values, today)}
          hoursInTime={isLate(result) ? findHoursInTime(role, values, today) : null}
          today={today}
        >
          {begun ? <p className="text-small">{firstRunMessages.madeHere(isChosen())}</p> : null}
          {problem ? <Problem>{problem}</Problem> : null}
          <button type="submit" className="control control-strong min-h-12 w-full" aria-disabled={isMaking || "problem" in result}>
            <Flag size={18} aria-hidden="true" />
            {firstRunMessages.make}
          </button>
        </FinishTray>
      </div>
      {isSignedIn ? null : (
        <p className="flex flex-wrap items-center justify-center gap-x-2 pt-3 text-small text-muted">
          <span className="[@media(scripting:none)]:hidden">{firstRunMessages.noAccount}</span>
          <span className="hidden [@media(scripting:none)]:inline">{firstRunMessages.signUpNext}</span>
          {/* After the other one: Enter presses the first button of a form. */}
          <button type="submit" data-account className="control control-ghost px-3 text-small text-role [@media(scripting:none)]:hidden">
            {firstRunMessages.withAccount}
          </button>
        </p>
      )}
    </form>
  );
}
