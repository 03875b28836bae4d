import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { EstimateForm } from "#app/_features/customise/estimate-form.tsx";
import { LinkForm } from "#app/_features/customise/link-form.tsx";
import { removeLink, removeOwn } from "#app/_features/customise/milestone-actions.ts";
import { NoteForm } from "#app/_features/customise/note-form.tsx";
import { BackLink } from "#app/_ui/back-link.tsx";
import { Link } from "#app/_ui/link.tsx";
import { NoteView } from "#app/_ui/markdown/note-view.tsx";
import { readNote } from "#app/_ui/markdown/read-note.ts";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { requireLearner } from "#lib/auth/session.ts";
import { catalog } from "#lib/catalog/catalog.ts";
import { mostEvidence } from "#lib/data/plans/customise.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { limits } from "#lib/http/milestone-fields.ts";
import { messages } from "#lib/messages/all.ts";
import { milestonesOf, type PlanMilestone } from "#lib/planner/plan/plan.ts";
import { planningMinutes } from "#lib/planner/time/hours.ts";

type Props = { params: Promise<{ planId: string; milestoneId: string }> };
type Hidden = { plan: string; milestone: string };

export default async function MakeItYoursPage({ params }: Props) {
  const { planId, milestoneId } = await params;
  const { learner } = await requireLearner(`/plans/${planId}/milestones/${milestoneId}`);
  const plan = await loadPlan(learner, planId);
  const item = plan && milestonesOf(plan).find((candidate) => candidate.id === milestoneId);
  if (!item) notFound();
  const hidden = { plan: plan.id, milestone: item.id };
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-8 py-8">
      <PageTitle>{item.title}</PageTitle>
      <div className="flex flex-col gap-2">
        <BackLink to={`/plans/${plan.id}?open=${item.id}#${item.id}`}>{messages.own.backToPlan}</BackLink>
        <h1 className="text-h1">{item.title}</h1>
        <p className="tabular text-muted">
          {[item.own ? messages.own.own : "", messages.own.effortLong(item)].filter(Boolean).join(" · ")}
        </p>
        {item.retired ? <p>{messages.own.retiredHint}</p> : null}
      </div>
      <Part id="estimate" title={messages.own.estimate}>
        <Estimate item={item} hidden={hidden} />
      </Part>
      <Part id="note-part" title={messages.own.note}>
        {item.note ? <NoteView note={readNote(item.note)} /> : null}
        <NoteForm hidden={hidden} note={item.note} most={limits.note} />
      </Part>
      <Part id="evidence" title={messages.own.evidence}>
        <Evidence item={item} hidden={hidden} />
      </Part>
      <Part id="place" title={messages.own.orderThis}>
        <Link href={`/plans/${plan.id}/order#${item.id}`} className="link inline-flex min-h-11 items-center self-start">
          {messages.own.orderThisLink}
        </Link>
      </Part>
      {item.own ? <RemoveOwn hidden={hidden} /> : null}
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

function Estimate({ item, hidden }: { item: PlanMilestone; hidden: Hidden }) {
  const offered = catalog().milestones.get(item.id);
  const middle = offered ? planningMinutes(offered.hours) : null;
  const hint = middle === null ? messages.own.estimateOwnHint : messages.own.estimateHint(item.hours.low, item.hours.high, middle);
  return <EstimateForm hidden={hidden} minutes={item.minutes} middle={item.ownEstimate && !item.own ? middle : null} hint={hint} />;
}

function Evidence({ item, hidden }: { item: PlanMilestone; hidden: Hidden }) {
  return (
    <>
      <p className="text-muted">{messages.own.evidenceHint(mostEvidence)}</p>
      {item.evidence.length === 0 ? <p>{messages.own.noEvidence}</p> : null}
      <ul className="border-t border-line empty:hidden">
        {item.evidence.map((link) => (
          <li key={link.id} className="flex items-center justify-between gap-4 border-b border-line py-2">
            <span className="min-w-0 wrap-anywhere">
              <a href={link.url} target="_blank" rel="noreferrer nofollow" className="link">
                {link.label}
              </a>
              <span className="block truncate text-small text-muted">{link.url}</span>
            </span>
            <form action={removeLink}>
              <input type="hidden" name="plan" value={hidden.plan} />
              <input type="hidden" name="milestone" value={hidden.milestone} />
              <input type="hidden" name="link" value={link.id} />
              <button type="submit" aria-label={messages.own.removeLinkNamed(link.label)} className="control control-quiet">
                {messages.own.removeLink}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <LinkForm hidden={hidden} most={limits.label} />
    </>
  );
}

function RemoveOwn({ hidden }: { hidden: Hidden }) {
  return (
    <details className="border-t border-line pt-4">
      <summary className="min-h-11 py-2.5 font-medium">{messages.own.remove}</summary>
      <form action={removeOwn} className="flex flex-col items-start gap-3">
        <p>{messages.own.removeHint}</p>
        <input type="hidden" name="plan" value={hidden.plan} />
        <input type="hidden" name="milestone" value={hidden.milestone} />
        <button type="submit" className="control border border-danger text-danger hover:bg-role-soft">
          {messages.own.removeConfirm}
        </button>
      </form>
    </details>
  );
}
