"use client";

import { useRouter } from "next/navigation";
import type { FormState } from "../../../lib/actions/form.ts";
import { itemsOf } from "../../../lib/planner/plan.ts";
import { words } from "../../../lib/words/en.ts";
import { BackLink } from "../../_components/back-link.tsx";
import { dayIn } from "../../_components/dates.ts";
import { guest } from "../../(learner)/device/device-store.ts";
import { replanHere } from "../../(learner)/device/replan-here.ts";
import { type DevicePlan, useKeptPlan } from "../../(learner)/device/use-kept-plan.ts";
import { previewTime } from "../../(learner)/plans/[planId]/time/preview.ts";
import { TimeForm } from "../../(learner)/plans/[planId]/time/time-form.tsx";
import { firstValues, type TimeValues, valuesOf } from "../../(learner)/plans/[planId]/time/time-values.ts";
import { Waiting } from "./guest-plan.tsx";

/** The time of a guest's plan: the same form, kept by the browser. */
export function GuestTime({ roleId }: { roleId: string }) {
  const [device, replace] = useKeptPlan({ owner: guest, roleId });
  if (typeof device === "string") return <Waiting nothing={device === "none"} />;
  return <TimeHere roleId={roleId} device={device} replace={replace} />;
}

type Props = { roleId: string; device: DevicePlan; replace: (plan: DevicePlan["plan"]) => Promise<void> };

function TimeHere({ roleId, device: { plan, now }, replace }: Props) {
  const router = useRouter();
  const moment = new Date();

  async function save(_previous: FormState, form: FormData): Promise<FormState> {
    const values: TimeValues = {};
    for (const [name, value] of form) if (typeof value === "string" && name !== "plan" && name !== "do") values[name] = value;
    const preview = previewTime(values, itemsOf(now), new Date().toISOString());
    if ("errors" in preview) return { values, errors: preview.errors };
    const planned = replanHere(plan, now, preview.settings, new Date());
    if ("problem" in planned) return { values, errors: {}, message: planned.problem };
    await replace(planned.plan);
    router.push(`/try/${roleId}#schedule`);
    return { values, errors: {} };
  }

  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      <div className="flex max-w-reading flex-col gap-2">
        <BackLink to={`/try/${roleId}`}>{words.own.backToPlan}</BackLink>
        <h1 className="text-h1">{words.time.title}</h1>
        <p>{words.time.lead}</p>
      </div>
      <TimeForm
        planId={plan.id}
        values={plan.settings ? valuesOf(plan.settings) : firstValues(dayIn(moment, "UTC"))}
        isNew={plan.settings === null}
        items={itemsOf(now)}
        zones={[...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])]}
        now={moment.toISOString()}
        save={save}
      />
    </div>
  );
}
