import type { ReactNode } from "react";
import { PlanList } from "#app/_features/plan-panel/plan-list.tsx";
import { currentSignIn } from "#lib/auth/session.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";

type Props = { params: Promise<{ planId: string }>; children: ReactNode };

/** What changes a plan opens next to it, as a panel with an address of its own; where there is no room, alone. */
export default async function PanelLayout({ params, children }: Props) {
  const signedIn = await currentSignIn();
  const plan = signedIn && (await loadPlan(signedIn.learner, (await params).planId));
  // The page answers who may not see it.
  if (!plan) return children;
  return (
    <div data-role={plan.role.id} className="min-[1120px]:grid min-[1120px]:grid-cols-[22rem_minmax(0,1fr)]">
      <div className="sticky top-0 h-dvh overflow-y-auto border-r border-line bg-sunken max-[1119.98px]:hidden print:hidden">
        <PlanList plan={plan} today={todayOf(plan, new Date())} />
      </div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
