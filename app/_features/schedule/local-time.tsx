"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { listPlansHere } from "#app/_features/plan-sync/device-store.ts";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { replanLocally } from "#app/_features/plan-sync/local-revisions.ts";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { BackLink } from "#app/_ui/back-link.tsx";
import { Link } from "#app/_ui/link.tsx";
import type { FormState } from "#lib/http/form.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { milestonesOf, type Plan } from "#lib/planner/plan/plan.ts";
import { previewTime } from "./preview-time.ts";
import { TimeForm } from "./time-form.tsx";
import { type TimeValues, valuesAtFirst } from "./time-values.ts";

/** When somebody can study, said without the server: the same form, kept by the browser. */
export function LocalTime({ owner, sends, device: { plan, now }, onReplanned, notice }: UseDevicePlan & { notice?: ReactNode }) {
  const router = useRouter();
  const moment = new Date();
  const other = useOtherTime(owner, plan);
  const page = pageOfPlan(plan.id);

  async function save(_previous: FormState, form: FormData): Promise<FormState> {
    const values: TimeValues = {};
    for (const [name, value] of form) if (typeof value === "string" && name !== "plan" && name !== "do") values[name] = value;
    const preview = previewTime(values, milestonesOf(now), new Date().toISOString());
    if ("errors" in preview) return { values, errors: preview.errors };
    const planned = await replanLocally({ owner, sends }, plan, now, preview.settings);
    if ("problem" in planned) return { values, errors: {}, message: planned.problem };
    await onReplanned(planned.plan);
    router.push(`${page}#schedule` as "/plan");
    return { values, errors: {} };
  }

  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      {notice}
      <div className="flex max-w-reading flex-col gap-2">
        <BackLink to={page as "/plan"}>{ownMessages.backToPlan}</BackLink>
        <h1 className="text-h1">{timeMessages.title}</h1>
        <p>{timeMessages.lead}</p>
        <p>
          {timeMessages.knownFirst}{" "}
          <Link href={`${page}/known?back=time` as "/plan"} className="link">
            {timeMessages.known.link}
          </Link>
        </p>
      </div>
      {other ? <p className="max-w-reading rounded-lg bg-role-soft p-4">{timeMessages.takenOver(other.role.title)}</p> : null}
      <TimeForm
        key={other?.id}
        planId={plan.id}
        values={valuesAtFirst(plan.studyTime, other?.studyTime, moment)}
        isNew={plan.studyTime === null && !other}
        items={milestonesOf(now)}
        zones={[...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])]}
        now={moment.toISOString()}
        save={save}
      />
    </div>
  );
}

/** While a plan has no time: another of its owner's plans on this device that has one. */
function useOtherTime(owner: string, { id, studyTime: settings }: Plan): Plan | undefined {
  const [other, setOther] = useState<Plan>();
  const isSet = settings !== null;
  useEffect(() => {
    if (isSet) return;
    let stopped = false;
    void listPlansHere(owner).then((kept) => {
      if (!stopped) setOther(kept.find(({ plan }) => plan.id !== id && plan.studyTime)?.plan);
    });
    return () => {
      stopped = true;
    };
  }, [owner, id, isSet]);
  return isSet ? undefined : other;
}
