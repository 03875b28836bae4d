"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { useToday } from "#app/_features/plan-sync/use-today.ts";
import { formatDay, formatWeekday } from "#lib/messages/days.ts";
import { timeMessages } from "#lib/messages/time.ts";
import type { Plan } from "#lib/planner/plan/plan.ts";
import { formatZoneChange } from "#lib/planner/schedule/zone-change.ts";
import { hasOtherTime, isTimeZone } from "#lib/planner/time/time-zone.ts";
import { rescheduleForm } from "./schedule-card/schedule-form.tsx";

/** Says that this device is in another time zone than the plan, and lets the learner choose one. Its first button needs a `ScheduleForm`. */
export function DeviceZoneNote({ plan: { studyTime } }: { plan: Pick<Plan, "studyTime"> }) {
  const planZone = studyTime?.timeZone ?? "";
  const read = useCallback(() => (planZone ? findOtherZone(planZone) : ""), [planZone]);
  const deviceZone = useSyncExternalStore(onShown, read, () => "");
  // The zone that was chosen here, and the sentence about it takes the focus of the button that is gone.
  const [chosen, setChosen] = useState<{ zone: string; isKept: boolean }>();
  const isDone = chosen !== undefined && chosen.zone === planZone && (chosen.isKept || deviceZone === "");
  const done = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (isDone) done.current?.focus({ preventScroll: true });
  }, [isDone]);
  if (isDone) {
    return (
      <p ref={done} role="status" tabIndex={-1} className="text-small text-muted print:hidden">
        {timeMessages.zoneNote.chosen(chosen.zone)}
      </p>
    );
  }
  if (!deviceZone) return null;
  return (
    <OtherZone
      planZone={planZone}
      deviceZone={deviceZone}
      onUse={() => setChosen({ zone: deviceZone, isKept: false })}
      onKeep={() => {
        keepZone(planZone, deviceZone);
        setChosen({ zone: planZone, isKept: true });
      }}
    />
  );
}

type Props = { planZone: string; deviceZone: string; onUse: () => void; onKeep: () => void };

function OtherZone({ planZone, deviceZone, onUse, onKeep }: Props) {
  const today = useToday(planZone);
  const { zoneNote } = timeMessages;
  return (
    <section
      aria-label={zoneNote.label}
      className="flex flex-wrap items-center gap-x-5 gap-y-2 rounded-lg border border-line bg-raised px-4 py-3 print:hidden"
    >
      <p className="min-w-0 flex-1 basis-72">
        {zoneNote.text(deviceZone, planZone, `${formatWeekday(today)} ${formatDay(today, "long", today)}`)}
      </p>
      <p className="flex flex-wrap gap-3">
        <button
          type="submit"
          form={rescheduleForm}
          name="do"
          value={formatZoneChange(deviceZone)}
          onClick={onUse}
          className="control control-quiet"
        >
          {zoneNote.use(deviceZone)}
        </button>
        <button type="button" onClick={onKeep} className="control control-quiet">
          {zoneNote.keep(planZone)}
        </button>
      </p>
    </section>
  );
}

/** The zone of this device if its clock differs from that of the plan's zone and the learner did not choose to keep that; else empty. */
function findOtherZone(planZone: string): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || zone === planZone || !isTimeZone(zone) || isKept(planZone, zone)) return "";
  return hasOtherTime(zone, planZone, new Date()) ? zone : "";
}

/** A traveller's computer that wakes up may be in another zone. */
function onShown(changed: () => void): () => void {
  document.addEventListener("visibilitychange", changed);
  return () => document.removeEventListener("visibilitychange", changed);
}

const keyOf = (planZone: string, deviceZone: string) => `milepost-keep-zone ${planZone} ${deviceZone}`;

function isKept(planZone: string, deviceZone: string): boolean {
  try {
    return localStorage.getItem(keyOf(planZone, deviceZone)) !== null;
  } catch {
    return false;
  }
}

function keepZone(planZone: string, deviceZone: string): void {
  try {
    localStorage.setItem(keyOf(planZone, deviceZone), "yes");
  } catch {
    // The next page asks again.
  }
}
