import { rescheduleForm } from "#app/_features/plan/schedule-card/schedule-form.tsx";
import { todayMessages } from "#lib/messages/today.ts";

/** Greets who was away for weeks, with one press that gives the plan new dates. It needs the page's `ScheduleForm`. */
export function WelcomeBack() {
  return (
    <section aria-labelledby="welcome" className="flex flex-col gap-3 rounded-xl bg-role-soft p-4 sm:p-6">
      <div>
        <h2 id="welcome" className="text-h3">
          {todayMessages.welcomeBack}
        </h2>
        <p className="max-w-reading">{todayMessages.beginAgain}</p>
      </div>
      <div>
        <button type="submit" form={rescheduleForm} name="do" value="replan" className="control control-strong">
          {todayMessages.bringForward}
        </button>
      </div>
    </section>
  );
}
