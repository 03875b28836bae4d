"use client";

import { CalendarDays, Minus, Plus } from "lucide-react";
import { type MouseEvent, type ReactNode, useState } from "react";
import { Problem } from "#app/_ui/field.tsx";
import { formatDay } from "#lib/messages/days.ts";
import { fitMessages } from "#lib/messages/fit.ts";
import type { Fit } from "#lib/planner/schedule/fit.ts";
import { mostStartHours } from "#lib/planner/start/start-values.ts";
import { countDays, formatIsoDay, parseDay } from "#lib/planner/time/calendar.ts";
import { type FitErrors, type FitValues, fitAddressOf, hoursText } from "./fit-values.ts";

type Follow = (values: Partial<FitValues>) => void;

type Props = {
  page: string;
  values: FitValues;
  errors: FitErrors;
  fit: Fit | undefined;
  /** How many milestones are left to do. */
  open: number;
  today: string;
  onChange: Follow;
  /** The same for what changes at every movement. */
  onSlide: Follow;
};

/**
 * Hours, date and scope in one card. Each value is a field, so it can be typed, also without a script; with one, a slider moves it, which
 * has no name and is not sent.
 */
export function LeverCard(props: Props) {
  return (
    <div className="grid divide-line rounded-xl border border-line bg-raised max-md:divide-y md:grid-cols-3 md:divide-x">
      <HoursLever {...props} />
      <DateLever {...props} />
      <ScopeLever {...props} />
    </div>
  );
}

const value = "tabular text-h3 font-semibold md:text-h1";

function HoursLever({ page, values, errors, fit, onChange, onSlide }: Props) {
  const hours = Number(values.hours.replace(",", ".")) || 0;
  return (
    <Lever>
      <Labelled label={fitMessages.hours} htmlFor="hours">
        <span className="-mr-1 flex items-baseline gap-1 rounded-lg px-1 hover:bg-hover has-focus:bg-hover md:-ml-1 md:mr-0">
          <input
            id="hours"
            name="hours"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={values.hours}
            onChange={({ target }) => onChange({ hours: target.value })}
            aria-invalid={errors.hours ? true : undefined}
            aria-describedby={errors.hours ? "hours-error" : undefined}
            style={{ width: `${Math.max(1, values.hours.length) + 0.4}ch` }}
            className={`${value} min-h-11 bg-transparent max-md:text-right md:min-h-10`}
          />
          <span aria-hidden="true" className={value}>
            {fitMessages.hoursUnit}
          </span>
        </span>
      </Labelled>
      <Slider
        label={fitMessages.slideHours}
        min={0.5}
        max={Math.max(mostStartHours, Math.ceil(hours))}
        step={0.5}
        value={hours}
        text={fitMessages.hoursOf(hours * 60)}
        onSlide={(hours) => onSlide({ hours: String(hours) })}
        className="max-md:-my-1.5"
      />
      {errors.hours ? <Problem id="hours-error">{errors.hours}</Problem> : null}
      {fit?.minutesPerWeekForAll ? (
        <Suggestion page={page} values={{ ...values, hours: hoursText(fit.minutesPerWeekForAll), leaveOut: [] }} onFollow={onChange}>
          {fitMessages.hoursForAll(fit.minutesPerWeekForAll)}
        </Suggestion>
      ) : null}
      {fit && !fit.problem && fit.minutesPerWeekForAll === null && fit.minutesLeft > fit.minutesUntil ? (
        <p className="text-small text-muted">{fitMessages.hoursTooMany}</p>
      ) : null}
    </Lever>
  );
}

/** How far beyond the later of the date and the day on which everything would be done the slider goes, in days. */
const spareDays = 60;

function DateLever({ page, values, errors, fit, today, onChange, onSlide }: Props) {
  const first = parseDay(today) ?? 0;
  const at = parseDay(values.date);
  // A track that grew while one slides would run away under the thumb.
  const [max] = useState(() => Math.max(fit?.finishOfAll ? countDays(today, fit.finishOfAll) : 0, (at ?? first) - first) + spareDays);
  const dayAt = (days: number) => ({ date: formatIsoDay(first + days) });
  const from = (at ?? first) - first;
  return (
    <Lever>
      <Labelled label={fitMessages.date} htmlFor="date">
        {/* The day in words, and the field under it, which shows itself where it has the focus, a fault, or no script to keep the words right. */}
        <span className="group relative flex min-h-11 items-center gap-2 rounded-lg max-md:-mr-1 max-md:px-1 hover:bg-hover md:-ml-1 md:min-h-10 md:px-1">
          <span aria-hidden="true" className={`${value} whitespace-nowrap group-focus-within:invisible noscript:invisible`}>
            {at === undefined ? values.date : formatDay(values.date, "long")}
          </span>
          <CalendarDays size={18} aria-hidden="true" className="shrink-0 text-muted group-focus-within:invisible noscript:invisible" />
          <input
            id="date"
            name="date"
            type="date"
            value={values.date}
            onChange={({ target }) => onChange({ date: target.value })}
            aria-invalid={errors.date ? true : undefined}
            aria-describedby={errors.date ? "date-error" : undefined}
            className={`field absolute inset-0 h-full min-h-0 min-w-44 cursor-pointer focus:opacity-100 max-md:left-auto noscript:opacity-100 ${errors.date ? "" : "opacity-0"}`}
          />
        </span>
      </Labelled>
      <div className="flex items-center gap-3 max-md:-my-1.5">
        <Slider
          label={fitMessages.slideDate}
          min={0}
          max={max}
          step={1}
          value={from}
          text={at === undefined ? values.date : formatDay(values.date, "long")}
          onSlide={(days) => onSlide(dayAt(days))}
        />
        <span className="flex shrink-0">
          <Nudge label={fitMessages.dayEarlier} onPress={() => onChange(dayAt(from - 1))} className="rounded-r-none border-r-0">
            <Minus size={16} aria-hidden="true" />
          </Nudge>
          <Nudge label={fitMessages.dayLater} onPress={() => onChange(dayAt(from + 1))} className="rounded-l-none">
            <Plus size={16} aria-hidden="true" />
          </Nudge>
        </span>
      </div>
      {errors.date ? <Problem id="date-error">{errors.date}</Problem> : null}
      {fit?.finishOfAll && fit.finishOfAll !== values.date ? (
        <Suggestion page={page} values={{ ...values, date: fit.finishOfAll, leaveOut: [] }} onFollow={onChange}>
          {fitMessages.dayForAll(fit.finishOfAll)}
        </Suggestion>
      ) : null}
    </Lever>
  );
}

function ScopeLever({ page, values, fit, open, onChange }: Props) {
  if (!fit) return <Lever>{null}</Lever>;
  const { minutesLeft, minutesOut, leaveOut, proposal, minutesUntil } = fit;
  const fitsAlready = proposal?.ids.length === 0 && minutesLeft <= minutesUntil;
  const isProposed = proposal?.ids.join() === leaveOut.join();
  return (
    <Lever>
      <Labelled label={fitMessages.scope}>
        <span className={`${value} flex min-h-11 items-center md:min-h-10`}>{fitMessages.scopeCount(open - leaveOut.length, open)}</span>
      </Labelled>
      <div className="flex min-h-6 items-center max-md:hidden md:min-h-11">
        <span aria-hidden="true" className="left-out h-2 flex-1 overflow-hidden rounded-full forced-colors:border">
          <span
            className="block h-full bg-role forced-colors:bg-[CanvasText]"
            style={{ width: `${(100 * (minutesLeft - minutesOut)) / Math.max(1, minutesLeft)}%` }}
          />
        </span>
      </div>
      <p className="tabular text-small text-muted max-md:hidden">{fitMessages.scopeHours(minutesLeft - minutesOut, minutesLeft)}</p>
      {!proposal || fitsAlready || isProposed ? null : (
        <Suggestion page={page} values={{ ...values, leaveOut: undefined }} onFollow={onChange}>
          {fitMessages.cut(proposal.ids.length, proposal.minutes)}
        </Suggestion>
      )}
      {fitsAlready ? <p className="text-small text-muted">{fitMessages.allFits}</p> : null}
    </Lever>
  );
}

function Lever({ children }: { children: ReactNode }) {
  return <section className="flex min-w-0 flex-col px-3 pb-2 md:gap-1 md:px-5 md:py-3">{children}</section>;
}

/** A label and its value: side by side on a phone, one under the other on a desk. */
function Labelled({ label, htmlFor, children }: { label: string; htmlFor?: string; children: ReactNode }) {
  const look = "text-small font-medium text-muted";
  return (
    <div className="flex items-center justify-between gap-3 md:flex-col md:items-start md:gap-0">
      {htmlFor ? (
        <label htmlFor={htmlFor} className={look}>
          {label}
        </label>
      ) : (
        <p className={look}>{label}</p>
      )}
      {children}
    </div>
  );
}

type SliderProps = {
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  text: string;
  onSlide: (value: number) => void;
  className?: string;
};

function Slider({ label, min, max, step, value, text, onSlide, className = "" }: SliderProps) {
  const filled = Math.min(1, Math.max(0, (value - min) / (max - min)));
  return (
    <input
      type="range"
      aria-label={label}
      aria-valuetext={text}
      min={min}
      max={max}
      step={step}
      value={value}
      onChange={({ target }) => onSlide(Number(target.value))}
      style={{ ["--filled" as string]: filled }}
      className={`slider noscript:hidden ${className}`}
    />
  );
}

function Nudge({ label, onPress, className, children }: { label: string; onPress: () => void; className: string; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      onClick={onPress}
      className={`control control-quiet w-11 shrink-0 px-0 noscript:hidden ${className}`}
    >
      {children}
    </button>
  );
}

type SuggestionProps = {
  page: string;
  /** The levers that following it sets. */
  values: FitValues;
  onFollow: Follow;
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
    <a href={fitAddressOf(page, values)} onClick={follow} className="control control-quiet self-start px-3 text-small">
      {children}
    </a>
  );
}
