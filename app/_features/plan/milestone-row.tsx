import { ChevronDown, Clock, X } from "lucide-react";
import { type MouseEvent, memo, type ReactNode } from "react";
import { ownMessages } from "#lib/messages/own.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { planListMessages } from "#lib/messages/plan-list.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { State } from "#lib/planner/plan/counts.ts";
import { isSettled } from "#lib/planner/plan/counts.ts";
import { milestoneState, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { AreaName } from "./area-name.tsx";
import type { MilestoneDetails } from "./milestone-details.ts";
import { MilestonePanel } from "./milestone-panel.tsx";
import { NextStep, StepDots } from "./milestone-steps.tsx";
import { MilestoneTick } from "./milestone-tick.tsx";

type Props = {
  milestone: PlanMilestone;
  details: MilestoneDetails | undefined;
  ownPart: ReactNode;
  /** The title of its skill area, and the tint of it. */
  areaTitle: string;
  tint: string;
  roleTitle: string;
  /** The prerequisites that are not settled. */
  after: readonly PlanMilestone[] | undefined;
  /** Its dates in words. */
  dates: string | undefined;
  /** When it is studied today, in words. */
  todayAt: string | undefined;
  /** Whether it ends later than planned. */
  isMoved: boolean;
  /** Whether it is the milestone to work on now: then it is a card with its next step. */
  isNow: boolean;
  isOpen: boolean;
  address: string;
  onToggle: (id: string) => void;
};

/** A milestone in the list: its tick, its names, hours and dates in one line, and its panel when open. */
export const MilestoneRow = memo(Row, isSame);

function Row({
  milestone,
  details,
  ownPart,
  areaTitle,
  tint,
  roleTitle,
  after,
  dates,
  todayAt,
  isMoved,
  isNow,
  isOpen,
  address,
  onToggle,
}: Props) {
  const state = milestoneState(milestone);
  const { id } = milestone;
  const panel = `${id}-panel`;
  const isCard = isNow && !isSettled(state);
  const href = isOpen ? `${address}#${id}` : `${address}${address.includes("?") ? "&" : "?"}open=${id}#${id}`;
  function toggle(event: MouseEvent) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onToggle(id);
  }
  return (
    <li
      id={id}
      data-state={state}
      className={`print:break-inside-avoid ${
        isCard
          ? `rounded-xl border bg-raised p-1 shadow-(--shadow) ${isOpen ? "border-role" : "border-line panes:not-[form:has([aria-expanded=true])_*]:border-role"}`
          : isOpen
            ? ""
            : "relative isolate before:absolute before:inset-y-0 before:left-[calc(1.375rem-1px)] before:-z-10 before:w-0.5 before:bg-line md:before:left-[calc(1.25rem-1px)] print:before:hidden"
      }`}
    >
      <div className={`flex ${isCard ? "items-start" : "items-center"}`}>
        <MilestoneTick milestone={milestone} state={state} look={isCard ? "now" : after || state !== "not_started" ? "later" : "ready"} />
        <a
          href={href}
          onClick={toggle}
          aria-expanded={isOpen}
          aria-controls={isOpen ? panel : undefined}
          className={`flex min-w-0 flex-1 items-center gap-2 rounded-lg px-2 hover:bg-hover ${isOpen && !isCard ? "bg-role-soft" : ""} ${
            isCard ? "min-h-16 py-1" : "min-h-14 py-1.5 md:min-h-10 md:py-1"
          }`}
        >
          <span className={`flex min-w-0 flex-1 ${isCard ? "flex-col" : "max-md:flex-col md:items-baseline md:gap-3"}`}>
            <Names
              milestone={milestone}
              shortName={details?.shortName}
              state={state}
              isCard={isCard}
              dates={dates}
              todayAt={todayAt}
              isMoved={isMoved}
            />
            <Facts milestone={milestone} state={state} dates={dates} isMoved={isMoved} isCard={isCard} />
          </span>
          <ChevronDown
            size={18}
            aria-hidden="true"
            className={`shrink-0 text-muted panes:hidden motion-safe:transition-transform ${isOpen ? "rotate-180" : isCard ? "max-md:hidden" : ""}`}
          />
        </a>
      </div>
      {isCard && !isOpen ? (
        <div className="px-3 pt-1 pb-2 md:pl-17 panes:pt-0 panes:pb-1">
          <NextStep milestone={milestone} />
        </div>
      ) : null}
      {isOpen ? (
        <MilestonePanel
          id={panel}
          milestone={milestone}
          state={state}
          details={details}
          ownPart={ownPart}
          after={after}
          dates={dates}
          isMoved={isMoved}
          isCard={isCard}
          roleTitle={roleTitle}
          area={<AreaName title={areaTitle} tint={tint} />}
          close={
            <a href={href} onClick={toggle} aria-label={planListMessages.close} className="control control-ghost -my-2 -mr-2 px-2.5">
              <X size={18} aria-hidden="true" />
            </a>
          }
        />
      ) : null}
    </li>
  );
}

/** Every tick makes new lists of prerequisites; a row is rendered again only when its own list changed. */
function isSame({ after: before, ...one }: Props, { after, ...other }: Props): boolean {
  for (const name in one) if (one[name as keyof typeof one] !== other[name as keyof typeof other]) return false;
  return before?.length === after?.length && (after ?? []).every((milestone, index) => milestone.id === before?.[index]?.id);
}

type Shown = Pick<Props, "milestone"> & { state: State; isCard: boolean };

type NamesProps = Shown & Pick<Props, "dates" | "todayAt" | "isMoved"> & { shortName: string | undefined };

/**
 * The short name, and the title in grey, cut off where the line ends. A milestone of one's own has its title only. On a card the dates, or
 * the time of today, stand at the end of the name's line.
 */
function Names({ milestone: { title }, shortName, state, isCard, dates, todayAt, isMoved }: NamesProps) {
  const weight =
    state === "skipped"
      ? "text-muted line-through"
      : isCard
        ? "text-[1.25rem] leading-7 font-semibold md:text-lead"
        : "font-semibold md:text-small";
  const isShort = shortName !== undefined && shortName !== title;
  const name = isShort ? (
    <span className={`shrink-0 ${weight}`}>{shortName} </span>
  ) : (
    <span className={`min-w-0 max-md:line-clamp-2 md:flex-1 md:truncate wrap-anywhere ${weight}`}>{title}</span>
  );
  return (
    <>
      {isCard ? (
        <span className="flex flex-wrap items-center justify-between gap-x-2">
          {name}
          {dates ? (
            <span className="tabular badge badge-now">
              {todayAt === undefined ? (
                <DatesText dates={dates} isMoved={isMoved} />
              ) : (
                <>
                  <Clock size={14} aria-hidden="true" className="max-sm:hidden" />
                  <span>
                    <span className="max-sm:sr-only">{planListMessages.today}</span> {todayAt}
                  </span>
                </>
              )}
            </span>
          ) : null}
        </span>
      ) : (
        name
      )}
      {isShort ? (
        <span className={`min-w-0 text-small text-muted max-md:sr-only ${isCard ? "md:line-clamp-1" : "md:flex-1 md:truncate"}`}>
          {title}
        </span>
      ) : null}
    </>
  );
}

function DatesText({ dates, isMoved }: { dates: string; isMoved: boolean }) {
  return (
    <>
      {isMoved ? <span className="sr-only">{timeMessages.movedTo(dates)}</span> : null}
      <span aria-hidden={isMoved || undefined}>{dates}</span>
    </>
  );
}

/** Hours, dates where it is no card, and a word about its state where the post is not enough. On a phone they are the second line. */
function Facts({ milestone, state, dates, isMoved, isCard }: Shown & Pick<Props, "dates" | "isMoved">) {
  const isBegun = state === "in_progress" || milestone.steps.some(({ done }) => done);
  const word = state === "not_started" ? undefined : planMessages.states[state];
  return (
    <span className={`tabular flex gap-x-2 text-meta text-muted ${isCard ? "flex-wrap items-center" : "md:shrink-0 md:items-baseline"}`}>
      {isCard ? <StepDots steps={milestone.steps} /> : null}
      {milestone.own ? <span>{ownMessages.own}</span> : null}
      {milestone.retired ? <span>{ownMessages.retired}</span> : null}
      {word ? <span className={state === "done" || state === "in_progress" || isCard ? "sr-only" : "font-medium"}>{word}</span> : null}
      {isBegun && !isCard && !isSettled(state) && milestone.steps.length > 0 ? (
        <span className="whitespace-nowrap">
          {planListMessages.stepsShort(milestone.steps.filter(({ done }) => done).length, milestone.steps.length)}
        </span>
      ) : null}
      {isSettled(state) ? null : (
        <>
          <span className={isCard ? (milestone.steps.length > 0 ? "max-md:sr-only" : "") : "whitespace-nowrap md:min-w-14 md:text-right"}>
            {ownMessages.effort(milestone)}
          </span>
          {dates && !isCard ? (
            <span className="whitespace-nowrap md:w-28 md:text-right md:text-ink">
              <DatesText dates={dates} isMoved={isMoved} />
            </span>
          ) : null}
        </>
      )}
    </span>
  );
}
