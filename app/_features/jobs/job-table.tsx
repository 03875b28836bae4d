import { jobsMessages } from "#lib/messages/jobs.ts";

/** The answer for one advertisement. */
export type JobRow = {
  name: string;
  /** The id and the title of the role that it is. */
  role: string;
  roleTitle: string;
  percent: number;
  minutesLeft: number;
  /** The day on which the hours left are learned; null without study time. */
  on: string | null;
};

type Props = { rows: readonly JobRow[]; today: string; pace: string; onPick: (at: number) => void };

/** Which of several advertisements one could have by when: a row for each, with hours and the day that belongs to them. */
export function JobTable({ rows, today, pace, onPick }: Props) {
  return (
    <section aria-labelledby="job-table" className="flex flex-col gap-1 rounded-xl border border-line bg-raised p-4 md:px-8 md:py-6">
      <h2 id="job-table" tabIndex={-1} className="text-h2 outline-none">
        {jobsMessages.whichByWhen}
      </h2>
      <p className="text-small text-muted">{pace}</p>
      <table className="w-full text-left">
        <thead className="text-small text-muted">
          <tr>
            <th scope="col" className="font-normal">
              {jobsMessages.advertisement}
            </th>
            <th scope="col" className="pl-3 text-right font-normal">
              {jobsMessages.youKnow}
            </th>
            <th scope="col" className="pl-3 text-right font-normal">
              {jobsMessages.hoursLeft}
            </th>
            <th scope="col" className="pl-3 text-right font-normal">
              {jobsMessages.by}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, role, roleTitle, percent, minutesLeft, on }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells two alike advertisements apart
            <tr key={at} data-role={role} className="border-t border-line align-top">
              <th scope="row" className="py-1 font-normal">
                <button type="button" onClick={() => onPick(at)} className="link min-h-11 text-left font-semibold wrap-anywhere">
                  {jobsMessages.named(at + 1, name)}
                </button>
                <span className="flex items-center gap-2 pb-1 text-small text-muted">
                  <i aria-hidden="true" className="size-2.5 shrink-0 rounded-sm bg-role forced-color-adjust-none" />
                  {roleTitle}
                </span>
              </th>
              <td className="tabular py-3 pl-3 text-right whitespace-nowrap">{jobsMessages.percent(percent)}</td>
              <td className="tabular py-3 pl-3 text-right whitespace-nowrap">{jobsMessages.left(minutesLeft)}</td>
              <td className="tabular py-3 pl-3 text-right font-semibold sm:whitespace-nowrap">
                {minutesLeft === 0 ? jobsMessages.now : on ? jobsMessages.on(on, today) : jobsMessages.noDate}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
