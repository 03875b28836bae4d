import type { ReactNode } from "react";
import { Link } from "#app/_ui/link.tsx";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { readNote } from "#app/_ui/markdown/read-note.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { PanelHeading } from "#app/_ui/panel-heading.tsx";
import { catalog } from "#lib/catalog/catalog.ts";
import { fewestPeople } from "#lib/data/plans/median-time.ts";
import { messages } from "#lib/messages/all.ts";
import { formatRoundMinutes } from "#lib/messages/amounts.ts";
import { suggestTook } from "#lib/planner/insights/study-minutes.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { milestoneState, type Plan, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";
import { EditEvidence } from "./edit-evidence.tsx";
import { EstimateForm } from "./estimate-form.tsx";
import { removeOwn } from "./milestone-actions.ts";
import { NoteForm } from "./note-form.tsx";
import { TookForm } from "./took-form.tsx";

type Hidden = { plan: string; milestone: string };
type Props = { plan: Pick<Plan, "id" | "role">; milestone: PlanMilestone } & {
  /** The median of the minutes that it took the people here, where the server shows one. */
  median: number | undefined;
  /** Whether the server shows medians. */
  showsMedians: boolean;
};

/** A milestone of a plan with what the learner can make their own: estimate, note, evidence, and order. */
export function MilestoneScreen({ plan, milestone, median, showsMedians }: Props) {
  const hidden = { plan: plan.id, milestone: milestone.id };
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-8 py-8">
      <PageTitle>{milestone.title}</PageTitle>
      <div className="flex flex-col gap-2">
        <PanelHeading closeTo={`/plans/${plan.id}?open=${milestone.id}#${milestone.id}`}>{milestone.title}</PanelHeading>
        <p className="tabular text-muted">
          {[milestone.own ? messages.own.own : "", messages.own.effortLong(milestone)].filter(Boolean).join(" · ")}
        </p>
        {milestone.retired ? <p>{messages.own.retiredHint}</p> : null}
      </div>
      <Part id="estimate" title={messages.customise.estimate}>
        <Estimate milestone={milestone} hidden={hidden} />
        {median === undefined ? null : <p>{messages.customise.peopleTook(formatRoundMinutes(median))}</p>}
      </Part>
      {milestoneState(milestone) === "done" ? (
        <Part id="took-part" title={messages.customise.tookTitle}>
          <TookForm hidden={hidden} minutes={milestone.took || suggestTook(milestone)} />
          {showsMedians ? <p className="text-small text-muted">{messages.customise.mediansHint(fewestPeople)}</p> : null}
        </Part>
      ) : null}
      <Part id="note-part" title={messages.own.note}>
        {milestone.note ? <NoteView note={readNote(milestone.note)} /> : null}
        <NoteForm hidden={hidden} note={milestone.note} most={inputLimits.note} />
      </Part>
      <Part id="evidence" title={messages.own.evidence}>
        <EditEvidence evidence={milestone.evidence} hidden={hidden} />
      </Part>
      <Part id="place" title={messages.customise.orderThis}>
        <Link href={`/plans/${plan.id}/order#${milestone.id}`} className="link inline-flex min-h-11 items-center self-start">
          {messages.customise.orderThisLink}
        </Link>
      </Part>
      {milestone.own ? <RemoveOwn hidden={hidden} /> : null}
    </div>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-3 border-t border-line pt-6">
      <h2 id={id} className="text-h2">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Estimate({ milestone, hidden }: { milestone: PlanMilestone; hidden: Hidden }) {
  const offered = catalog().milestones.get(milestone.id);
  const middle = offered ? planningMinutes(offered.hours) : null;
  const hint = offered
    ? milestone.catalogHours
      ? messages.customise.estimateAtPaceHint(offered.hours.low, offered.hours.high)
      : messages.customise.estimateHint(offered.hours.low, offered.hours.high, planningMinutes(offered.hours))
    : messages.customise.estimateOwnHint;
  return (
    <EstimateForm
      hidden={hidden}
      minutes={milestone.minutes}
      middle={milestone.ownEstimate && !milestone.own ? middle : null}
      hint={hint}
    />
  );
}

function RemoveOwn({ hidden }: { hidden: Hidden }) {
  return (
    <details className="border-t border-line pt-4">
      <summary className="min-h-11 py-2.5 font-medium">{messages.customise.remove}</summary>
      <form action={removeOwn} className="flex flex-col items-start gap-3">
        <p>{messages.customise.removeHint}</p>
        <input type="hidden" name="plan" value={hidden.plan} />
        <input type="hidden" name="milestone" value={hidden.milestone} />
        <button type="submit" className="control border border-danger text-danger hover:bg-role-soft">
          {messages.customise.removeConfirm}
        </button>
      </form>
    </details>
  );
}
