"use client";

import { useRouter } from "next/navigation";
import { type ReactNode, useState } from "react";
import { makeId } from "#app/_features/plan-sync/change-queue.ts";
import { keepChanges } from "#app/_features/plan-sync/device-store.ts";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import { BackLink } from "#app/_ui/back-link.tsx";
import type { FormState } from "#lib/http/form.ts";
import { deviceMessages } from "#lib/messages/device.ts";
import { ownMessages } from "#lib/messages/own.ts";
import { timeMessages } from "#lib/messages/time.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { dayInZone } from "#lib/planner/time/time-zone.ts";
import { changesOf, fieldOf } from "./known-choice.ts";
import { KnownForm } from "./known-form.tsx";

/** What is known already, said without the server: the same form, and each tick becomes a change like any other. */
export function LocalKnown({ owner, device: { plan, now, details }, notice }: UseDevicePlan & { notice?: ReactNode }) {
  const router = useRouter();
  const [formId] = useState(makeId);
  const search = new URLSearchParams(window.location.search);
  const back = search.get("back") === "time" ? "time" : undefined;
  const page = pageOfPlan(plan.id);
  // A plan in which something was said before has its own say in what is known.
  const isFresh = plan.studyTime === null && milestonesOf(now).every((item) => milestoneState(item) === "not_started");

  async function save(_previous: FormState, form: FormData): Promise<FormState> {
    const ticked = new Set(milestonesOf(now).flatMap(({ id }) => (form.has(fieldOf(id)) ? [id] : [])));
    const origin = { clientId: formId, baseRevision: plan.revision ?? 0, occurredAt: Date.now() };
    const changes = changesOf(now, ticked).map(({ item, status }) => ({
      id: makeId(),
      owner,
      planId: plan.id,
      milestoneId: item.id,
      patch: { status },
      origin,
    }));
    const values = { ticked: [...ticked].join(" ") };
    if (!(await keepChanges(changes))) return { values, errors: {}, message: deviceMessages.notKeptHere };
    router.push((back ? `${page}/time` : page) as "/plan");
    return { values, errors: {} };
  }

  return (
    <div data-role={plan.role.id} className="page flex max-w-reading flex-col gap-6 py-8">
      {notice}
      <div className="flex flex-col gap-2">
        <BackLink to={page as "/plan"}>{ownMessages.backToPlan}</BackLink>
        <h1 className="text-h1">{timeMessages.known.title}</h1>
        <p>{timeMessages.known.lead}</p>
      </div>
      <KnownForm
        plan={now}
        details={details}
        formId={formId}
        back={back}
        from={isFresh ? (search.get("from") ?? undefined) : undefined}
        today={dayInZone(new Date(), plan.studyTime?.timeZone ?? "UTC")}
        save={save}
      />
    </div>
  );
}
