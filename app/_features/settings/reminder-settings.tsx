import { Check } from "lucide-react";
import { canMail } from "#lib/auth/mail.ts";
import type { LearnerId } from "#lib/data/learner-id.ts";
import { loadPlan } from "#lib/data/plans/load-plan.ts";
import { findCurrentPlanId } from "#lib/data/plans/plans.ts";
import { getReminders } from "#lib/data/reminders/reminders.ts";
import { messages } from "#lib/messages/all.ts";
import { reminderHours } from "#lib/planner/reminders/due-reminder.ts";
import { chooseReminders } from "./choose-reminders.ts";
import { DeviceReminders } from "./device-reminders.tsx";

const { reminders } = messages;

const choices = [
  { name: "sundayLetter", title: reminders.sundayLetter, hint: reminders.sundayLetterHint(reminderHours.sunday) },
  { name: "missedWeek", title: reminders.missedWeek, hint: reminders.missedWeekHint(reminderHours.monday) },
] as const;

type Props = { learner: LearnerId; sessionId: string; saved: string | string[] | undefined };

/** Which reminders the learner gets, and on which ways. @param saved what the press before did, as the address says */
export async function ReminderSettings({ learner, sessionId, saved }: Props) {
  const now = await getReminders(learner);
  return (
    <section aria-labelledby="reminders" className="flex flex-col gap-3">
      <h2 id="reminders" className="scroll-mt-4 text-h2">
        {reminders.title}
      </h2>
      <ReminderForm learner={learner} now={now} saved={saved} />
      <DeviceReminders learner={learner} sessionId={sessionId} isAnyChosen={now.sundayLetter || now.missedWeek} />
    </section>
  );
}

type FormProps = { learner: LearnerId; now: Awaited<ReturnType<typeof getReminders>>; saved: string | string[] | undefined };

async function ReminderForm({ learner, now, saved }: FormProps) {
  const isOn = now.sundayLetter || now.missedWeek;
  const notice = findNotice(saved, now.email);
  const planId = await findCurrentPlanId(learner);
  const plan = planId ? await loadPlan(learner, planId) : undefined;
  return (
    <>
      <p className="text-muted">
        {reminders.lead} {canMail() ? reminders.ways : reminders.noMail} {reminders.stops}
      </p>
      {notice ? (
        <p role="status" className="flex items-start gap-2 rounded-lg bg-role-soft p-3">
          <Check size={20} className="mt-0.5 shrink-0 text-role" aria-hidden="true" />
          <span>{notice}</span>
        </p>
      ) : null}
      {isOn && canMail() && !now.isConfirmed && !notice ? (
        <p className="rounded-lg bg-role-soft p-3">{reminders.unconfirmed(now.email)}</p>
      ) : null}
      {plan?.studyTime ? null : <p>{reminders.needsTime}</p>}
      <form action={chooseReminders} className="flex flex-col gap-1">
        {choices.map(({ name, title, hint }) => (
          <label key={`${name} ${now[name]}`} className="flex min-h-11 items-start gap-3 py-2">
            <input type="checkbox" name={name} value="on" defaultChecked={now[name]} className="mt-0.5 size-5 shrink-0 accent-role" />
            <span>
              <span className="font-medium">{title}</span>
              <span className="block text-small text-muted">{hint}</span>
            </span>
          </label>
        ))}
        <div className="mt-2">
          <button type="submit" className="control control-strong">
            {reminders.save}
          </button>
        </div>
      </form>
    </>
  );
}

function findNotice(saved: string | string[] | undefined, email: string): string | undefined {
  if (saved === "reminders") return reminders.saved;
  if (saved === "reminders-asked") return reminders.savedAndAsked(email);
  const minutes = typeof saved === "string" ? /^reminders-wait-(\d{1,3})$/.exec(saved)?.[1] : undefined;
  return minutes === undefined ? undefined : reminders.tooMany(Number(minutes));
}
