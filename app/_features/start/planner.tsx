"use client";

import { CalendarPlus, ChevronDown } from "lucide-react";
import { useRouter } from "next/navigation";
import type { FormEvent, ReactNode } from "react";
import { Problem } from "#app/_ui/field.tsx";
import { ByField, DayChips, HoursSlider, SkillChips } from "#app/_ui/start-fields.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { landingMessages } from "#lib/messages/landing.ts";
import { replaceAddress } from "#lib/next-internals/replace-address.ts";
import { findHoursInTime, isLate, type StartRole } from "#lib/planner/start/plan-start.ts";
import { type StartValues, writeStartValues } from "#lib/planner/start/start-values.ts";
import { ReadyCard } from "./ready-card.tsx";
import { useMakePlan } from "./use-make-plan.ts";
import { useStart } from "./use-start.ts";
import { way } from "./way.ts";

type Props = {
  roles: readonly StartRole[];
  /** What somebody in each role does, in one sentence, by the role's id. */
  summaries: Readonly<Record<string, string>>;
  roleId: string;
  values: StartValues;
  today: string;
  isSignedIn: boolean;
  /** The way for those who do not know which role. */
  help: ReactNode;
  /** The picture of the roles' lines, drawn for the chosen role. */
  children: ReactNode;
};

/** On a desk the card stands next to the sentence, as wide together as every page; the picture below has the whole width. */
const layout =
  "flex flex-col gap-5 lg:grid lg:grid-cols-[minmax(2rem,1fr)_minmax(0,54rem)_22rem_minmax(2rem,1fr)] lg:items-start lg:gap-x-0 lg:gap-y-6";
const line = "flex basis-full flex-wrap items-center gap-x-2 gap-y-2 lg:gap-x-3";
/** A link of the row below the picture. */
const quiet = "inline-flex min-h-11 items-center underline decoration-1 underline-offset-3 hover:text-ink";

/**
 * One sentence that is a form: who one wants to be, how much time there is, and what one knows. The dates follow while it is changed, and so
 * does the address. Without its script the form is sent, and the page comes back with the dates.
 */
export function Planner({ roles, summaries, roleId, values: given, today: day, isSignedIn, help, children }: Props) {
  const router = useRouter();
  const { form, role, values, today, result, follow, change, isChosen } = useStart({ roles, roleId, values: given, today: day, keep });
  const { make, isMaking, problem } = useMakePlan();

  function keep(now: { roleId: string; values: StartValues }) {
    const address = `/?${new URLSearchParams({ role: now.roleId, ...writeStartValues(now.values) })}` as const;
    // The server draws the lines again for another role; all else is on the page. While they are under way, each change asks again with all
    // that was chosen since, because a change of the address alone would end the request.
    if (now.roleId !== roleId) router.replace(address, { scroll: false });
    else replaceAddress(address);
  }

  function submit(event: FormEvent<HTMLFormElement>) {
    // A learner's plan is made by the server, on the next page.
    if (isSignedIn) return;
    event.preventDefault();
    const now = follow();
    void make(roles.find(({ id }) => id === now.roleId) ?? role, now.values, isChosen());
  }

  return (
    <form ref={form} action="/start" onChange={change} onSubmit={submit} data-role={role.id} data-planner className={layout}>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-2.5 px-4 text-h1 font-bold md:px-8 lg:col-start-2 lg:gap-x-5 lg:gap-y-4 lg:pr-12 lg:pl-0 lg:text-display">
        <div className={line}>
          <label htmlFor="role">{landingMessages.become(role.title)}</label>
          <span className="relative inline-flex max-w-full items-center">
            <select
              id="role"
              name="role"
              defaultValue={roleId}
              className="max-w-full cursor-pointer appearance-none rounded-t-lg border-b-2 border-role bg-role-soft py-1 pl-2 pr-7 font-bold lg:pl-3 lg:pr-11 text-role [field-sizing:content]"
            >
              {roles.map(({ id, title }) => (
                <option key={id} value={id} className="bg-raised text-body text-ink">
                  {title}
                </option>
              ))}
            </select>
            <ChevronDown size={24} aria-hidden="true" className="pointer-events-none absolute right-1 text-role lg:right-3" />
          </span>
          {/* Beside the role where there is room, below it where there is not. */}
          <p className="basis-60 grow text-small font-normal text-pretty text-muted max-lg:hidden">{summaries[role.id]}</p>
        </div>
        <div className={line}>
          <label htmlFor="hours" className="tabular">
            {landingMessages.with} <span className="text-role">{firstRunMessages.hoursShort(values.hours)}</span> {landingMessages.aWeek}
          </label>
          <span className="flex min-w-52 flex-1 lg:max-w-md">
            <HoursSlider given={given.hours} hours={values.hours} />
          </span>
        </div>
        <fieldset className={line}>
          <legend className="float-left">{landingMessages.on}</legend>
          <DayChips given={given.weekdays} />
        </fieldset>
        <fieldset className={`${line} lg:basis-auto`}>
          <legend className="float-left">{firstRunMessages.know}</legend>
          <SkillChips given={given.known} />
        </fieldset>
        {/* Where the sentence ends on a desk; on a phone below it, after the way to the roles. */}
        <TargetDate given={given.targetDate} date={values.targetDate} today={today} />
        <div className="text-small font-normal max-lg:contents lg:-mr-3 lg:flex lg:basis-full lg:items-center lg:gap-3 lg:pt-2">
          {/* Where filling in ends on a desk; on a phone it stays in sight in the tray. */}
          <button type="submit" className="control control-strong min-h-12 px-6 text-body max-lg:hidden" aria-disabled={isMaking}>
            {firstRunMessages.make}
          </button>
          {isSignedIn ? null : <span className="mr-auto text-muted max-lg:hidden">{firstRunMessages.noAccount}</span>}
          {/* Comes back here with the dates. */}
          <button type="submit" formAction="/" className="control control-quiet max-lg:mt-1.5 [@media(scripting:enabled)]:hidden">
            {firstRunMessages.show}
          </button>
          {help}
        </div>
      </div>
      <ReadyCard role={role} result={result} hoursInTime={isLate(result) ? findHoursInTime(role, values, today) : null} today={today}>
        {problem ? <Problem>{problem}</Problem> : null}
        <button type="submit" className="control control-strong min-h-12 w-full lg:hidden" aria-disabled={isMaking}>
          {firstRunMessages.make}
        </button>
      </ReadyCard>
      <div className="lg:col-span-full">{children}</div>
      <p className="flex flex-col px-4 text-small text-muted max-lg:-mt-3 max-lg:pb-2 sm:flex-row sm:gap-x-6 md:px-8 lg:col-span-2 lg:col-start-2 lg:-mt-4 lg:p-0">
        <StartLink href={`/place?role=${role.id}`} className={quiet}>
          {firstRunMessages.placeFirst}
        </StartLink>
        <StartLink href="/jobs" className={quiet}>
          {landingMessages.pasteJob}
        </StartLink>
      </p>
    </form>
  );
}

/** The date to finish by, for who has one: a press shows its field. */
function TargetDate({ given, date, today }: { given: string | null; date: string | null; today: string }) {
  return (
    <details
      open={given !== null}
      className="grow text-small font-normal open:basis-full max-lg:order-1 max-lg:mt-1.5 lg:-ml-3 lg:grow-0 lg:open:ml-0"
    >
      <summary className={`${way} w-full list-none lg:font-normal lg:text-muted [&::-webkit-details-marker]:hidden [[open]>&]:hidden`}>
        <CalendarPlus size={16} aria-hidden="true" className="max-[24rem]:hidden" />
        {landingMessages.haveDate}
      </summary>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor="by">{firstRunMessages.by}</label>
        <ByField given={given} date={date} today={today} className="grow basis-68 text-body lg:max-w-sm" />
      </div>
    </details>
  );
}
