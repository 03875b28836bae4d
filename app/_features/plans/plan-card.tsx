import { Link } from "#app/_ui/link.tsx";
import { messages } from "#lib/messages/all.ts";
import type { Counts } from "#lib/planner/plan/counts.ts";
import { openThisPlan, removePlan } from "./plan-actions.ts";

type Props = {
  id: string;
  roleId: string;
  title: string;
  /** In words, in the time zone of the plan. */
  createdOn: string;
  counts: Counts;
  /** The status in words, or when the plan was finished; empty without dates. */
  doing: string;
  isCurrent: boolean;
};

/** One of the learner's plans in the list, with buttons that open and delete it. */
export function PlanCard({ id, roleId, title, createdOn, counts, doing, isCurrent }: Props) {
  return (
    <li
      data-role={roleId}
      className="flex flex-wrap items-center justify-between gap-4 rounded-lg border border-line border-l-4 border-l-role bg-raised p-4"
    >
      <div className="flex-1 basis-60">
        <h2 className="text-h3">
          <Link href={`/plans/${id}`} className="link">
            {title}
          </Link>
          {isCurrent ? " " : null}
          {isCurrent ? <span className="ml-1 text-small font-semibold text-role">{messages.plans.current}</span> : null}
        </h2>
        <p className="tabular text-small text-muted">
          {[messages.plan.percentDone(counts), messages.plan.left(counts), doing, messages.plans.made(createdOn)]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <form action={openThisPlan}>
        <input type="hidden" name="plan" value={id} />
        <button
          type="submit"
          aria-label={messages.plans.named(isCurrent ? messages.plans.open : messages.plans.makeCurrent, title)}
          className="control control-quiet"
        >
          {isCurrent ? messages.plans.open : messages.plans.makeCurrent}
        </button>
      </form>
      <details className="basis-full">
        <summary
          aria-label={messages.plans.named(messages.plans.remove, title)}
          className="link inline-flex min-h-11 items-center text-small"
        >
          {messages.plans.remove}
        </summary>
        <form action={removePlan} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <input type="hidden" name="plan" value={id} />
          <input type="hidden" name="sure" value="yes" />
          <p className="flex-1 basis-60 text-small text-muted">{messages.plans.removeText}</p>
          <button
            type="submit"
            aria-label={messages.plans.named(messages.plans.remove, title)}
            className="control border border-danger text-danger"
          >
            {messages.plans.remove}
          </button>
        </form>
      </details>
    </li>
  );
}
