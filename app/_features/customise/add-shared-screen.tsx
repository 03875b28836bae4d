import { Link } from "#app/_ui/link.tsx";
import { PageTitle } from "#app/_ui/page-title.tsx";
import { messages } from "#lib/messages/all.ts";
import { inputLimits } from "#lib/planner/plan/input-limits.ts";
import { findNext, milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { LinkForm } from "./link-form.tsx";
import { NoteForm } from "./note-form.tsx";
import type { SharedPage } from "./read-shared-page.ts";

/** `chosen` is the id of the milestone to add to; without it, the one to work on now. */
type Props = { plan: Plan; shared: SharedPage | undefined; chosen: string | undefined };

const words = messages.addShared;

/** What a phone shared to Milepost, to be added to a milestone as evidence or to its note. */
export function AddSharedScreen({ plan, shared, chosen }: Props) {
  const milestones = milestonesOf(plan);
  const milestone = milestones.find(({ id }) => id === chosen) ?? findNext(milestones) ?? milestones[0];
  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-8">
      <PageTitle>{words.title}</PageTitle>
      <h1 className="text-h1">{words.title}</h1>
      {shared && milestone ? (
        <>
          <blockquote className="rounded-lg border border-line bg-sunken p-4 wrap-anywhere">
            {shared.label ? <p className="font-medium">{shared.label}</p> : null}
            {shared.address ? <p className="text-small text-muted">{shared.address}</p> : null}
          </blockquote>
          <form method="get" className="flex flex-wrap items-end gap-3">
            {Object.entries({ title: shared.label, text: shared.text, url: shared.address }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <div className="flex min-w-0 flex-1 flex-col gap-1">
              <label htmlFor="to" className="font-medium">
                {words.milestone}
              </label>
              <select key={milestone.id} id="to" name="to" defaultValue={milestone.id} className="field">
                {milestones.map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
              </select>
            </div>
            <button type="submit" className="control control-quiet">
              {words.choose}
            </button>
          </form>
          <AddTo key={milestone.id} planId={plan.id} milestone={milestone} shared={shared} />
        </>
      ) : (
        <p>{words.nothing}</p>
      )}
      <Link
        href={milestone ? `/plans/${plan.id}?open=${milestone.id}#${milestone.id}` : `/plans/${plan.id}`}
        className="link inline-flex min-h-11 items-center self-start"
      >
        {words.toPlan}
      </Link>
    </div>
  );
}

/** The forms for one milestone: a page becomes evidence, a text becomes a part of the note. */
function AddTo({ planId, milestone, shared }: { planId: string; milestone: ReturnType<typeof milestonesOf>[number]; shared: SharedPage }) {
  const hidden = { plan: planId, milestone: milestone.id };
  const isEvidence = milestone.evidence.some(({ url }) => url === shared.address);
  const isInNote = milestone.note.includes(shared.text);
  const withText = [milestone.note, shared.text].filter(Boolean).join("\n\n");
  const note = isInNote ? (
    <p>{words.isInNote}</p>
  ) : (
    <NoteForm hidden={hidden} note={milestone.note} start={withText.slice(0, inputLimits.note)} most={inputLimits.note} />
  );
  if (!shared.address) return note;
  return (
    <>
      <section aria-labelledby="as-evidence" className="flex flex-col gap-3">
        <h2 id="as-evidence" className="text-h2">
          {messages.own.evidence}
        </h2>
        {isEvidence ? (
          <p role="status">{words.isEvidence(milestone.title)}</p>
        ) : (
          <LinkForm hidden={hidden} start={shared} most={inputLimits.label} />
        )}
      </section>
      <details className="border-t border-line pt-4">
        <summary className="min-h-11 py-2.5 font-medium">{words.inNote}</summary>
        {note}
      </details>
    </>
  );
}
