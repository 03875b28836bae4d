import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { jobsMessages } from "#lib/messages/jobs.ts";
import type { Readiness } from "#lib/planner/jobs/readiness.ts";
import { wordName } from "./word-name.ts";

type Props = {
  readiness: Readiness;
  /** The words below the date: "as your plan stands". */
  basis: string;
  today: string;
  /** What can be done about it. */
  children?: ReactNode;
};

/** Who has this share of what is asked for can apply. */
const enough = 80;

/** How ready one is, the hours left, and the day; below it each thing with its day. */
export function ReadyCard({ readiness: { asked, known, percent, left, minutesLeft, rises }, basis, today, children }: Props) {
  const last = rises.at(-1);
  const reached = rises.find((rise) => rise.percent >= enough) ?? last;
  return (
    <section aria-labelledby="job-ready" className="flex flex-col gap-4 rounded-xl border border-role-line bg-role-soft p-4 sm:p-5">
      <div className="flex items-center gap-4">
        <Ring percent={percent} />
        <div>
          <h2 id="job-ready" tabIndex={-1} className="text-h2 outline-none">
            {jobsMessages.ready(percent)}
          </h2>
          <p className="text-muted">{jobsMessages.readyOf(known, asked.length)}</p>
        </div>
      </div>
      {left.length === 0 ? (
        <p className="font-semibold">{jobsMessages.nothingLeft}</p>
      ) : (
        <dl className="flex flex-wrap gap-x-10 gap-y-2">
          <Figure value={jobsMessages.left(minutesLeft)} label={jobsMessages.leftToLearn} />
          {last ? <Figure value={jobsMessages.on(last.on, today)} label={basis} /> : null}
        </dl>
      )}
      {reached ? <p>{jobsMessages.reaches(reached.percent, reached.on)}</p> : null}
      {last ? <Road asked={asked} days={pickDays(rises.map(({ on }) => on))} /> : null}
      {children}
    </section>
  );
}

function Figure({ value, label }: { value: string; label: string }) {
  return (
    <div className="flex flex-col-reverse">
      <dt className="text-small text-muted">{label}</dt>
      <dd className="tabular text-h2">{value}</dd>
    </div>
  );
}

function Ring({ percent }: { percent: number }) {
  return (
    <span
      aria-hidden="true"
      style={{ background: `conic-gradient(var(--role) ${percent}%, var(--role-line) 0)` }}
      className="flex size-16 shrink-0 items-center justify-center rounded-full forced-color-adjust-none"
    >
      <span className="flex size-11 items-center justify-center rounded-full bg-role-soft">
        <Check size={24} strokeWidth={3} aria-hidden="true" className="text-role" />
      </span>
    </span>
  );
}

/** A road has room for so many posts. */
const mostPosts = 4;

/** The first days and the last one. */
function pickDays(days: readonly string[]): string[] {
  return days.length <= mostPosts ? [...days] : [...days.slice(0, mostPosts - 1), ...days.slice(-1)];
}

/** The days on which something that is asked for is learned; a post that stands for several things names the first. */
function Road({ asked, days }: { asked: Readiness["asked"]; days: readonly string[] }) {
  const namesOn = (day: string) => asked.filter(({ state, on }) => state === "planned" && on === day).map(({ word }) => wordName(word));
  return (
    <ol aria-label={jobsMessages.road} className="flex before:size-4 before:shrink-0 before:rounded-full before:bg-now">
      {days.map((day) => {
        const [first, ...others] = namesOn(day);
        return (
          <li
            key={day}
            className="relative flex min-w-0 flex-1 flex-col items-end gap-1 text-right text-small before:absolute before:inset-x-0 before:top-[7px] before:h-0.5 before:bg-role"
          >
            <i aria-hidden="true" className="relative size-4 rounded-full border-2 border-role bg-raised" />
            <span className="max-w-full truncate pl-2 font-semibold">
              {first}
              {others.length > 0 ? ` +${others.length}` : null}
            </span>
            <span className="tabular pl-2 text-muted">{jobsMessages.shortDay(day)}</span>
          </li>
        );
      })}
    </ol>
  );
}
