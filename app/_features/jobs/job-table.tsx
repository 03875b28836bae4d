import { jobsMessages } from "#lib/messages/jobs.ts";
import type { RequiredAlone } from "./required-alone.ts";

/** The answer for one advertisement. */
export type JobRow = {
  name: string;
  /** The id and the title of the role that it is. */
  role: string;
  roleTitle: string;
  /** What it asks for and is not judged, as a sentence; none where there is nothing of the kind. */
  unjudged: string | undefined;
  percent: number;
  minutesLeft: number;
  /** The day on which the hours left are learned; null without study time. */
  on: string | null;
  /** The same without what is only nice to have. */
  required: RequiredAlone | undefined;
};

type Props = {
  rows: readonly JobRow[];
  today: string;
  /** The day to be ready by; null where none was said. */
  target: string | null;
  pace: string;
  onPick: (at: number) => void;
};

const head = "pt-2 font-normal";

/** Which of several advertisements one could have by when: for each of them hours, and the day that belongs to them. */
export function JobTable({ rows, today, target, pace, onPick }: Props) {
  return (
    <section aria-labelledby="job-table" className="flex flex-col gap-1 rounded-xl border border-line bg-raised p-4 md:px-8 md:py-6">
      <h2 id="job-table" tabIndex={-1} className="text-h2 outline-none">
        {jobsMessages.whichByWhen}
      </h2>
      <p className="text-small text-muted">{pace}</p>
      <table className="w-full text-left">
        <thead className="text-small text-muted">
          <tr>
            <th scope="col" className={head}>
              {jobsMessages.youKnow}
            </th>
            <th scope="col" className={head}>
              {jobsMessages.hoursLeft}
            </th>
            <th scope="col" className={`${head} text-right`}>
              {jobsMessages.by}
            </th>
          </tr>
        </thead>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells two alike advertisements apart
          <Row key={at} row={row} at={at} today={today} target={target} onPick={onPick} />
        ))}
      </table>
    </section>
  );
}

/** An advertisement: its name over the whole width, so that a long one leaves the numbers in a line on a phone. */
function Row({ row, at, today, target, onPick }: { row: JobRow; at: number } & Pick<Props, "today" | "target" | "onPick">) {
  const { name, role, roleTitle, unjudged, percent, minutesLeft, on, required } = row;
  const requiredOn = required?.kind === "less" ? required.on : null;
  return (
    <tbody data-role={role} className="border-t border-line">
      <tr>
        <th scope="rowgroup" colSpan={3} className="pt-1 font-normal">
          <button type="button" onClick={() => onPick(at)} className="link min-h-11 text-left font-semibold wrap-anywhere">
            {jobsMessages.named(at + 1, name)}
          </button>
          <span className="flex items-center gap-2 text-small text-muted">
            <i aria-hidden="true" className="size-2.5 shrink-0 rounded-sm bg-role forced-color-adjust-none" />
            {roleTitle}
          </span>
        </th>
      </tr>
      <tr className="tabular align-top">
        <td className="py-1">{jobsMessages.percent(percent)}</td>
        <td className="py-1">{jobsMessages.left(minutesLeft)}</td>
        <td className="py-1 text-right">
          <span className="font-semibold">
            {minutesLeft === 0 ? jobsMessages.now : on ? jobsMessages.on(on, today) : jobsMessages.noDate}
            {on && target ? <InTime isIn={on <= target} /> : null}
          </span>
        </td>
      </tr>
      {on && required ? (
        <tr>
          <td colSpan={3} className="tabular pb-1 text-right text-small text-muted">
            {nameRequired(required, today)}
            {target && requiredOn && on > target && requiredOn <= target ? <InTime isIn /> : null}
          </td>
        </tr>
      ) : null}
      {unjudged ? (
        <tr>
          <td colSpan={3} className="pb-2 text-small text-muted">
            {unjudged}
          </td>
        </tr>
      ) : null}
    </tbody>
  );
}

/** The day without what is only nice to have, or that it is no other. */
function nameRequired(required: RequiredAlone, today: string): string {
  if (required.kind !== "less") return required.kind === "same" ? jobsMessages.requiredSame : jobsMessages.requiredAll;
  return jobsMessages.required(required.on === null ? jobsMessages.now : jobsMessages.on(required.on, today));
}

/** Whether a day is in time for the date that somebody wants to be ready by. */
function InTime({ isIn }: { isIn: boolean }) {
  return <span className={isIn ? "text-good-ink" : "text-late-ink"}>{`, ${isIn ? jobsMessages.inTime : jobsMessages.notInTime}`}</span>;
}
