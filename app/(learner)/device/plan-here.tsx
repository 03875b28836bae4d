"use client";

import { type ReactNode, type SubmitEvent, useState } from "react";
import { applySettings, itemsOf, type Plan, type PlanItem } from "../../../lib/planner/plan.ts";
import { planWords } from "../../../lib/words/plan.ts";
import { dayIn } from "../../_components/dates.ts";
import { Checklist } from "../checklist.tsx";
import { rescheduleForm } from "../schedule/schedule-form.tsx";
import { DeviceOwnerOf } from "./device-owner.tsx";
import { listChanges } from "./device-store.ts";
import { keepPlanning } from "./kept-planning.ts";
import { NoteHere } from "./note-here.tsx";
import { plansAnew, replanHere } from "./replan-here.ts";
import { speak } from "./speak.ts";
import type { DevicePlan } from "./use-kept-plan.ts";

type Props = {
  owner: string;
  sends: boolean;
  device: DevicePlan;
  address: string;
  /** Takes the plan after its time was set anew. */
  onReplanned: (plan: Plan) => Promise<void>;
  children?: ReactNode;
};

/** A plan opened from this device: the same list, worked by the browser alone. */
export function PlanHere({ owner, sends, device: { plan, now, details }, address, onReplanned, children }: Props) {
  const [problem, setProblem] = useState("");
  const today = dayIn(new Date(), plan.settings?.timeZone ?? "UTC");

  async function replan(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const button = event.nativeEvent.submitter;
    const pressed = button instanceof HTMLButtonElement ? button.value : "";
    const ticked = applySettings(plan, await listChanges(owner, plan.id));
    const { skip, settings } = plansAnew(ticked, pressed);
    for (const id of skip) speak(plan.id, id, { skipped: true });
    if (!settings) return;
    const without = applySettings(
      ticked,
      skip.map((milestoneId) => ({ milestoneId, setting: { skipped: true } })),
    );
    const planned = replanHere(plan, without, settings, new Date());
    setProblem("problem" in planned ? planned.problem : "");
    if ("problem" in planned) return;
    if (sends) await keepPlanning(owner, plan.id, settings);
    await onReplanned(planned.plan);
  }

  return (
    <div data-role={plan.role.id} className="page flex flex-col gap-6 py-6">
      <h1 className="text-h1">{planWords.title(plan.role.title)}</h1>
      {children}
      {problem ? <p role="alert">{problem}</p> : null}
      <form id={rescheduleForm} onSubmit={replan} hidden />
      <DeviceOwnerOf owner={owner} sends={sends} isCopy>
        <Checklist
          plan={plan}
          details={details}
          ownParts={Object.fromEntries(itemsOf(now).map((item) => [item.id, <Own key={item.id} planId={plan.id} item={item} />]))}
          page={address}
          open={[]}
          latest={undefined}
          today={today}
          withdrawable={undefined}
        >
          {null}
        </Checklist>
      </DeviceOwnerOf>
    </div>
  );
}

function Own({ planId, item }: { planId: string; item: PlanItem }) {
  return (
    <>
      <NoteHere planId={planId} item={item} />
      {item.evidence.length > 0 ? (
        <ul className="flex flex-col gap-1">
          {item.evidence.map((link) => (
            <li key={link.id} className="wrap-anywhere">
              <a href={link.url} target="_blank" rel="noreferrer nofollow" className="link">
                {link.label}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
