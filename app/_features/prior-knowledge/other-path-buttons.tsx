import { Check } from "lucide-react";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import type { PlanArea } from "#lib/planner/plan/plan.ts";
import { isWhole } from "./known-choice.ts";

type Props = {
  paths: readonly PlanArea[];
  ticked: ReadonlySet<string>;
  /** The role whose shared milestones were ticked when the page was opened. */
  from: PlanArea | undefined;
};

/** A button for each other role that ticks, or unticks, what the plan shares with it. */
export function OtherPathButtons({ paths, ticked, from }: Props) {
  if (paths.length === 0) return null;
  return (
    <fieldset className="flex flex-wrap gap-2">
      <legend className="mb-2 font-medium">
        {from ? studyTimeMessages.known.tickedFor(from.items.length, from.title) : studyTimeMessages.known.fromRole}
      </legend>
      {paths.map((path) => {
        const whole = isWhole(path, ticked);
        return (
          <button
            key={path.id}
            type="submit"
            name="do"
            value={`path ${path.id}`}
            aria-pressed={whole}
            className={`control ${whole ? "control-strong" : "control-quiet"}`}
          >
            {whole ? <Check size={16} aria-hidden="true" /> : null}
            {studyTimeMessages.known.wholeRole(path.title, path.items.length)}
          </button>
        );
      })}
    </fieldset>
  );
}
