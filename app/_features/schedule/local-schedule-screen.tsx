"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { listPlansHere } from "#app/_features/plan-sync/device-store.ts";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { replanLocally } from "#app/_features/plan-sync/local-revisions.ts";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import type { FormState } from "#lib/http/form.ts";
import { describeScheduleProblem } from "#lib/messages/schedule-problems.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { previewTime } from "./preview-time.ts";
import { type OtherStudyTime, ScheduleScreen } from "./schedule-screen.tsx";
import type { TimeValues } from "./time-values.ts";

/** The schedule screen for a plan of this device, which also stores the study time. */
export function LocalScheduleScreen({ owner, sends, device: { plan, now: current }, onReplanned }: UseDevicePlan) {
  const router = useRouter();
  const other = useOtherStudyTime(owner, plan);

  async function save(_previous: FormState, form: FormData): Promise<FormState> {
    const values: TimeValues = {};
    for (const [name, value] of form) if (typeof value === "string" && name !== "plan" && name !== "do") values[name] = value;
    const preview = previewTime(values, current, new Date().toISOString());
    if ("errors" in preview) return { values, errors: preview.errors };
    const replanned = await replanLocally({ owner, sends }, plan, current, preview.studyTime);
    if ("problem" in replanned) return { values, errors: {}, message: describeScheduleProblem(replanned.problem) };
    await onReplanned(replanned.plan);
    router.push(`${pageOfPlan(plan.id)}#schedule`);
    return { values, errors: {} };
  }

  return <ScheduleScreen plan={current} other={other} now={new Date().toISOString()} save={save} />;
}

/** While the plan has no study time: that of the plan of the same owner on this device that was opened last and has one. */
function useOtherStudyTime(owner: string, { id, studyTime }: Plan): OtherStudyTime | undefined {
  const [other, setOther] = useState<OtherStudyTime>();
  const isSet = studyTime !== null;
  useEffect(() => {
    if (isSet) return;
    let stopped = false;
    void listPlansHere(owner).then((stored) => {
      const found = stored.map(({ plan }) => plan).find((plan) => plan.id !== id && plan.studyTime);
      if (!stopped && found?.studyTime) setOther({ roleTitle: found.role.title, studyTime: found.studyTime });
    });
    return () => {
      stopped = true;
    };
  }, [owner, id, isSet]);
  return isSet ? undefined : other;
}
