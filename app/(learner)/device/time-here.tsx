"use client";

import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import type { FormState } from "../../../lib/actions/form.ts";
import { itemsOf } from "../../../lib/planner/plan.ts";
import { dayIn } from "../../../lib/planner/time-zone.ts";
import { ownWords } from "../../../lib/words/own.ts";
import { timeWords } from "../../../lib/words/time.ts";
import { BackLink } from "../../_components/back-link.tsx";
import { Link } from "../../_components/link.tsx";
import { previewTime } from "../plans/[planId]/time/preview.ts";
import { TimeForm } from "../plans/[planId]/time/time-form.tsx";
import { firstValues, type TimeValues, valuesOf } from "../plans/[planId]/time/time-values.ts";
import { pageOfPlan } from "./guest-plan.ts";
import { planHere } from "./plannings-here.ts";
import type { UseDevicePlan } from "./use-kept-plan.ts";

/** When somebody can study, said without the server: the same form, kept by the browser. */
export function TimeHere({ owner, sends, device: { plan, now }, onReplanned, notice }: UseDevicePlan & { notice?: ReactNode }) {
  const router = useRouter();
  const moment = new Date();
  const page = pageOfPlan(plan.id);

  async function save(_previous: FormState, form: FormData): Promise<FormState> {
    const values: TimeValues = {};
    for (const [name, value] of form) if (typeof value === "string" && name !== "plan" && name !== "do") values[name] = value;
    const preview = previewTime(values, itemsOf(now), new Date().toISOString());
    if ("errors" in preview) return { values, errors: preview.errors };
    const planned = await planHere({ owner, sends }, plan, now, preview.settings);
    if ("problem" in planned) return { values, errors: {}, message: planned.problem };
    await onReplanned(planned.plan);
    router.push(`${page}#schedule` as "/plan");
    return { values, errors: {} };
  }

  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-8">
      {notice}
      <div className="flex max-w-reading flex-col gap-2">
        <BackLink to={page as "/plan"}>{ownWords.backToPlan}</BackLink>
        <h1 className="text-h1">{timeWords.title}</h1>
        <p>{timeWords.lead}</p>
        <p>
          {timeWords.knownFirst}{" "}
          <Link href={`${page}/known?back=time` as "/plan"} className="link">
            {timeWords.known.link}
          </Link>
        </p>
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
