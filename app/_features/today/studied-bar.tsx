"use client";

import { Minus, Plus } from "lucide-react";
import { useRef, useState } from "react";
import { formatStudied, readStudied, studiedField } from "#app/_features/plan/checklist-command.ts";
import { useCatchFocus } from "#app/_ui/use-catch-focus.ts";
import { formatMinutes } from "#lib/messages/amounts.ts";
import { todayMessages } from "#lib/messages/today.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";

/** The id of the form that its controls belong to: it cannot be inside the form of the ticks, where Enter would press a tick. */
export const studiedForm = "studied-form";

/** By how many minutes the buttons change the time. */
const stride = 15;

type Props = {
  /** The minutes of today that are said already. */
  said: number;
  /** The minutes to offer. */
  offered: number;
  /** The milestone that they are for. */
  milestoneId: string;
  today: string;
};

/** Says how long was studied today at one press, with the time ready to change; once it is said, the time, and a way to change it. */
export function StudiedBar({ said, offered, milestoneId, today }: Props) {
  const text = useRef<HTMLParagraphElement>(null);
  const caught = useCatchFocus(text);
  const entry = <Entry key={said} offered={offered} isSaid={said > 0} milestoneId={milestoneId} today={today} />;
  return (
    <div
      {...caught}
      className="flex flex-wrap items-start gap-x-4 gap-y-2 border-t border-line bg-raised pt-3 max-sm:sticky max-sm:bottom-(--tabs) max-sm:z-10 max-sm:-mx-4 max-sm:-mb-4 max-sm:rounded-b-xl max-sm:px-2.5 max-sm:py-2.5"
    >
      <p ref={text} tabIndex={-1} className={said > 0 ? "tabular flex min-h-11 items-center font-medium" : "sr-only"}>
        {said > 0 ? todayMessages.studiedToday(formatMinutes(said)) : ""}
      </p>
      {said > 0 ? (
        <details key={said}>
          <summary className="link inline-flex min-h-11 cursor-pointer items-center">{todayMessages.changeStudied}</summary>
          {entry}
        </details>
      ) : (
        entry
      )}
    </div>
  );
}

type EntryProps = Omit<Props, "said"> & { isSaid: boolean };

function Entry({ offered, isSaid, milestoneId, today }: EntryProps) {
  const field = useRef<HTMLInputElement>(null);
  const [minutes, setMinutes] = useState(offered);
  const read = () => setMinutes(readStudied(field.current?.value ?? "") ?? 0);
  function move(by: number) {
    if (!field.current) return;
    const moved = (readStudied(field.current.value) ?? offered) + by;
    field.current.value = String(Math.min(inputLimits.dayMinutes, Math.max(isSaid ? 0 : 5, moved)));
    read();
  }
  const step = (by: number) => (
    <button
      type="button"
      onClick={() => move(by)}
      aria-label={by < 0 ? todayMessages.less(-by) : todayMessages.more(by)}
      className="control control-ghost px-3 [@media(scripting:none)]:hidden"
    >
      {by < 0 ? <Minus size={18} aria-hidden="true" /> : <Plus size={18} aria-hidden="true" />}
    </button>
  );
  return (
    <div className="flex flex-wrap items-center gap-1.5 max-sm:w-full sm:gap-2">
      <span className="inline-flex items-center rounded-lg border border-control-line">
        {step(-stride)}
        <input
          ref={field}
          form={studiedForm}
          name={studiedField}
          type="number"
          inputMode="numeric"
          min={0}
          max={inputLimits.dayMinutes}
          required
          defaultValue={offered}
          onInput={read}
          aria-label={todayMessages.studiedMinutes}
          aria-describedby={isSaid ? "studied-hint" : undefined}
          className="tabular min-h-11 w-12 rounded-md bg-transparent text-right font-semibold [appearance:textfield] [&::-webkit-inner-spin-button]:appearance-none"
        />
        <span aria-hidden="true" className="pr-2 pl-1 text-muted">
          {todayMessages.minutesShort}
        </span>
        {step(stride)}
      </span>
      <button
        type="submit"
        form={studiedForm}
        name="change"
        value={formatStudied(milestoneId, today)}
        className={`control min-h-[calc(2.75rem+2px)] ${isSaid ? "control-quiet" : "control-strong max-sm:grow max-sm:px-2"}`}
      >
        {isSaid ? todayMessages.saveStudied : <NewLabel minutes={minutes} />}
      </button>
      {isSaid ? (
        <p id="studied-hint" className="w-full text-small text-muted">
          {todayMessages.studiedHint}
        </p>
      ) : null}
    </div>
  );
}

/** Without scripts the button cannot follow what is typed. */
function NewLabel({ minutes }: { minutes: number }) {
  return (
    <>
      <span className="[@media(scripting:none)]:hidden">{todayMessages.iStudied(formatMinutes(minutes))}</span>
      <span className="hidden [@media(scripting:none)]:inline">{todayMessages.saveStudied}</span>
    </>
  );
}
