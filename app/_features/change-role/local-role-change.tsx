"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { LocalPlanStatus } from "#app/_features/plan/local-plan-loader.tsx";
import { guest, listPlansHere, readPlan } from "#app/_features/plan-sync/device-store.ts";
import { guestPlanId, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { readRole } from "#app/_features/plan-sync/read-role.ts";
import { lookAgain } from "#app/_features/plan-sync/use-kept-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { customiseMessages } from "#lib/messages/customise.ts";
import { planMessages } from "#lib/messages/plan.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { carryOver, toLearnerMilestone } from "#lib/planner/roles/compare.ts";
import { compareFinishes } from "#lib/planner/schedule/compare-finishes.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { nameChange } from "./name-change.ts";
import { RoleChangeScreen } from "./role-change-screen.tsx";

/** The guest's current plan, the plan for the other role, and whether that one exists already. */
type Plans = { from: Plan; to: Plan; hasPlan: boolean };

/** The role change screen of a guest. Without a plan for another role there is nothing to compare, and the role's own plan opens. */
export function LocalRoleChange({ roleId }: { roleId: string }) {
  const router = useRouter();
  const [plans, setPlans] = useState<Plans | "opening" | "none">("opening");
  useEffect(() => {
    let stopped = false;
    void openPlans(roleId).then((found) => {
      if (stopped) return;
      if (found === undefined) router.replace(`/try/${roleId}`);
      else setPlans(found);
    });
    return () => {
      stopped = true;
    };
  }, [roleId, router]);
  if (typeof plans === "string") return <LocalPlanStatus title={planMessages.changeRole} isMissing={plans === "none"} />;
  const { from, to, hasPlan } = plans;
  return (
    <RoleChangeScreen from={from.role} to={to.role} change={compare(from, to)}>
      <div className="flex flex-col gap-3">
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Link href={`/try/${roleId}`} className="control control-strong">
            {hasPlan ? customiseMessages.openThis(to.role.title) : customiseMessages.makeThis(to.role.title)}
          </Link>
          <Link href={pageOfPlan(from.id)} className="link inline-flex min-h-11 items-center">
            {customiseMessages.stay(from.role.title)}
          </Link>
        </p>
        <p className="text-small text-muted">{customiseMessages.keepBoth}</p>
      </div>
    </RoleChangeScreen>
  );
}

/** Loads both plans; "none" when the other role's cannot be loaded, undefined when there is no plan to change from. */
async function openPlans(roleId: string): Promise<Plans | "none" | undefined> {
  const [current] = (await listPlansHere(guest)).filter(({ plan }) => plan.role.id !== roleId);
  if (!current) return undefined;
  const stored = await readPlan(guest, guestPlanId(roleId));
  const to = stored?.plan ?? (await readRole(roleId))?.plan;
  if (!to) return "none";
  const withChanges = async (plan: Plan) => (await lookAgain(guest, plan)).now;
  return { from: await withChanges(current.plan), to: await withChanges(to), hasPlan: stored !== undefined };
}

function compare(from: Plan, to: Plan) {
  const [old, wanted] = [milestonesOf(from), milestonesOf(to).filter(({ skipped }) => !skipped)];
  const all = new Map([...old, ...wanted].map((milestone) => [milestone.id, milestone]));
  const change = carryOver(
    { id: from.role.id, milestones: old.map(({ id }) => id) },
    { id: to.role.id, milestones: wanted.map(({ id }) => id) },
    new Map([...all].map(([id, milestone]) => [id, toLearnerMilestone(milestone)])),
  );
  const today = todayOf(from, new Date());
  return nameChange(change, (id) => all.get(id)?.title ?? id, compareFinishes(from, change, today));
}
