import { ChevronDown } from "lucide-react";
import { planMessages } from "#lib/messages/plan.ts";
import { studyTimeMessages } from "#lib/messages/study-time.ts";
import { milestoneState, type PlanArea, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { canChange, fieldOf, isWhole } from "./known-choice.ts";
import type { KnownDetails } from "./other-paths.ts";

type Props = {
  area: PlanArea;
  ticked: ReadonlySet<string>;
  details: KnownDetails;
  /** The ids that the search found; undefined while there is no search. */
  found: ReadonlySet<string> | undefined;
  isOpen: boolean;
  onTick: (id: string, on: boolean) => void;
};

/** A skill area with a button that ticks all of it, and its milestones with their outcomes to tick one by one. */
export function KnownArea({ area, ticked, details, found, isOpen, onTick }: Props) {
  const whole = isWhole(area, ticked);
  const known = area.items.filter((item) => canChange(item) && ticked.has(item.id)).length;
  return (
    <li hidden={found && !area.items.some(({ id }) => found.has(id))} className="rounded-lg border border-line bg-raised px-4 pt-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <div>
          <h2 className="text-h3">{area.title}</h2>
          <p className="tabular text-small text-muted">{studyTimeMessages.known.areaCount(known, area.items.length)}</p>
        </div>
        {area.items.some(canChange) && !found ? (
          <button
            type="submit"
            name="do"
            value={`area ${area.id}`}
            aria-label={whole ? studyTimeMessages.known.notAreaNamed(area.title) : studyTimeMessages.known.wholeAreaNamed(area.title)}
            className="control control-quiet"
          >
            {whole ? studyTimeMessages.known.notArea : studyTimeMessages.known.wholeArea}
          </button>
        ) : null}
      </div>
      <details open={isOpen || found !== undefined} className="group">
        <summary hidden={found !== undefined} className="flex min-h-11 items-center gap-1 text-small text-role">
          <ChevronDown size={18} aria-hidden="true" className="motion-safe:transition-transform group-open:rotate-180" />
          {studyTimeMessages.known.look(area.items.length)}
        </summary>
        <p className="pt-1">
          <strong className="font-medium">{studyTimeMessages.known.question}</strong>{" "}
          <span className="text-small text-muted">{studyTimeMessages.known.yardstick}</span>
        </p>
        <ul className="pb-2">
          {area.items.map((item) => (
            <KnownMilestone
              key={item.id}
              item={item}
              outcome={details[item.id]?.outcome ?? ""}
              isTicked={ticked.has(item.id)}
              isHidden={found?.has(item.id) === false}
              onTick={onTick}
            />
          ))}
        </ul>
      </details>
    </li>
  );
}

type MilestoneProps = { item: PlanMilestone; outcome: string; isTicked: boolean; isHidden: boolean; onTick: Props["onTick"] };

function KnownMilestone({ item, outcome, isTicked, isHidden, onTick }: MilestoneProps) {
  const field = fieldOf(item.id);
  const free = canChange(item);
  return (
    <li hidden={isHidden} className="flex items-start gap-1 border-b border-line py-1 last:border-b-0">
      <span className="flex size-11 shrink-0 items-center justify-center">
        <input
          type="checkbox"
          id={field}
          name={field}
          checked={free && isTicked}
          disabled={!free}
          onChange={(event) => onTick(item.id, event.target.checked)}
          aria-describedby={`${field}-outcome`}
          className="size-6 accent-role"
        />
      </span>
      <div className="flex-1 py-2">
        <label htmlFor={field} className="block font-medium">
          {item.title}
        </label>
        <p id={`${field}-outcome`} className="text-small text-muted">
          {free ? outcome : `${planMessages.states[milestoneState(item)]}. ${studyTimeMessages.known.stays}.`}
        </p>
      </div>
    </li>
  );
}
