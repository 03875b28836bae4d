import type { PlanFormState } from "#app/_features/plan/plan-form.ts";
import { useFormAction } from "#app/_ui/kept-form/use-form-action.ts";
import { Link } from "#app/_ui/link.tsx";
import { jobsMessages } from "#lib/messages/jobs.ts";
import { learnFirst } from "./learn-first.ts";

type Props = {
  planId: string;
  /** The milestones of the plan to learn first. */
  first: readonly string[];
  /** The day on which they would be learned then; null when that is no sooner. */
  soonest: string | null;
};

/** Puts what is asked for first in the learner's plan: what it brings stands beside it, and where to undo it after. */
export function FirstButton({ planId, first, soonest }: Props) {
  const { state, failure, pending, send } = useFormAction<PlanFormState>(learnFirst, { values: {}, errors: {} });
  if (state.saved) {
    return (
      <p role="status" className="flex flex-wrap items-center gap-x-3">
        <span className="font-semibold">{state.saved}</span>
        <Link href={`/plans/${planId}/order`} className="link inline-flex min-h-11 items-center">
          {jobsMessages.firstUndo}
        </Link>
      </p>
    );
  }
  if (soonest === null) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!pending) send(new FormData(event.currentTarget), () => {});
      }}
      className="flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <input type="hidden" name="plan" value={planId} />
      <input type="hidden" name="first" value={first.join(" ")} />
      <button type="submit" aria-disabled={pending} className="control control-strong">
        {jobsMessages.first}
      </button>
      <p className="min-w-0 flex-1 basis-48 text-small">
        <span className="font-semibold">{jobsMessages.soonest(soonest)}</span> <span className="text-muted">{jobsMessages.firstStays}</span>
      </p>
      {failure || state.message ? (
        <p role="alert" className="basis-full text-small text-danger">
          {state.message ?? jobsMessages.failed}
        </p>
      ) : null}
    </form>
  );
}
