import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { jobsMessages } from "#lib/messages/jobs.ts";
import type { JobAnswer } from "#lib/planner/jobs/job-answer.ts";
import type { Readiness } from "#lib/planner/jobs/readiness.ts";
import { type RequiredAlone, sayRequired } from "./required-alone.ts";
import { wordName } from "./word-name.ts";

type Props = {
  answer: JobAnswer;
  /** The same without what is only nice to have; none for several advertisements together. */
  required: RequiredAlone | undefined;
  /** The words below the day: "learning only this, at 8 h a week". */
  pace: string;
  /** Whether the reader has no plan: then the days are those of learning only this. */
  isFresh: boolean;
  today: string;
  /** What can be done about it. */
  children?: ReactNode;
};

/** Who has this share of what is asked for can apply. */
const enough = 80;

/** How ready one is, the hours left with the day that belongs to them, and what the plan does of it; below it each thing with its day. */
export function ReadinessCard({ answer: { readiness, straightOn }, required, pace, isFresh, today, children }: Props) {
  const { asked, known, percent, left, minutesLeft, rises } = readiness;
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
          <Figure
            value={jobsMessages.left(minutesLeft)}
            label={asked.some(({ state }) => state === "outside") ? jobsMessages.leftTaught : jobsMessages.leftToLearn}
          />
          {straightOn ? <Figure value={jobsMessages.on(straightOn, today)} label={pace} /> : null}
        </dl>
      )}
      {left.length > 0 ? <Statement readiness={readiness} isFresh={isFresh} isDated={straightOn !== null} /> : null}
      {required ? <p className="empty:hidden">{sayRequired(required, today)}</p> : null}
      {rises.length > 0 ? <Road asked={asked} days={pickDays(rises.map(({ on }) => on))} today={today} /> : null}
      {children}
    </section>
  );
}

/** What the way leads to: ready, or only a part of it. */
function Statement({ readiness: { rises }, isFresh, isDated }: { readiness: Readiness; isFresh: boolean; isDated: boolean }) {
  const last = rises.at(-1);
  if (!isDated) return null;
  if (!last) return <p>{jobsMessages.planCoversNothing}</p>;
  const reached = rises.find((rise) => rise.percent >= enough);
  if (isFresh) return <p>{jobsMessages.reaches((reached ?? last).percent, (reached ?? last).on)}</p>;
  return <p>{reached ? jobsMessages.planReaches(reached.percent, reached.on) : jobsMessages.planCovers(last.percent, last.on)}</p>;
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
        {percent >= enough ? <Check size={24} strokeWidth={3} className="text-role" /> : null}
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

/**
 * The days on which something that is asked for is learned, one below the other, where every name has room; a post that stands for several things
 * names the first.
 */
function Road({ asked, days, today }: { asked: Readiness["asked"]; days: readonly string[]; today: string }) {
  const namesOn = (day: string) => asked.filter(({ state, on }) => state === "planned" && on === day).map(({ word }) => wordName(word));
  return (
    <ol aria-label={jobsMessages.road} className="flex flex-col gap-2">
      {days.map((day) => {
        const [first, ...others] = namesOn(day);
        return (
          <li
            key={day}
            className="relative flex gap-3 text-small before:absolute before:top-2 before:-bottom-4 before:left-[7px] before:w-0.5 before:bg-role last:before:hidden"
          >
            <i aria-hidden="true" className="relative mt-0.5 size-4 shrink-0 rounded-full border-2 border-role bg-raised" />
            <span className="min-w-0 flex-1 font-semibold break-words">
              {first}
              {others.length > 0 ? ` +${others.length}` : null}
            </span>
            <span className="tabular text-muted">{jobsMessages.on(day, today)}</span>
          </li>
        );
      })}
    </ol>
  );
}
