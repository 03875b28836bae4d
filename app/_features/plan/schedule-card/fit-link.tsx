import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { timeMessages } from "#lib/messages/time.ts";

/** Leads to the screen on which hours, date and scope answer each other. */
export function FitLink({ planId, className }: { planId: string; className: string }) {
  return (
    <Link href={`${pageOfPlan(planId)}/fit`} className={className}>
      {timeMessages.fitDate}
    </Link>
  );
}
