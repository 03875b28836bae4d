import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { studyOrderMessages } from "#lib/messages/study-order.ts";
import { followStudyOrder } from "#lib/planner/plan/offered-milestones.ts";
import { milestonesOf } from "#lib/planner/plan/plan.ts";

/** How many milestones the preview shows. */
const shown = 12;

/** Offers the role's study order of today to a guest's plan that was made with another one. */
export function GuestNewOrder({ device: { plan, widest }, onReplanned }: UseDevicePlan) {
  if (!widest) return null;
  const followed = followStudyOrder(plan, widest);
  const [before, after] = [milestonesOf(plan), milestonesOf(followed)];
  if (before.every(({ id }, index) => after[index]?.id === id)) return null;
  return (
    <details className="rounded-lg border border-role p-4 print:hidden">
      <summary className="min-h-11 content-center">{studyOrderMessages.offered}</summary>
      <div className="flex flex-col items-start gap-3 pt-2">
        <p className="text-muted">{studyOrderMessages.intro}</p>
        <ol className="list-decimal pl-6 marker:text-muted">
          {after.slice(0, shown).map(({ id, title }) => (
            <li key={id}>{title}</li>
          ))}
        </ol>
        <button type="button" className="control control-quiet" onClick={() => void onReplanned(followed)}>
          {studyOrderMessages.take}
        </button>
      </div>
    </details>
  );
}
