"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { fillForm } from "#app/_ui/fill-form.ts";
import { readStartForm } from "#app/_ui/read-start-form.ts";
import { DayChips, HoursSlider, SkillChips } from "#app/_ui/start-fields.tsx";
import { StartLink } from "#app/_ui/start-link.tsx";
import { chooseMessages } from "#lib/messages/choose.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { siteMessages } from "#lib/messages/site.ts";
import { replaceAddress } from "#lib/next-internals/replace-address.ts";
import type { Statement } from "#lib/planner/roles/choose.ts";
import type { StartRole } from "#lib/planner/start/plan-start.ts";
import { isFirstStart, readStartValues, type StartValues, writeStartValues } from "#lib/planner/start/start-values.ts";
import { type Answers, readAnswers, writeAddress } from "./answers.ts";
import { MatchReasons } from "./match-reasons.tsx";
import { findWinner, Result } from "./result.tsx";

type Props = {
  statements: readonly (Statement & { topic: string })[];
  roles: readonly StartRole[];
  given: Answers;
  values: StartValues;
  today: string;
  /** Further statements, folded. */
  more: ReactNode;
  /** The questions. */
  children: ReactNode;
};

/**
 * The form and what follows from it. Without its script the form is sent and the page comes back with the result; with it, the
 * result follows each answer, and so does the address.
 */
export function Chooser({ statements, roles, given, values: givenValues, today, more, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [{ answers, values }, setState] = useState({ answers: given, values: givenValues });
  const ids = statements.map(({ id }) => id);

  // Answers given before the script loaded, restored by the browser, or, on the way back to this page, in the address only.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form is there
  useEffect(() => {
    const search = new URLSearchParams(window.location.search);
    const kept = { answers: readAnswers(search, ids), values: readStartValues(search) };
    const fields = new URLSearchParams(writeAddress(kept.answers, ids, writeStartValues(kept.values)).split("?")[1]);
    const isBehind = JSON.stringify(kept) !== JSON.stringify({ answers: given, values: givenValues });
    if (form.current && isBehind) fillForm(form.current, Object.fromEntries(fields));
    const now = readForm();
    setState(now);
    // The router follows the address once all effects of the page's beginning have run.
    if (JSON.stringify(now) !== JSON.stringify(kept)) queueMicrotask(() => keep(now));
  }, []);

  function readForm() {
    if (!form.current) return { answers: given, values: givenValues };
    return { answers: readAnswers(new FormData(form.current), ids), values: readStartForm(form.current) };
  }

  function follow() {
    const now = readForm();
    setState(now);
    keep(now);
  }

  /** Puts what is chosen into the address, from which the page's links take it along. */
  function keep(now: { answers: Answers; values: StartValues }) {
    replaceAddress(writeAddress(now.answers, ids, isFirstStart(now.values) ? {} : writeStartValues(now.values)));
  }

  const winner = Object.keys(answers).length > 0 ? findWinner(statements, roles, answers) : undefined;
  return (
    <form
      ref={form}
      action="/choose"
      onChange={follow}
      onSubmit={(event) => event.preventDefault()}
      className="grid items-start gap-x-10 gap-y-4 max-lg:flex max-lg:flex-col max-lg:items-stretch lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)] lg:gap-x-10"
    >
      <div className="flex min-w-0 flex-col gap-2">
        {children}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line pb-2">
          <label htmlFor="hours" className="tabular font-semibold">
            {firstRunMessages.hours} <span className="text-role">{firstRunMessages.hoursShort(values.hours)}</span>
          </label>
          <span className="flex min-w-52 flex-1 max-sm:basis-full">
            <HoursSlider given={givenValues.hours} hours={values.hours} />
          </span>
          <fieldset className="flex w-full sm:w-88">
            <legend className="sr-only">{firstRunMessages.days}</legend>
            <DayChips given={givenValues.weekdays} />
          </fieldset>
        </div>
        <fieldset className="flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-line pb-3">
          <legend className="float-left min-w-20 font-semibold">{firstRunMessages.know}</legend>
          <SkillChips given={givenValues.known} />
        </fieldset>
        {more}
        <MatchReasons statements={statements} roles={roles} answers={answers} />
        <p className="flex flex-wrap items-center gap-x-6 text-small">
          <button type="submit" className="control control-quiet [@media(scripting:enabled)]:hidden">
            {chooseMessages.show}
          </button>
          {/* A whole new page: the browser forgets what was pressed. */}
          <a href="/choose" className="link flex min-h-11 items-center">
            {chooseMessages.again}
          </a>
          <StartLink href={winner ? `/place?role=${winner}` : "/place"} className="link flex min-h-11 items-center">
            {firstRunMessages.place}
          </StartLink>
          <StartLink href="/jobs" className="link flex min-h-11 items-center">
            {siteMessages.pasteJob}
          </StartLink>
        </p>
      </div>
      <Result statements={statements} roles={roles} answers={answers} values={values} today={today} />
    </form>
  );
}
