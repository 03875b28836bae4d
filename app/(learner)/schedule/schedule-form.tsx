import { reschedule } from "../plans/[planId]/time/reschedule.ts";

/** The form that the schedule's buttons belong to. They stand inside the checklist, which is a form of its own. */
export const rescheduleForm = "reschedule";

export function ScheduleForm({ planId, address }: { planId: string; address: string }) {
  return (
    <form id={rescheduleForm} action={reschedule} hidden>
      <input type="hidden" name="plan" value={planId} />
      <input type="hidden" name="address" value={address} />
    </form>
  );
}
