"use client";

import { type SubmitEvent, startTransition } from "react";
import { isReachable } from "#app/_features/plan-sync/change-queue.ts";
import { useDeviceOwner } from "#app/_features/plan-sync/device-owner.tsx";
import { pressWithoutServer } from "#app/_features/plan-sync/plan-without-server.ts";
import { reschedule } from "./reschedule.ts";

/** The form that the schedule's buttons belong to. They stand inside the checklist, which is a form of its own. */
export const rescheduleForm = "reschedule";

export function ScheduleForm({ planId, address }: { planId: string; address: string }) {
  const { owner = "" } = useDeviceOwner();
  function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(async () => {
      if (await isReachable()) return reschedule(form);
      await pressWithoutServer(owner, planId, String(form.get("do")));
      // The same page, opened from this device.
      window.location.assign(address);
    });
  }
  return (
    <form id={rescheduleForm} action={reschedule} onSubmit={press} hidden>
      <input type="hidden" name="plan" value={planId} />
      <input type="hidden" name="address" value={address} />
    </form>
  );
}
