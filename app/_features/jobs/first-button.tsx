import type { PlanFormState } from "#app/_features/plan/plan-form.ts";
import { useFormAction } from "#app/_ui/kept-form/use-form-action.ts";
import { Link } from "#app/_ui/link.tsx";
import { jobsMessages } from "#lib/messages/jobs.ts";
import type { FollowingPreview } from "#lib/planner/jobs/follow-asked.ts";
import { learnFirst } from "./learn-first.ts";

type Props = {
  planId: string;
  /** The milestones of the plan to learn first. */
  first: readonly string[];
  preview: FollowingPreview;
  nameOf: (id: string) => string;
  /** The day on which they would be learned then; null when that is no sooner. */
  soonest: string | null;
};

/** Lets the learner's plan follow the advertisement. Next to the button it says what changes, and afterwards where to undo it. */
export function FirstButton({ planId, first, preview, nameOf, soonest }: Props) {
  const { state, failure, pending, send } = useFormAction<PlanFormState>(learnFirst, { values: {}, errors: {} });
  if (state.saved) {
    return (
      <p role="status" className="flex flex-wrap items-center gap-x-3">
        <span className="font-semibold">{state.saved}</span>
        <Link href={`/plans/${planId}/order?changed=1`} className="link inline-flex min-h-11 items-center">
          {jobsMessages.firstUndo}
        </Link>
      </p>
    );
  }
  const { moved, raised, finish } = preview;
  if (moved.length + raised.length === 0) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) send(new FormData(event.currentTarget), () => {});
      }}
      className="flex flex-wrap items-start gap-x-4 gap-y-2"
    >
      <input type="hidden" name="plan" value={planId} />
      <input type="hidden" name="first" value={first.join(" ")} />
      <button type="submit" aria-disabled={pending} className="control control-strong">
        {jobsMessages.first}
      </button>
      <ul aria-label={jobsMessages.firstChanges} className="flex min-w-0 flex-1 basis-64 list-disc flex-col gap-1 pl-5 text-small">
        {soonest === null ? null : <li className="font-semibold">{jobsMessages.soonest(soonest)}</li>}
        {moved.length > 0 ? <li>{jobsMessages.movesForward(moved.map(nameOf))}</li> : null}
        {raised.length > 0 ? <li>{jobsMessages.countsAsCore(raised.map(nameOf))}</li> : null}
        {finish.before && finish.after ? <li>{jobsMessages.planEnds(finish.before, finish.after)}</li> : null}
        <li className="text-muted">{jobsMessages.firstStays}</li>
      </ul>
      {failure || state.message ? (
        <p role="alert" className="basis-full text-small text-danger">
          {state.message ?? jobsMessages.failed}
        </p>
      ) : null}
    </form>
  );
}
