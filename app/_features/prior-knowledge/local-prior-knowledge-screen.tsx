"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { pageOfPlan } from "#app/_features/plan-sync/guest-plan.ts";
import { makeId } from "#app/_features/plan-sync/make-id.ts";
import { storeEntries } from "#app/_features/plan-sync/outbox-store.ts";
import type { UseDevicePlan } from "#app/_features/plan-sync/use-kept-plan.ts";
import type { FormState } from "#lib/http/form.ts";
import { deviceMessages } from "#lib/messages/device.ts";
import { milestoneState, milestonesOf } from "#lib/planner/plan/plan.ts";
import { todayOf } from "#lib/planner/time/time-zone.ts";
import { changesOf, fieldOf } from "./known-choice.ts";
import { PriorKnowledgeScreen } from "./prior-knowledge-screen.tsx";

/** The prior knowledge screen for a plan of this device: each tick is stored as a change like any other. */
export function LocalPriorKnowledgeScreen({ owner, device: { plan, now: current, details } }: UseDevicePlan) {
  const router = useRouter();
  const [formId] = useState(makeId);
  const search = new URLSearchParams(window.location.search);
  const back = search.get("back") === "time" ? "time" : undefined;
  // A guest can follow the same link again later; then the ticks in the plan count, not those of the other role.
  const isFresh = plan.studyTime === null && milestonesOf(current).every((milestone) => milestoneState(milestone) === "not_started");

  async function save(_previous: FormState, form: FormData): Promise<FormState> {
    const ticked = new Set(milestonesOf(current).flatMap(({ id }) => (form.has(fieldOf(id)) ? [id] : [])));
    const origin = { clientId: formId, baseRevision: plan.revision ?? 0, occurredAt: Date.now() };
    const changes = changesOf(current, ticked).map(({ item, status }) => ({
      kind: "change" as const,
      id: makeId(),
      owner,
      planId: plan.id,
      milestoneId: item.id,
      patch: { status },
      origin,
    }));
    const values = { ticked: [...ticked].join(" ") };
    if (!(await storeEntries(changes))) return { values, errors: {}, message: deviceMessages.notKeptHere };
    const page = pageOfPlan(plan.id);
    router.push(back ? `${page}/time` : page);
    return { values, errors: {} };
  }

  return (
    <PriorKnowledgeScreen
      plan={current}
      details={details}
      formId={formId}
      back={back}
      from={isFresh ? (search.get("from") ?? undefined) : undefined}
      today={todayOf(plan, new Date())}
      save={save}
    />
  );
}
