import { progressMessages } from "#lib/messages/progress.ts";

type Props = {
  title: string;
  bars: readonly { key: string; name: string; minutes: number }[];
};

const height = 32;

/** Hours as bars, each with its number above and its days below: a list that reads the same without its picture. */
export function HourBars({ title, bars }: Props) {
  const most = Math.max(1, ...bars.map(({ minutes }) => minutes));
  return (
    <section aria-labelledby="hours" className="flex flex-col gap-1 max-sm:w-full">
      <h2 id="hours" className="text-small font-normal text-muted">
        {title}
      </h2>
      <ul className="tabular flex items-end gap-1 text-meta sm:gap-2">
        {bars.map(({ key, name, minutes }) => (
          <li key={key} className="flex min-w-0 flex-1 flex-col-reverse items-center text-center sm:w-14">
            <span className="w-full border-t border-line pt-1 text-muted">{name}</span>
            <span
              aria-hidden="true"
              className="w-full max-w-9 rounded-t bg-role [print-color-adjust:exact] forced-colors:bg-[CanvasText]"
              style={{ height: (height * minutes) / most }}
            />
            <span className={minutes > 0 ? "font-semibold" : "text-muted"}>{progressMessages.hours(minutes)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
