"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { replanLocally } from "#app/_features/plan-sync/local-revisions.ts";
import { makeId } from "#app/_features/plan-sync/make-id.ts";
import { storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { deviceMessages } from "#lib/messages/device.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import { applyPatches, milestonesOf } from "#lib/planner/plan/plan.ts";
import { applyFit, type ChosenLevers } from "#lib/planner/schedule/fit.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { FitScreen } from "./fit-screen.tsx";
import { firstFitValues } from "./fit-values.ts";
import { leaveTextsOut } from "./leave-texts-out.ts";

/** The screen for a plan of this device, which also stores the result. A plan without a study time needs one first. */
export function LocalFitScreen({ owner, sends, device: { plan, now: current, details }, onReplanned }: UseDevicePlan) {
  const router = useRouter();
  const page = pageOfPlan(plan.id);
  const { studyTime } = plan;
  const isSet = studyTime !== null;
  useEffect(() => {
    if (!isSet) router.replace(`${page}/time`);
  }, [isSet, page, router]);
  if (!studyTime) return null;
  const today = todayOf(plan, new Date());

  async function save(levers: ChosenLevers): Promise<string | undefined> {
    if (!studyTime) return;
    const fitted = applyFit(current, studyTime, levers, today);
    if ("problem" in fitted) return describeScheduleProblem(fitted.problem);
    const origin = { clientId: makeId(), baseRevision: plan.revision ?? 0, occurredAt: Date.now() };
    const changes = fitted.skipped.map((milestoneId) => ({
      ...{ kind: "change" as const, id: makeId(), owner, planId: plan.id, milestoneId },
      ...{ patch: { skipped: true }, origin, withSchedule: true as const },
    }));
    if (!(await storeEntries(changes))) return deviceMessages.notKeptHere;
    const smaller = applyPatches(current, changes);
    const replanned = await replanLocally({ owner, sends }, plan, smaller, fitted.planned.studyTime, fitted.skipped);
    if ("problem" in replanned) return describeScheduleProblem(replanned.problem);
    await onReplanned(replanned.plan);
    router.push(`${page}#schedule`);
  }

  return (
    <FitScreen
      plan={leaveTextsOut(current, (id) => details[id]?.shortName)}
      studyTime={studyTime}
      values={firstFitValues(milestonesOf(current), studyTime, today)}
      today={today}
      save={save}
    />
  );
}
