"use client";

import { type SubmitEvent, useTransition } from "react";
import { isReachable } from "../change-queue.ts";
import { reschedule } from "../plans/[planId]/time/reschedule.ts";

/** The form that the schedule's buttons belong to. They stand inside the checklist, which is a form of its own. */
export const rescheduleForm = "reschedule";

/** Without a network the plan is opened from this device, where the same buttons work. */
export function ScheduleForm({ planId, address }: { planId: string; address: string }) {
  const [, startTransition] = useTransition();

  function press(event: SubmitEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget, event.nativeEvent.submitter);
    startTransition(async () => {
      try {
        await reschedule(form);
      } catch (error) {
        if (await isReachable()) throw error;
        window.location.assign(`/plans/${planId}`);
      }
    });
  }

  return (
    <form id={rescheduleForm} action={reschedule} onSubmit={press} hidden>
      <input type="hidden" name="plan" value={planId} />
      <input type="hidden" name="address" value={address} />
    </form>
  );
}
