"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ChangeView } from "#app/_features/change-role/change-view.tsx";
import { nameChange } from "#app/_features/change-role/name-change.ts";
import { guest, listPlansHere, readPlan } from "#app/_features/plan-sync/device-store.ts";
import { guestPlanId, pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { lookAgain } from "#app/_features/plan-sync/use-kept-plan.ts";
import { Link } from "#app/_ui/link.tsx";
import { ownMessages } from "#lib/messages/own.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { carryOver, readStatuses } from "#lib/planner/roles/compare.ts";
import { compareFinishes } from "#lib/planner/schedule/compare-finishes.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { Waiting } from "./guest-plan-loader.tsx";
import { readRole } from "./read-role.ts";

type Plans = { from: Plan; to: Plan; hasPlan: boolean };

/** What changing role would mean for a guest. Without a plan to change from, the role's own is opened. */
export function GuestChange({ roleId }: { roleId: string }) {
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
  if (typeof plans === "string") return <Waiting nothing={plans === "none"} />;
  const { from, to, hasPlan } = plans;
  return (
    <ChangeView from={from.role} to={to.role} change={compare(from, to)}>
      <div className="flex flex-col gap-3">
        <p className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <Link href={`/try/${roleId}`} className="control control-strong">
            {hasPlan ? ownMessages.openThis(to.role.title) : ownMessages.makeThis(to.role.title)}
          </Link>
          <Link href={pageOfPlan(from.id) as "/try"} className="link inline-flex min-h-11 items-center">
            {ownMessages.stay(from.role.title)}
          </Link>
        </p>
        <p className="text-small text-muted">{ownMessages.keepBoth}</p>
      </div>
    </ChangeView>
  );
}

/** The guest's current plan and the one that is asked for; "none" when that cannot be had, undefined when there is none to change from. */
async function openPlans(roleId: string): Promise<Plans | "none" | undefined> {
  const [current] = (await listPlansHere(guest)).filter(({ plan }) => plan.role.id !== roleId);
  if (!current) return undefined;
  const kept = await readPlan(guest, guestPlanId(roleId));
  const to = kept?.plan ?? (await readRole(roleId))?.plan;
  if (!to) return "none";
  const now = async (plan: Plan) => (await lookAgain(guest, plan)).now;
  return { from: await now(current.plan), to: await now(to), hasPlan: kept !== undefined };
}

function compare(from: Plan, to: Plan) {
  const [old, wanted] = [milestonesOf(from), milestonesOf(to).filter((item) => !item.skipped)];
  const all = new Map([...old, ...wanted].map((item) => [item.id, item]));
  const change = carryOver(
    { id: from.role.id, milestones: old.map(({ id }) => id) },
    { id: to.role.id, milestones: wanted.map(({ id }) => id) },
    new Map([...all].map(([id, item]) => [id, readStatuses(item)])),
  );
  const today = dayInZone(new Date(), from.studyTime?.timeZone ?? "UTC");
  return nameChange(change, (id) => all.get(id)?.title ?? id, compareFinishes(from, change.minutesLeft, today));
}
