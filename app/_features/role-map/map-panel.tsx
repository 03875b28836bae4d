import type { CSSProperties } from "react";
import { StepTick } from "#app/_features/plan/milestone-steps.tsx";
import { mapMessages } from "#lib/messages/map.ts";
import { ownMessages } from "#lib/messages/own.ts";
import type { PlanMilestone } from "#lib/planner/plan/plan.ts";
import type { MapSheet } from "#lib/planner/roles/map-layout/map-sheet.ts";
import { DoneButton } from "./done-button.tsx";
import { isSettledMark, type MapMark } from "./map-mark.ts";
import styles from "./role-map.module.css";
import { Stone } from "./stone.tsx";

export type PanelProps = {
  milestone: PlanMilestone;
  area: { title: string; tint: CSSProperties | undefined };
  sheet: MapSheet;
  marks: ReadonlyMap<string, MapMark>;
  /** Its days in words, or the day on which it was done. */
  date: { name: string; days: string | undefined };
  /** What shows that it is done; none for a milestone of the learner's own. */
  proof: string | undefined;
  /** Where the plan shows it open. */
  href: string;
  onChoose: (id: string) => void;
};

/** One milestone of the map: what it is, when, what it builds on and leads to, and what one can do with it. */
export function MapPanel({ milestone, area, sheet, marks, date, proof, href, onChoose }: PanelProps) {
  const { id, title } = milestone;
  const mark = marks.get(id);
  const isKnown = mark?.state === "known";
  const steps = isKnown ? [] : milestone.steps;
  const needs = sheet.layout.nodes.find((node) => node.id === id)?.needs ?? [];
  const leadsTo = sheet.layout.edges.flatMap(({ from, to }) => (from === id ? [to] : []));
  const done = steps.filter((step) => step.done).length;
  const next = steps.find((step) => !step.done);
  if (!mark) return null;
  const missing = needs.filter((need) => !isSettledMark(marks.get(need))).length;
  const linked = (ids: readonly string[], none: string) => <Linked ids={ids} none={none} sheet={sheet} marks={marks} onChoose={onChoose} />;
  return (
    <div className="flex min-h-0 flex-1 flex-col" style={area.tint}>
      {/* On a desk it scrolls by itself, as high as the screen, and its last lines end above the actions, which lie over its end. */}
      <div className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto p-5 areas:sticky areas:top-0 areas:-mb-14 areas:max-h-[calc(100dvh-4.5rem)] areas:pb-19">
        <div className="flex flex-col items-start gap-2">
          <p className="flex items-center gap-2 text-meta text-muted">
            <span aria-hidden="true" className="size-2.5 rounded-full bg-(--area)" />
            {area.title}
          </p>
          <h2 className="text-lead leading-6 font-semibold text-balance wrap-anywhere">{title}</h2>
          <p className={`badge ${mark.state === "here" ? "badge-now" : ""}`}>
            {mark.state === "here"
              ? mapMessages.here
              : isKnown
                ? mapMessages.knownAlready
                : missing > 0
                  ? mapMessages.laterAfter(missing)
                  : mapMessages.states[mark.state]}
          </p>
        </div>
        <dl className="tabular grid grid-cols-2 gap-x-4 border-y border-line py-3 text-small">
          <div>
            <dt className="text-meta text-muted">{mapMessages.time}</dt>
            <dd className="font-semibold">{ownMessages.effort(milestone)}</dd>
          </div>
          {isKnown ? null : (
            <div>
              <dt className="text-meta text-muted">{date.name}</dt>
              <dd className="font-semibold">{date.days ?? mapMessages.noDate}</dd>
            </div>
          )}
        </dl>
        {steps.length > 0 ? (
          <div className="flex flex-col gap-2">
            <h3 className="flex justify-between text-meta">
              {mapMessages.steps} <span className="tabular font-medium text-muted">{mapMessages.stepsOf(done, steps.length)}</span>
            </h3>
            <div aria-hidden="true" className="flex gap-[3px]">
              {steps.map((step) => (
                <span key={step.id} className={`h-1.5 flex-1 rounded-full ${step.done ? "bg-(--area)" : "bg-sunken"}`} />
              ))}
            </div>
            {/* Without a key: the next step takes the place of the ticked one, and the focus stays. */}
            {next ? (
              <div className="rounded-lg bg-now-soft px-2 text-small forced-colors:border">
                <StepTick milestone={milestone} step={next} isNext />
              </div>
            ) : null}
          </div>
        ) : null}
        <Part title={mapMessages.needs}>{linked(needs, mapMessages.needsNothing)}</Part>
        <Part title={mapMessages.leadsTo}>{linked(leadsTo, mapMessages.leadsNowhere)}</Part>
        {proof ? (
          <Part title={mapMessages.proof}>
            <p className="line-clamp-4 text-meta text-muted">{proof}</p>
          </Part>
        ) : null}
      </div>
      <div className="sticky bottom-0 mt-auto flex gap-2 border-t border-line bg-raised px-5 py-3">
        <a href={href} className="control control-strong flex-1 px-3 text-small">
          {mapMessages.openInPlan}
        </a>
        {isKnown ? null : <DoneButton id={id} isDone={mark.state === "done"} />}
      </div>
    </div>
  );
}

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-col gap-1.5">
      <h3 className="text-meta">{title}</h3>
      {children}
    </div>
  );
}

type LinkedProps = Pick<PanelProps, "sheet" | "marks" | "onChoose"> & { ids: readonly string[]; none: string };

/** The milestones before or after it: a press shows them here. */
function Linked({ ids, none, sheet, marks, onChoose }: LinkedProps) {
  if (ids.length === 0) return <p className="text-meta text-muted">{none}</p>;
  return (
    <ul className={styles.linked}>
      {ids.map((id) => (
        <li key={id}>
          <button
            type="button"
            onClick={() => onChoose(id)}
            className="flex min-h-8 items-center gap-1.5 rounded-full border border-line py-0.5 pr-3 pl-2 text-meta font-medium hover:bg-hover pointer-coarse:min-h-11"
          >
            <Stone state={marks.get(id)?.state ?? "later"} isGoal={id === sheet.goal} />
            {sheet.names[id]}
          </button>
        </li>
      ))}
    </ul>
  );
}
