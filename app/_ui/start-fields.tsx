import { Calendar, Check, type LucideIcon, Minus, Plus } from "lucide-react";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import { formatDay } from "#lib/messages/days.ts";
import { firstRunMessages } from "#lib/messages/first-run.ts";
import { mostStartHours, type Skill, skills, weekdayFields } from "#lib/planner/start/start-values.ts";

/**
 * The fields of start values. They keep what is chosen themselves, so a form with them also works without its script; `hours` is what the
 * slider stands at.
 */

const overAll = "absolute inset-0 m-0 size-full cursor-pointer appearance-none rounded-[inherit] outline-none";
const focus = "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-role";

/**
 * The hours a week as a slider, with a button at each end for one hour, because a thumb does not hit the hour. Its label stands elsewhere, with
 * `htmlFor="hours"`.
 */
export function HoursSlider({ given, hours }: { given: number; hours: number }) {
  return (
    <span className="flex w-full min-w-0 items-center gap-1">
      <HourButton Icon={Minus} name={firstRunMessages.hourLess} onPress={(slider) => slider.stepDown()} />
      <input
        id="hours"
        name="hours"
        type="range"
        min={1}
        max={mostStartHours}
        defaultValue={given}
        aria-valuetext={firstRunMessages.hoursAWeek(hours)}
        style={{ ["--filled" as string]: (hours - 1) / (mostStartHours - 1) }}
        className="slider flex-1"
      />
      <HourButton Icon={Plus} name={firstRunMessages.hourMore} onPress={(slider) => slider.stepUp()} />
    </span>
  );
}

/** As if the field had been changed by hand, so that whatever follows the form follows it. */
function tellForm(field: HTMLInputElement) {
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.dispatchEvent(new Event("change", { bubbles: true }));
}

function HourButton({ Icon, name, onPress }: { Icon: LucideIcon; name: string; onPress: (slider: HTMLInputElement) => void }) {
  function press({ currentTarget }: MouseEvent<HTMLButtonElement>) {
    const slider = currentTarget.parentElement?.querySelector("input");
    if (!slider) return;
    onPress(slider);
    tellForm(slider);
  }
  return (
    <button
      type="button"
      aria-label={name}
      onClick={press}
      className="control control-ghost size-11 shrink-0 px-0 [@media(scripting:none)]:hidden"
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}

type ByProps = {
  given: string | null;
  /** What is chosen now. */
  date: string | null;
  today: string;
  /** The element that says that it is optional, if any. */
  hintId?: string;
  className?: string;
};

/** The date to be ready by, in words, and a button that takes it out. Its label stands elsewhere, with `htmlFor="by"`. */
export function ByField({ given, date, today, hintId, className = "" }: ByProps) {
  const [follows, setFollows] = useState(false);
  useEffect(() => setFollows(true), []);
  const field = useRef<HTMLInputElement>(null);

  function clear() {
    if (!field.current) return;
    // React takes no notice of a value that a script set as `value`.
    field.current.valueAsDate = null;
    tellForm(field.current);
    // The button goes.
    field.current.focus();
  }

  return (
    <span className={`flex min-w-0 items-center gap-1 ${className}`}>
      <span className="relative min-w-48 flex-1">
        <input
          ref={field}
          id="by"
          name="by"
          type="date"
          min={today}
          max="9999-12-31"
          defaultValue={given ?? ""}
          aria-describedby={hintId}
          data-follows={follows || undefined}
          className="field date-field pl-10"
        />
        <span aria-hidden="true" className="tabular invisible pointer-events-none absolute inset-y-0 left-10 flex items-center">
          {date ? formatDay(date, "long") : firstRunMessages.pickDate}
        </span>
        <Calendar size={18} aria-hidden="true" className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2" />
      </span>
      {follows && date ? (
        <button type="button" onClick={clear} className="control control-ghost shrink-0 px-3 text-small">
          {firstRunMessages.noDate}
        </button>
      ) : null}
    </span>
  );
}

/** The days to study on, two letters each, across a phone's whole width. */
export function DayChips({ given }: { given: readonly boolean[] }) {
  return (
    <div className="flex min-w-0 flex-1 gap-1 max-sm:justify-between sm:gap-2">
      {firstRunMessages.weekdays.map(([short, name], day) => (
        <label
          key={name}
          className={`chip relative min-w-0 max-w-10 flex-1 justify-center pointer-coarse:max-w-11 px-0 forced-color-adjust-auto ${focus}`}
          title={name}
        >
          <input type="checkbox" name={weekdayFields[day]} value="1" defaultChecked={given[day]} className={overAll} />
          <span aria-hidden="true" className="overflow-hidden">
            {short}
          </span>
          <span className="sr-only">{name}</span>
        </label>
      ))}
    </div>
  );
}

/** What one knows already, as chips with a tick, which takes the place of the chip's air, so that no other chip moves. */
export function SkillChips({ given }: { given: readonly Skill[] }) {
  return (
    <div className="flex flex-wrap gap-2">
      {skills.map((skill) => (
        <label key={skill} className={`chip group relative px-4 has-checked:gap-1 has-checked:px-[7px] ${focus}`}>
          <input type="checkbox" name={skill} value="1" defaultChecked={given.includes(skill)} className={overAll} />
          <Check size={14} aria-hidden="true" className="hidden group-has-checked:block" />
          {firstRunMessages.skills[skill]}
        </label>
      ))}
    </div>
  );
}
